import { type SpawnOptionsWithoutStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const entry = join(import.meta.dirname, 'main.ts')
const example = join(
  import.meta.dirname,
  '../../../shared/src/templates/examples/dominican-republic-2022.json',
)

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plenaria-cli-'))
})
afterAll(() => rm(folder, { recursive: true }))

interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command line as a person does, with none of the settings of whoever runs the tests. */
function plenaria(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  cwd = folder,
): Promise<Outcome> {
  return run(process.execPath, [entry, ...args], { cwd, env: { PATH: process.env.PATH, ...environment } })
}

/** The same in a shell, with what stands around it there. */
function inShell(args: readonly string[], rest: string): Promise<Outcome> {
  const words = [process.execPath, entry, ...args].map((word) => `'${word}'`)
  return run('bash', ['-o', 'pipefail', '-c', `${words.join(' ')} ${rest}`], { cwd: folder })
}

async function run(
  command: string,
  args: readonly string[],
  options: SpawnOptionsWithoutStdio,
): Promise<Outcome> {
  const child = spawn(command, args, options)
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const [code] = (await once(child, 'close')) as [number | null]
  expect(`${out}${err}`).not.toMatch(/^\s+at .*:\d+:\d+/m)
  return { code, out, err }
}

async function file(name: string, content: unknown): Promise<string> {
  await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  return name
}

async function worked(): Promise<Record<string, unknown> & { bodies: Record<string, unknown>[] }> {
  return JSON.parse(await readFile(example, 'utf8'))
}

const clean = {
  format: 'governance-design',
  version: 1,
  title: { en: 'Almost nothing' },
  languages: ['en'],
  countries: ['DO'],
  bodies: [],
}

describe('help', () => {
  test.each([
    [],
    ['check'],
    ['export'],
    ['import'],
    ['diff'],
    ['serve'],
    ['backup'],
    ['restore'],
    ['migrate-store'],
  ])('is there for "%s"', async (...command) => {
    const { code, out, err } = await plenaria([...command, '--help'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^Usage: plenaria/)
  })

  test('is in the language asked for', async () => {
    expect((await plenaria(['check', '--help', '--lang', 'pt'])).out).toContain('Opções:')
    expect((await plenaria(['--help'], { LANG: 'es_DO.UTF-8' })).out).toContain('Comandos:')
    expect((await plenaria(['--help'], { LANG: 'C.UTF-8' })).out).toContain('Commands:')
  })
})

describe('wrong arguments end with 2 and say what is wrong', () => {
  test.each([
    [[], 'Say what to do: check, export, import, diff, serve, backup, restore, migrate-store.'],
    [['chek'], 'There is no command "chek".'],
    [['check'], 'FILE is missing.'],
    [['check', 'a', '--lang', 'xx'], '--lang <LANG>: "xx" is not one of es, en, pt, fr.'],
    [['check', 'a', '--stage', 'final'], '--stage <STAGE>: "final" is not one of draft, submit.'],
    [
      ['check', 'a', '--as-of', '2023-02-30'],
      '--as-of <DATE>: "2023-02-30" is no date of the calendar, written YYYY-MM-DD.',
    ],
    [['check', 'a', '--frob'], 'There is no option "--frob".'],
    [['check', 'a', '--format'], 'The option --format <FORMAT> needs a value.'],
    [['check', 'a', 'b'], 'There are too many arguments.'],
    [['diff', 'a'], 'B is missing.'],
    [['import', 'a.json'], 'The option --out <FILE> is missing.'],
    [['import', 'a.docx', '--out', 'b.json'], 'FILE: "a.docx" does not end in one of .json, .csv, .xlsx.'],
  ])('%j', async (args, words) => {
    const { code, out, err } = await plenaria(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.split('\n')[0]).toBe(words)
  })

  test('in the language of the person', async () => {
    expect((await plenaria(['check'], { LANG: 'fr_FR.UTF-8' })).err).toContain('FILE manque.')
  })
})

describe('input that cannot be read ends with 2', () => {
  test('one line per fault, with its place', async () => {
    const design = await worked()
    Object.assign(design.bodies[3] ?? {}, { level: 'tactical', id: 'gtd' })
    const name = await file('broken.json', { ...design, asOf: '2022-02-30' })
    const { code, out, err } = await plenaria(['check', name])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.split('\n')).toEqual([
      'broken.json: asOf: "2022-02-30" is no date of the calendar, written YYYY-MM-DD',
      'broken.json: bodies[3].level: "tactical" is not one of strategic, directive, operational, external',
      'broken.json: bodies[3].id: the id "gtd" is already that of bodies[0]',
      '',
    ])
  })

  test('a slip in the JSON has a line and a column', async () => {
    const name = await file('slip.json', '{\n  "format": "governance-design",\n  "version": 1,,\n}')
    expect((await plenaria(['check', name])).err).toBe(
      'slip.json: line 3, column 16: not valid JSON, unexpected ","\n',
    )
  })

  test('many faults are counted', async () => {
    const bodies = Array.from({ length: 130 }, () => ({ name: {}, kind: 'unit' }))
    const { err } = await plenaria(['check', await file('many.json', { ...clean, bodies })])
    expect(err.split('\n')).toHaveLength(102)
    expect(err).toContain('many.json: and 30 more faults')
  })

  test('no such file, a folder', async () => {
    expect(await plenaria(['check', 'none.json'])).toEqual({
      code: 2,
      out: '',
      err: 'none.json: there is no such file\n',
    })
    expect((await plenaria(['diff', '.', 'none.json'])).err).toBe('.: this is a folder, not a file\n')
  })

  test('a name cannot steer the terminal', async () => {
    expect((await plenaria(['check', 'a\u001b[31m\nb.json'])).err).toBe(
      'a[31m b.json: there is no such file\n',
    )
  })
})

describe('check', () => {
  test('prints the report of the worked example and ends with 1', async () => {
    const { code, out, err } = await plenaria(['check', example, '--format', 'json', '--lang', 'es'])
    const report = JSON.parse(out)
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(report).toMatchObject({ stage: 'draft', asOf: '2022-10-31' })
    expect(Object.keys(report)).toEqual([
      'design',
      'ruleset',
      'stage',
      'asOf',
      'counts',
      'findings',
      'notStated',
    ])
    const failed = report.findings.map(
      ({ rule, targets }: { rule: string; targets: string[] }) => `${rule} ${targets[0]}`,
    )
    expect(failed).toEqual(
      expect.arrayContaining([
        'lead-authority-missing design',
        'core-area-without-lead capabilities',
        'core-area-without-lead digital-government',
        'core-area-without-lead infrastructure',
        'approach-not-declared design',
        ...['t-cib', 't-con', 't-eco', 't-edu', 't-gd', 't-gov', 't-inn'].map(
          (table) => `level-skip ${table}`,
        ),
      ]),
    )
  })

  test('judges at a stage and on a day', async () => {
    const { out } = await plenaria([
      'check',
      example,
      '--format',
      'json',
      '--stage',
      'submit',
      '--as-of',
      '2024-01-01',
    ])
    expect(JSON.parse(out)).toMatchObject({ stage: 'submit', asOf: '2024-01-01' })
  })

  test('reads as text, with the sum at the end', async () => {
    const { code, out } = await plenaria(['check', example])
    expect(code).toBe(1)
    expect(out).toContain('Error  There is no lead digital authority. lead-authority-missing')
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^\d+ errors · \d+ warnings · /)
  })

  test('has colour only where it is wanted', async () => {
    const isColoured = async (environment: NodeJS.ProcessEnv) =>
      (await plenaria(['check', example], environment)).out.includes('\u001b[')
    expect(await isColoured({})).toBe(false)
    expect(await isColoured({ FORCE_COLOR: '1' })).toBe(true)
    expect(await isColoured({ NO_COLOR: '1' })).toBe(false)
  })

  test('an accepted error is none', async () => {
    const design = await worked()
    const { out } = await plenaria(['check', example, '--format', 'json'])
    const { findings } = JSON.parse(out) as {
      findings: { rule: string; severity: string; targets: string[] }[]
    }
    const waivers = findings
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, targets }) => ({ rule, targets, reason: 'Agreed.', by: 'MAP', at: '2022-10-31' }))
    const { code, out: text } = await plenaria(['check', await file('waived.json', { ...design, waivers })])
    expect(code).toBe(0)
    expect(text).toContain('Accepted by MAP: Agreed.')
  })

  test('a closed pipe is no failure', async () => {
    const { err } = await inShell(['check', example], '| head -n 1')
    expect(err).toBe('')
  })
})

test('a result that finds no room ends with 2', async () => {
  const { code, err } = await inShell(['check', example], '> /dev/full')
  expect({ code, err }).toEqual({ code: 2, err: 'cannot be written (ENOSPC)\n' })
})

describe('serve', () => {
  test('runs until it is asked to end', async () => {
    const settings = { PATH: process.env.PATH, PORT: '0', DATA_DIR: join(folder, 'data') }
    const server = spawn(process.execPath, [entry, 'serve'], { cwd: folder, env: settings })
    const [line] = (await once(server.stdout.setEncoding('utf8'), 'data')) as [string]
    expect(line).toMatch(/http:\/\/127\.0\.0\.1:\d+\/\?token=\S+\n$/)
    server.kill('SIGTERM')
    expect(await once(server, 'exit')).toEqual([0, null])
  })

  test('says in plain words why it does not start', async () => {
    const { code, out, err } = await plenaria(['serve'], { PORT: 'high', LANG: 'es_ES.UTF-8' })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^El ajuste PORT no es válido/)
  })
})

describe('diff', () => {
  test('ends with 0 where nothing changed and 1 where something did', async () => {
    const design = await worked()
    const renamed = await file('renamed.json', {
      ...design,
      bodies: design.bodies.map((body) =>
        body.id === 'map' ? { ...body, name: { es: 'Nuevo', en: 'New' } } : body,
      ),
    })
    expect(await plenaria(['diff', example, example])).toEqual({
      code: 0,
      out: 'The two designs say the same.\n',
      err: '',
    })
    const { code, out } = await plenaria(['diff', example, renamed, '--lang', 'es'])
    expect(code).toBe(1)
    expect(out).toContain('~ «Ministerio de Administración Pública» se llama ahora «Nuevo» (es).')
    const json = await plenaria(['diff', example, renamed, '--format', 'json'])
    expect(JSON.parse(json.out)).toMatchObject({
      same: false,
      changes: [{ kind: 'changed', group: 'bodies', id: 'map', field: 'name', lang: 'en' }, { lang: 'es' }],
    })
  })
})

describe('import', () => {
  test('makes a canonical file', async () => {
    const scrambled = Object.fromEntries(Object.entries(await worked()).reverse())
    const name = await file('scrambled.json', scrambled)
    const { code, out, err } = await plenaria(['import', name, '--out', 'canonical.json'])
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: 'Written: canonical.json\n' })
    expect(await readFile(join(folder, 'canonical.json'), 'utf8')).toBe(await readFile(example, 'utf8'))
    expect((await readdir(folder)).filter((one) => one.endsWith('.tmp'))).toEqual([])
  })

  test('writes through a link, and to the standard output', async () => {
    const name = await file('target.json', 'old')
    await symlink(name, join(folder, 'link.json'))
    await plenaria(['import', example, '--out', 'link.json'])
    expect(await readFile(join(folder, 'target.json'), 'utf8')).toBe(await readFile(example, 'utf8'))
    const { out } = await inShell(['import', example, '--out', '/dev/stdout'], '| cat')
    expect(out).toBe(await readFile(example, 'utf8'))
  })

  test('an output that cannot be written ends with 2', async () => {
    const outcome = await plenaria(['import', example, '--out', 'nowhere/out.json'])
    expect(outcome).toEqual({ code: 2, out: '', err: 'nowhere/out.json: the folder does not exist\n' })
    expect((await plenaria(['import', example, '--out', '.'])).err).toBe('.: this is a folder, not a file\n')
  })

  test('makes a design of a map of letters in a spreadsheet', async () => {
    await writeFile(
      join(folder, 'map.csv'),
      'Actividad;OGTIC;MAP\nAprobar la norma;A/R;C\nOperar la red;A;R\n',
    )
    const { code, out, err } = await plenaria(['import', 'map.csv', '--out', 'map.json'])
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: 'Written: map.json\n' })
    const design = JSON.parse(await readFile(join(folder, 'map.json'), 'utf8'))
    expect(design).toMatchObject({ title: { es: 'map' }, languages: ['es'] })
    expect(design.assignments.map(({ letters }: { letters: string[] }) => letters.join(''))).toEqual([
      'RA',
      'C',
      'A',
      'R',
    ])
  })

  test('names what it cannot read in a spreadsheet by row and column, and writes nothing', async () => {
    await writeFile(join(folder, 'wrong.csv'), 'Actividad,OGTIC,MAP\nAprobar,A,Q\nOperar,A,R\nMedir,A,R\n')
    const { code, err } = await plenaria(['import', 'wrong.csv', '--out', 'wrong.json'])
    expect(code).toBe(2)
    expect(err).toMatch(/^wrong\.csv: row 2, column C: “Q” says no letter/)
    expect(await readdir(folder)).not.toContain('wrong.json')
    await writeFile(join(folder, 'wrong.xlsx'), 'PK\u0003\u0004 and then nothing')
    expect((await plenaria(['import', 'wrong.xlsx', '--out', 'wrong.json'])).err).toMatch(/^wrong\.xlsx: /)
  })
})

describe('export', () => {
  test.each([
    ['chart', 'svg', '<svg'],
    ['chart', 'png', '\u0089PNG'],
    ['chart', 'json', '{\n  "format": "governance-design"'],
    ['raci', 'csv', ''],
    ['raci', 'pdf', '%PDF-'],
  ])('writes the %s as %s', async (view, format, start) => {
    const name = `${view}.${format}`
    const outcome = await plenaria(['export', example, '--view', view, '--out', name, '--lang', 'es'])
    expect(outcome).toEqual({ code: 0, out: '', err: `Escrito: ${name}\n` })
    const written = await readFile(join(folder, name), 'latin1')
    expect(written.length).toBeGreaterThan(300)
    expect(written.slice(0, 200)).toContain(start)
  })

  test('takes the paper and its direction', async () => {
    const sizes = ['--view', 'chart', '--paper', 'A3', '--landscape', '--out', 'a3.pdf']
    expect((await plenaria(['export', example, ...sizes])).code).toBe(0)
    const box = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(await readFile(join(folder, 'a3.pdf'), 'latin1'))
    expect(Number(box?.[1])).toBeCloseTo((420 / 25.4) * 72, 0)
    expect(Number(box?.[2])).toBeCloseTo((297 / 25.4) * 72, 0)
  })

  test.each([
    ['chart', 'chart.pptx'],
    ['chart', 'chart.archimate.xml'],
    ['raci', 'raci.xlsx'],
    ['dossier', 'dossier.docx'],
    ['checklist', 'checklist.pdf'],
  ])('has no %s as %s yet', async (view, name) => {
    const { code, err } = await plenaria(['export', example, '--view', view, '--out', name])
    expect(code).toBe(2)
    expect(err).toMatch(/^not-available: /)
    expect(await readdir(folder)).not.toContain(name)
  })

  test('knows which formats a view has', async () => {
    const { code, err } = await plenaria(['export', example, '--view', 'raci', '--out', 'raci.docx'])
    expect({ code, err }).toEqual({
      code: 2,
      err: '--out: "raci.docx" does not end in one of .svg, .png, .pdf, .xlsx, .csv, .json.\n',
    })
  })

  test('an output that cannot be written ends with 2', async () => {
    const { code, err } = await plenaria(['export', example, '--view', 'chart', '--out', 'nowhere/chart.svg'])
    expect({ code, err }).toEqual({ code: 2, err: 'nowhere/chart.svg: the folder does not exist\n' })
  })
})

test.each([
  ['backup', '--out', 'copy.backup'],
  ['restore', 'copy.backup'],
])('%s is for the embedded store', async (...args) => {
  const { code, err } = await plenaria(args, { DATABASE_URL: 'postgres://db/plenaria' })
  expect({ code, err }).toEqual({
    code: 2,
    err: 'DATABASE_URL is set: back up and restore PostgreSQL with its own tools, pg_dump and pg_restore.\n',
  })
})

describe('paths', () => {
  const elsewhere = { cwd: tmpdir() }

  test('are read from where the person called the package script', async () => {
    const name = await file('here.json', clean)
    const environment = { npm_lifecycle_event: 'plenaria', INIT_CWD: folder }
    expect((await plenaria(['check', name], environment, elsewhere.cwd)).code).not.toBe(2)
  })

  test('are read from the working folder where another script runs around us', async () => {
    const name = await file('here.json', clean)
    const environment = { npm_lifecycle_event: 'test', INIT_CWD: '/nowhere' }
    expect((await plenaria(['check', name], environment)).code).not.toBe(2)
  })
})
