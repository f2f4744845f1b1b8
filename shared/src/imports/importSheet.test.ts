import { describe, expect, test } from 'vitest'
import { applyTo } from '../commands/index.ts'
import { diffDesigns } from '../diff/index.ts'
import { raciCsv } from '../exports/raci/raciCsv.ts'
import { messages as es } from '../i18n/es/index.ts'
import { createTranslator } from '../i18n/index.ts'
import { type Design, designFrom } from '../model/index.ts'
import { importSheet, type SheetPlan } from './importSheet.ts'
import type { Mapping } from './mapping.ts'
import { openSheets } from './openSheets.ts'
import type { ImportChoices } from './planRaci.ts'
import { proposeMapping } from './proposeMapping.ts'

const empty = designFrom({
  format: 'governance-design',
  version: 1,
  title: { es: 'Prueba' },
  languages: ['es', 'en'],
  countries: ['DO'],
  bodies: [],
})

interface Imported {
  readonly mapping: Mapping
  readonly result: SheetPlan
  /** What the design becomes; the design itself where the sheet cannot be read. */
  readonly after: Design
}

async function imported(text: string, design = empty, choices: ImportChoices = {}): Promise<Imported> {
  const opened = await openSheets(text)
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults))
  const table = opened.tables[0] as NonNullable<(typeof opened.tables)[0]>
  const mapping = proposeMapping(table, design, 'es')
  let count = design.bodies.length + design.activities.length
  const newId = () => {
    count += 1
    return `new-${count}`
  }
  const result = importSheet(table, mapping, { design, newId, random: () => 0.5 }, choices)
  const after = result.ok ? applyTo(design, result.plan.commands) : design
  if (typeof after === 'string') throw new Error(after)
  return { mapping, result, after }
}

/** The rows of a design as `activity: holder LETTERS, …`, in their order. */
function rows(design: Design, lang = 'es'): string[] {
  return design.activitiesInOrder.map(({ id, name }) => {
    const cells = design.columns.flatMap((holder) => {
      const cell = design.assignment(id, holder)
      if (!cell) return []
      return `${design.nameOf(holder, lang)?.value} ${cell.letters.join('')}${cell.binding ? '!' : ''}`
    })
    return `${name[lang]}: ${cells.join(', ')}`
  })
}

function faultsOf({ result }: Imported): string[] {
  if (result.ok) return []
  return result.faults.map(({ key, row, column }) =>
    [key, row, column].filter((one) => one !== undefined).join(' '),
  )
}

describe('a map of letters', () => {
  test('with a title, two rows of headings, sections, an extra column and a legend', async () => {
    const { mapping, after } = await imported(
      [
        'Matriz RACI del proyecto de interoperabilidad;;;;;;',
        ';;Gobierno central;;Sector;;',
        'N°;Actividad;OGTIC;MAP;Hacienda (MH);MINPRE;Frecuencia',
        '1;Gobierno digital;;;;;',
        '1.1;Aprobar el marco de interoperabilidad;A/R;C;C!;I;Anual',
        '1.2;Operar la plataforma de intercambio;R;;I;A (firma);Diaria',
        '2;Infraestructura;;;;;',
        '2.1;Declarar servicios compartidos;R, A;C;-;n/a;Según demanda',
        ';;;;;;',
        'Leyenda: R = Responsable;;;;;;',
        'Fuente: elaboración propia;;;;;;',
      ].join('\r\n'),
    )
    expect(mapping.columns.map(({ use }) => use)).toEqual([
      'key',
      'activity',
      'holder',
      'holder',
      'holder',
      'holder',
      'ignore',
    ])
    expect(rows(after)).toEqual([
      'Aprobar el marco de interoperabilidad: OGTIC RA, MAP C, Hacienda C!, MINPRE I',
      'Operar la plataforma de intercambio: OGTIC R, Hacienda I, MINPRE A',
      'Declarar servicios compartidos: OGTIC RA, MAP C',
    ])
    expect(after.activities.map(({ coreArea }) => coreArea)).toEqual([
      'digital-government',
      'digital-government',
      'infrastructure',
    ])
    const [ministry] = after.bodies.filter(({ acronym }) => acronym?.es === 'MH')
    expect(ministry).toMatchObject({ name: { es: 'Hacienda' }, institution: { es: 'Sector' } })
  })

  test('in words of the reader’s language', async () => {
    const { after } = await imported(
      'Decisión,Ministerio,Agencia,Consejo\nAprobar la estrategia,Rinde cuentas,Ejecuta,Consultado\n',
    )
    expect(rows(after)).toEqual(['Aprobar la estrategia: Ministerio A, Agencia R, Consejo C'])
  })

  test('with the letters of another set', async () => {
    const { after } = await imported(
      'Decision\tBoard\tTeam\tLegal\nChoose the vendor\tD\tR\tA\nPay\tD\tP\tI\n',
    )
    expect(after.letterSet.id).toBe('rapid')
    expect(rows(after, 'en')).toEqual([
      'Choose the vendor: Board D, Team R, Legal A',
      'Pay: Board D, Team P, Legal I',
    ])
  })

  test('with bodies whose names begin as words for letters do', async () => {
    const { after } = await imported(
      'Function,,Board,,Executive,\nSub,Role,Chair,Secretary,CEO,CIO\nStrategy,Set the strategy,A,I,R,C\nStrategy,Approve the budget,A,I,C,C\nOperations,Run the data centre,,,I,A/R\n',
    )
    expect(rows(after, 'en')).toEqual([
      'Set the strategy: Chair A, Secretary I, CEO R, CIO C',
      'Approve the budget: Chair A, Secretary I, CEO C, CIO C',
      'Run the data centre: CEO I, CIO RA',
    ])
  })

  test('with names in several languages', async () => {
    const { after } = await imported('Actividad (es),Activity (en),OGTIC\nAprobar,Approve,A/R\n')
    expect(after.activities[0]?.name).toEqual({ es: 'Aprobar', en: 'Approve' })
  })

  test('with merged cells of levels running down', async () => {
    const { after } = await imported(
      'Nivel,Actividad,OGTIC\nEstratégico,Aprobar la política,A\n,Aprobar el plan,A\nOperativo,Operar la red,R\n',
    )
    expect(after.activitiesInOrder.map(({ level }) => level)).toEqual([
      'strategic',
      'strategic',
      'operational',
    ])
  })

  test('as names under Responsible, Accountable, Consulted and Informed', async () => {
    const { after } = await imported(
      'Activity,Responsible (R),Accountable (A),Consulted (C),Informed (I)\nIssue the standard,Standards unit,Digital agency,"Ministry of Finance; Legal office",–\n',
    )
    expect(rows(after, 'en')).toEqual([
      'Issue the standard: Standards unit R, Digital agency A, Ministry of Finance C, Legal office C',
    ])
  })

  test('as the product exports it comes back the same', async () => {
    const source = (
      await imported('Nivel,Actividad,OGTIC,MAP\nEstratégico,Aprobar,A,C!\nOperativo,Operar,,R\n')
    ).after
    const csv = raciCsv({ design: source, translator: createTranslator('es', es), today: '2026-03-01' })
    const { after, result } = await imported(csv, source)
    expect(result.ok && result.plan.commands).toEqual([])
    expect(after).toBe(source)
  })
})

describe('into a design that has rows and bodies', () => {
  const sheet = 'Actividad,OGTIC,MAP\nAprobar la norma,A/R,C\nOperar la red,A,R\n'

  test('the same sheet again changes nothing', async () => {
    const { after } = await imported(sheet)
    const again = await imported(sheet, after)
    expect(again.result.ok && again.result.plan.commands).toEqual([])
  })

  test('a changed sheet updates, and says what would change', async () => {
    const { after: before } = await imported(sheet)
    const { after, result } = await imported(
      'Actividad,OGTIC,MAP\nAprobar la norma,A,R\nMedir el uso,A,R\n',
      before,
    )
    expect(rows(after)).toEqual([
      'Aprobar la norma: OGTIC A, MAP R',
      'Operar la red: OGTIC A, MAP R',
      'Medir el uso: OGTIC A, MAP R',
    ])
    expect(result.ok && result.plan.missing.map((id) => before.nameOf(id, 'es')?.value)).toEqual([
      'Operar la red',
    ])
    expect(diffDesigns(before, after).length).toBeGreaterThan(0)
  })

  test('rows that the sheet does not have go only where people choose so', async () => {
    const { after: before } = await imported(sheet)
    const { after } = await imported('Actividad,OGTIC,MAP\nAprobar la norma,A/R,C\n', before, {
      removeMissing: true,
    })
    expect(rows(after)).toEqual(['Aprobar la norma: OGTIC RA, MAP C'])
  })

  test('a key finds its row though the name changed', async () => {
    const { after: before } = await imported('ID,Actividad,OGTIC\n1.1,Aprobar la norma,A\n')
    const { after } = await imported('ID,Actividad,OGTIC\n1.1,Aprobar la norma técnica,A\n', before)
    expect(rows(after)).toEqual(['Aprobar la norma técnica: OGTIC A'])
    expect(after.activities[0]?.id).toBe('row-1-1')
  })

  test('holders are found by name, acronym and seat, and others come to the tray', async () => {
    const design = designFrom({
      ...empty.data,
      bodies: [
        { id: 'ogtic', kind: 'unit', name: { es: 'Oficina de Tecnologías' }, acronym: { es: 'OGTIC' } },
        { id: 'cabinet', kind: 'collegiate', name: { es: 'Gabinete', en: 'Cabinet' } },
      ],
      seats: [{ id: 'chair', body: 'cabinet', function: 'chair', title: { es: 'Presidencia' } }],
    })
    const { after } = await imported(
      'Actividad,Oficina de Tecnologias (OGTIC),Cabinet,Presidencia (Gabinete),Hacienda\nAprobar,R,C,A,I\n',
      design,
    )
    expect(after.assignments.map(({ holder, letters }) => `${holder} ${letters}`).slice(0, 3)).toEqual([
      'cabinet C',
      'chair A',
      expect.stringMatching(/^new-\d+ I$/),
    ])
    expect(after.bodies.find(({ name }) => name.es === 'Hacienda')?.unplaced).toBe(true)
  })

  test('people may choose another holder', async () => {
    const { after: before } = await imported(sheet)
    const map = before.bodies.find(({ name }) => name.es === 'MAP')?.id as string
    const { after } = await imported('Actividad,Función Pública\nMedir,R\n', before, {
      holders: new Map([[0, map]]),
    })
    expect(after.bodies).toHaveLength(2)
    expect(rows(after)).toContain('Medir: MAP R')
  })
})

describe('what cannot be read stops the whole sheet and is named by row and column', () => {
  test.each([
    [
      'a letter that means nothing',
      'Actividad,OGTIC,MAP\nAprobar,A,R\nOperar,A,Q\nMedir,A,R\n',
      ['unreadLetters 3 3'],
    ],
    ['two columns of one name', 'Actividad,OGTIC,OGTIC\nAprobar,A,R\n', ['sameColumn 1 3']],
    ['two rows of one name', 'Actividad,OGTIC\nAprobar,A\nAprobar,A\n', ['sameName 3 1']],
    ['two rows of one key', 'ID,Actividad,OGTIC\n1,Aprobar,A\n1,Operar,A\n', ['sameKey 3 1']],
    ['an unknown level', 'Nivel,Actividad,OGTIC\nMedio,Aprobar,A\n', ['unreadLevel 2 1']],
    ['letters without an activity', 'Actividad,OGTIC\nAprobar,A\n,R\n', ['nameMissing 3 1']],
    [
      'marks that are no letters',
      'Activity,Anna,Bob\nDesign,X,\nBuild,,X\n',
      ['unreadLetters 2 2', 'unreadLetters 3 3'],
    ],
    ['no headings', 'Aprobar,A,R\n', ['nameMissing 1 2', 'nameMissing 1 3', 'noHolders']],
  ])('%s', async (_, text, faults) => {
    const outcome = await imported(text)
    expect(faultsOf(outcome)).toEqual(faults)
    expect(outcome.after).toBe(empty)
  })
})

describe('a list of bodies', () => {
  const list = [
    'Nombre;Sigla;Tipo;Nivel;Depende de;Titular;País;Base legal',
    'Agencia de Gobierno Digital;AGD;Agencia;Directivo;Gabinete;Ana Pérez;República Dominicana;Ley 107-13; Decreto 71-21',
    'Gabinete;;Comité;Estratégico;;;DO;Decreto 71-21',
    'Unidad de datos;;;Operativo;AGD;;;',
  ]

  test('becomes bodies under their superiors, wherever they stand in the sheet', async () => {
    const { after, mapping } = await imported(list.join('\n'))
    expect(mapping.kind).toBe('bodies')
    const id = (name: string) => after.bodies.find((one) => one.name.es === name)?.id as string
    expect(after.tree.parentOf(id('Agencia de Gobierno Digital'))).toBe(id('Gabinete'))
    expect(after.tree.parentOf(id('Unidad de datos'))).toBe(id('Agencia de Gobierno Digital'))
    expect(after.body(id('Gabinete'))).toMatchObject({
      kind: 'collegiate',
      level: 'strategic',
      country: 'DO',
    })
    expect(after.seats).toMatchObject([{ function: 'head', holder: 'Ana Pérez', status: 'filled' }])
    expect(after.instruments.map(({ rank, title }) => `${rank} ${title.es}`)).toContain('law Ley 107-13')
  })

  test('the same list again changes nothing', async () => {
    const { after } = await imported(list.join('\n'))
    const again = await imported(list.join('\n'), after)
    expect(again.result.ok && again.result.plan.commands).toEqual([])
  })

  test('an unknown superior and a circle are named by row', async () => {
    expect(faultsOf(await imported('Nombre,Superior\nA,Nadie\nB,B\n'))).toEqual([
      'unknownSuperior 2',
      'ownSuperior 3',
    ])
    expect(faultsOf(await imported('Nombre,Superior\nA,B\nB,C\nC,A\n'))).toEqual(['ownSuperior 2'])
  })
})
