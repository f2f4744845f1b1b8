import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { messages as en } from '../../i18n/en/index.ts'
import { messages as es } from '../../i18n/es/index.ts'
import { messages as fr } from '../../i18n/fr/index.ts'
import { createTranslator, type InterfaceLang, interfaceLanguages } from '../../i18n/index.ts'
import { messages as pt } from '../../i18n/pt/index.ts'
import { type Design, designFrom, type GovernanceDesign, type Waiver } from '../../model/index.ts'
import { evaluate, type Report } from '../../rules/index.ts'
import { anyDesign } from '../../testing/index.ts'
import type { ExportView } from '../defineExport.ts'
import { describeExport, isAvailable } from '../describeExport.ts'
import type { ExportInput } from '../exportInput.ts'
import { formats } from './index.ts'

const catalogues = { en, es, fr, pt }
const example = new URL('../../templates/examples/dominican-republic-2022.json', import.meta.url)
const worked = designFrom(JSON.parse(readFileSync(example, 'utf8')) as GovernanceDesign)

function inputOf(design: Design, lang: InterfaceLang = 'es'): ExportInput {
  return { design, translator: createTranslator(lang, catalogues[lang]), today: '2026-03-01' }
}

/** The words and markup of a file: its text, or those of its pages. */
function contentOf(view: ExportView, format: string, input: ExportInput): string {
  const made = describeExport(view, format, input)
  if (made === 'not-available') throw new Error(`${view} ${format} is not available`)
  return 'text' in made ? made.text : made.pages.map(({ svg }) => svg).join('\n')
}

const everything = formats.flatMap(({ format, views }) =>
  (Object.keys(views) as ExportView[]).map((view) => [view, format] as const),
)

describe('every format', () => {
  test('has its own folder, named by its ending', () => {
    expect(new Set(formats.map(({ format }) => format)).size).toBe(formats.length)
    for (const { format } of formats)
      expect(existsSync(new URL(`./${format}/export.ts`, import.meta.url))).toBe(true)
  })

  test.each(everything)('the %s as %s is the same twice, in every language', (view, format) => {
    for (const lang of Object.keys(interfaceLanguages) as InterfaceLang[]) {
      const content = contentOf(view, format, inputOf(worked, lang))
      expect(content.length).toBeGreaterThan(200)
      expect(contentOf(view, format, inputOf(worked, lang))).toBe(content)
      expect(content).not.toMatch(/undefined|NaN|\{\{|\[object/)
    }
  })

  test.each(everything)('the %s as %s survives any design', (view, format) => {
    fc.assert(
      fc.property(anyDesign(), (data) => {
        expect(contentOf(view, format, inputOf(designFrom(data)))).not.toMatch(/NaN|\[object/)
      }),
      { numRuns: 30 },
    )
  })

  test('what is not there yet says so', () => {
    expect(isAvailable('chart', 'pptx')).toBe(false)
    expect(describeExport('dossier', 'pdf', inputOf(worked))).toBe('not-available')
    expect(describeExport('chart', 'csv', inputOf(worked))).toBe('not-available')
  })
})

describe('the worked example', () => {
  test.each([
    ['chart', 'svg', 'es'],
    ['chart', 'svg', 'en'],
    ['raci', 'svg', 'es'],
    ['raci', 'svg', 'en'],
    ['raci', 'csv', 'es'],
    ['chart', 'mmd', 'es'],
    ['chart', 'mmd', 'en'],
  ] as const)('%s as %s in %s', async (view, format, lang) => {
    await expect(contentOf(view, format, inputOf(worked, lang))).toMatchFileSnapshot(
      `./${format}/golden/${view}-${lang}.${format}`,
    )
  })

  test('as JSON is the design file, byte for byte', () => {
    const file = readFileSync(example, 'utf8')
    expect(contentOf('chart', 'json', inputOf(worked))).toBe(file)
    expect(contentOf('raci', 'json', inputOf(worked))).toBe(file)
  })
})

describe('what people write', () => {
  const wicked = '<script>alert(1)</script>"; click b1 href "javascript:alert(1)" %% & \'x\''
  const named = designFrom({
    ...worked.data,
    title: { es: wicked },
    bodies: worked.bodies.map((body) => ({ ...body, name: { es: wicked }, acronym: { es: wicked } })),
    activities: worked.activities.map((activity) => ({ ...activity, name: { es: `=1+1 ${wicked}` } })),
  })

  test.each(['svg', 'pdf', 'png'])('is never markup in %s', (format) => {
    for (const view of ['chart', 'raci'] as const) {
      const content = contentOf(view, format, inputOf(named))
      expect(content).toContain('&lt;script&gt;')
      expect(content).not.toMatch(/<script/i)
      expect(content).not.toMatch(/<\/?(?!svg|g|text|title|rect|path|circle|\?xml)[a-z?]/i)
    }
  })

  test('is never a formula in CSV', () => {
    const table = contentOf('raci', 'csv', inputOf(named))
    expect(table).toContain(`"'=1+1 <script>`)
    for (const start of ['=', '+', '-', '@', '\t', '\r', ' =', '\n='])
      expect(
        contentOf(
          'raci',
          'csv',
          inputOf(
            designFrom({
              ...worked.data,
              activities: [{ id: 'a1', name: { es: `${start}HYPERLINK("http://x")` } }],
            }),
          ),
        ),
      ).toContain(`"'${start}HYPERLINK(""http://x"")"`)
  })

  test('is never a directive in Mermaid', () => {
    const chart = contentOf('chart', 'mmd', inputOf(named)).split('\n').slice(3).join('\n')
    expect(chart).toContain('#60;script#62;')
    expect(chart).not.toMatch(/<script|%%|&/)
    for (const line of chart.split('\n')) expect([0, 2]).toContain(line.match(/"/g)?.length ?? 0)
  })
})

describe('a page says', () => {
  test('that it is a draft only while an error is open', () => {
    const drafted = contentOf('chart', 'pdf', inputOf(worked))
    const errors = evaluate(worked, { today: '2026-03-01' }).findings.filter(
      ({ severity }) => severity === 'error',
    )
    expect(drafted).toContain('>BORRADOR<')
    expect(drafted).toContain(`>${errors.length} errores abiertos<`)
    const waivers = errors.map(({ rule, targets }) => ({
      rule,
      targets,
      reason: 'Sí',
      by: 'MINPRE',
      at: '2022-10-30',
    }))
    const accepted = contentOf('chart', 'pdf', inputOf(designFrom({ ...worked.data, waivers })))
    expect(accepted).not.toContain('BORRADOR')
  })

  test('what its signs mean, and explains no sign that it does not use', () => {
    const chart = contentOf('chart', 'pdf', inputOf(worked))
    for (const word of ['Dependencia', 'Secretaría', 'Preside', 'Con base legal', 'No consta'])
      expect(chart).toContain(`>${word}<`)
    for (const word of ['Escalamiento', 'Delegación', 'Puesto vacante'])
      expect(chart).not.toContain(`>${word}<`)
    const map = contentOf('raci', 'pdf', inputOf(worked))
    expect(map).toContain('>Rinde cuentas (aprueba)<')
    expect(map).not.toContain('>Informado/a<')
  })

  test('names that are not in the language of the reader, with their own language', () => {
    const chart = contentOf('chart', 'pdf', inputOf(worked, 'pt'))
    expect(chart).toContain('font-style="italic"')
    expect(chart).toContain('>ES<')
    expect(chart).toContain('Sem tradução')
  })
})

describe('findings and accepted exceptions', () => {
  const errors = evaluate(worked, { today: '2026-03-01' }).findings.filter(
    ({ severity }) => severity === 'error',
  )
  const [first, second, third] = errors.map(({ rule, targets }) => ({
    rule,
    targets,
    reason: 'Lo dice la ley',
    by: 'María Pérez',
    at: '2022-10-01',
  })) as [Waiver, Waiver, Waiver]
  const waived = designFrom({
    ...worked.data,
    ruleset: { severities: { 'seat-vacant': 'off' } },
    waivers: [
      { ...first, until: '2023-01-31' },
      { ...second, until: '2022-06-30' },
      { ...third, basis: 'sha256-of-another-state' },
      { ...first, rule: 'reporting-cycle', targets: ['gone'] },
    ],
  })
  const wordsOf = (view: ExportView, lang: InterfaceLang) =>
    [...contentOf(view, 'pdf', inputOf(waived, lang)).matchAll(/<text[^>]*>([^<]*)</g)]
      .map((match) => match[1])
      .join(' ')

  test('say who accepted what, when, until when and why', () => {
    const report = wordsOf('findings', 'es')
    expect(report).toContain('Excepciones aceptadas (1)')
    expect(report).toContain(
      'Aceptada por María Pérez el 1 de octubre de 2022, hasta el 31 de enero de 2023.',
    )
    expect(report).toContain('Motivo: Lo dice la ley')
  })

  test('say which exceptions have no effect any more, and why not', () => {
    const report = wordsOf('findings', 'en')
    expect(report).toContain('Exceptions without effect (3)')
    expect(report).toContain('It ran out on 30 June 2022.')
    expect(report).toContain('for another state of the design')
    expect(report).toContain('There is nothing to accept any more.')
  })

  test('name the severity in words beside its shape, and the rules with all that is adapted in them', () => {
    const report = wordsOf('findings', 'en')
    for (const words of ['Error: ', 'Warning: ', 'Advice: ']) expect(report).toContain(words)
    expect(report).toContain('Three levels (three-levels ')
    expect(report).toContain('severity of “A vacant seat”: Left out')
  })

  test('stand in short at the head of every drawing', () => {
    for (const view of ['chart', 'raci', 'findings'] as const) {
      expect(wordsOf(view, 'fr')).toMatch(
        /Règles : Trois niveaux .*, adaptées · Projet · .* erreurs · .* 1 acceptée/,
      )
    }
  })

  test('take as many pages as they need, on any paper; no finding is lost', () => {
    for (const paper of ['A4', 'A3', 'letter'] as const) {
      const made = describeExport('findings', 'pdf', { ...inputOf(waived), paper })
      if (made === 'not-available' || 'text' in made) throw new Error('no pages')
      for (const [index, { svg }] of made.pages.entries())
        expect(svg).toContain(`>Página ${index + 1} de ${made.pages.length}<`)
      const marked =
        made.pages
          .map(({ svg }) => svg)
          .join('')
          .match(/\[[a-z-]+/g) ?? []
      const { findings, notStated } = evaluate(waived, { today: '2026-03-01' })
      expect(marked.length).toBeGreaterThanOrEqual(findings.length + notStated.length)
    }
  })

  test('as CSV have a row for each, as JSON are the report', () => {
    const { findings, notStated } = evaluate(waived, { today: '2026-03-01' })
    const rows = contentOf('findings', 'csv', inputOf(waived, 'en')).trimEnd().split('\r\n')
    expect(rows).toHaveLength(1 + findings.length + notStated.length)
    const report = JSON.parse(contentOf('findings', 'json', inputOf(waived, 'en'))) as Report
    expect(report.counts.waived).toBe(1)
    expect(report.findings).toHaveLength(findings.length)
    expect(report.ruleset.adapted?.severities).toEqual({ 'seat-vacant': 'off' })
  })
})

describe('on paper', () => {
  const pagesOf = (view: ExportView, input: ExportInput) => {
    const made = describeExport(view, 'pdf', input)
    if (made === 'not-available' || 'text' in made) throw new Error('no pages')
    return made.pages
  }
  const many = designFrom({
    ...worked.data,
    bodies: Array.from({ length: 130 }, (_, index) => ({
      id: `b${index}`,
      name: { es: `Órgano número ${index} de la administración` },
      kind: 'unit' as const,
      level: index === 0 ? ('strategic' as const) : ('directive' as const),
    })),
    seats: [],
    relations: Array.from({ length: 129 }, (_, index) => ({
      id: `r${index}`,
      from: `b${index + 1}`,
      to: `b${index < 12 ? 0 : (index % 12) + 1}`,
      kind: 'reports-to' as const,
    })),
    activities: Array.from({ length: 90 }, (_, index) => ({
      id: `a${index}`,
      name: { es: `Actividad ${index}` },
    })),
    assignments: Array.from({ length: 90 }, (_, index) => ({
      activity: `a${index}`,
      holder: `b${index % 30}`,
      letters: ['A' as const],
    })),
  })

  test('the page has the size of the paper, in points', () => {
    const [page] = pagesOf('chart', { ...inputOf(worked), paper: 'A4', landscape: true })
    expect(page?.width).toBeCloseTo(841.89, 1)
    expect(page?.height).toBeCloseTo(595.28, 1)
    const [letter] = pagesOf('raci', { ...inputOf(worked), paper: 'letter' })
    expect([letter?.width, letter?.height]).toEqual([expect.closeTo(612, 1), expect.closeTo(792, 1)])
  })

  test('a long map takes several pages, which say so; no row and no column is lost', () => {
    const pages = pagesOf('raci', { ...inputOf(many), paper: 'A4', landscape: true })
    expect(pages.length).toBeGreaterThan(3)
    pages.forEach(({ svg }, index) => {
      expect(svg).toContain(`>Página ${index + 1} de ${pages.length}<`)
      expect(svg).toContain('>Decisión o actividad<')
    })
    const all = pages.map(({ svg }) => svg).join('')
    for (let index = 0; index < 90; index += 1) expect(all).toContain(`>Actividad ${index}<`)
    expect(all).toMatch(/Columnas 1–\d+ de 30/)
    const letters = all.match(/>A<\/text>/g) ?? []
    expect(letters.length).toBeGreaterThanOrEqual(90)
  })

  test('a large chart is drawn as a whole and then branch by branch; every body can be read somewhere', () => {
    const pages = pagesOf('chart', { ...inputOf(many), paper: 'A4', landscape: true })
    expect(pages.length).toBeGreaterThan(2)
    const [whole, ...branches] = pages
    const titled = (svg: string) => new Set(svg.match(/(?<=<title>)Órgano número \d+(?= )/g))
    expect(titled(whole?.svg ?? '').size).toBe(130)
    expect(titled(branches.map(({ svg }) => svg).join('')).size).toBe(130)
    expect(pages.at(-1)?.svg).toContain(`Página ${pages.length} de ${pages.length}`)
  })
})

test('a report is judged at the stage that it is asked for', () => {
  const at = (stage: 'draft' | 'submit') => {
    return JSON.parse(contentOf('findings', 'json', { ...inputOf(worked), stage }))
  }
  expect([at('draft').stage, at('submit').stage]).toEqual(['draft', 'submit'])
  expect(at('submit').counts.error).toBeGreaterThan(at('draft').counts.error)
})
