import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { designFrom } from 'shared/model'
import { evaluate } from 'shared/rules'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { translatorIn } from '../translators.ts'
import { CommandFailure } from './failure.ts'
import { readDesignFile } from './files.ts'
import { reportJson } from './reportJson.ts'
import { reportText } from './reportText.ts'

/*
 * Files from outside, as bad as they come. Each is read and judged as `check` does it, in this process, for a
 * process of its own takes a second; a few go through the door itself.
 */

const entry = join(import.meta.dirname, 'main.ts')
const clean = {
  format: 'governance-design',
  version: 1,
  title: { en: 'Almost nothing' },
  languages: ['en'],
  countries: ['DO'],
  bodies: [] as object[],
}
const body = { id: 'a', name: { en: 'A' }, kind: 'unit' }
const text = JSON.stringify
const withBody = (fields: object) => text({ ...clean, bodies: [{ ...body, ...fields }] })
const repeated = (count: number, element: (index: number) => object) =>
  Array.from({ length: count }, (_, index) => element(index))

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plenaria-hostile-'))
  // Colours are steering characters too: none here, wherever the tests run.
  vi.stubEnv('FORCE_COLOR', undefined)
  vi.stubEnv('NO_COLOR', '1')
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

interface Answer {
  readonly code: number
  readonly out: string
  readonly err: readonly string[]
}

/** What `check` answers to a file that stands there, in text and in JSON. Anything thrown but a message fails. */
async function judged(file: string): Promise<Answer> {
  const translator = translatorIn('en')
  const context = { translator, environment: {}, folder, exitCode: 0 }
  try {
    const design = designFrom(await readDesignFile(file, context))
    const evaluation = evaluate(design, { today: '2025-06-30' })
    const report = JSON.parse([...reportJson(evaluation, design, translator)].join(''))
    expect(report.counts).toEqual(evaluation.counts)
    expect(report.findings.map(({ rule }: { rule: string }) => rule)).not.toContain('rule-failed')
    const out = [...reportText(evaluation, design, translator)].join('')
    expect(out).not.toMatch(steering)
    return { code: evaluation.counts.error > 0 ? 1 : 0, out, err: [] }
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error
    for (const line of error.lines) {
      expect(line).not.toMatch(steering)
      expect(line.length).toBeLessThan(1000)
    }
    return { code: 2, out: '', err: error.lines }
  }
}

async function judgedContent(content: string | Uint8Array): Promise<Answer> {
  await writeFile(join(folder, 'file.json'), content)
  return judged('file.json')
}

const steering = /(?!\n)[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

/** Runs `check` itself. */
async function check(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [entry, 'check', ...args, '--lang', 'en'], {
    cwd: folder,
    env: { PATH: process.env.PATH },
  })
  const texts = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    texts.out += part
  })
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    texts.err += part
  })
  const [code] = (await once(child, 'close')) as [number | null]
  expect(texts.err).not.toMatch(/^\s+at .*:\d+/m)
  expect(texts.out + texts.err).not.toMatch(steering)
  return { code, ...texts }
}

describe('files that cannot be read: one line per fault, with its place', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'the file is empty'],
    ['a mark alone', '\uFEFF', 'the file is empty'],
    ['white space alone', ' \n\t\r\n', 'the file is empty'],
    ['UTF-16', Buffer.from(text(clean), 'utf16le'), 'line 1'],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${text(clean)}`, 'utf16le'), 'UTF-8'],
    ['Latin-1', Buffer.from(text({ ...clean, title: { en: 'Comité' } }), 'latin1'), 'UTF-8'],
    ['an overlong sequence', Buffer.from([0x7b, 0xc0, 0xaf]), 'UTF-8'],
    ['half a pair in bytes', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), 'UTF-8'],
    ['a zip', Buffer.from([0x50, 0x4b, 3, 4, 0x14, 0, 0xff]), 'UTF-8'],
    ['nothing but NUL', new Uint8Array(4096), 'line 1'],
    ['cut off', text(clean).slice(0, -1), 'line 1'],
    ['two designs', text(clean).repeat(2), 'line 1'],
    ['a comment', `// mine\n${text(clean)}`, 'line 1'],
    ['a comma too many', `${text(clean).slice(0, -1)},}`, 'line 1'],
    ['single quotes', text(clean).replaceAll('"', "'"), 'line 1'],
    ['101 deep', '['.repeat(101), '100'],
    [
      '101 deep in an unknown field',
      withBody({ x: 0 }).replace('"x":0', `"x":${'['.repeat(100)}${']'.repeat(100)}`),
      '100',
    ],
    ['100,000 deep', '{"a":'.repeat(100_000), '100'],
    ['64 MB and one', new Uint8Array(64 * 1024 * 1024 + 1).fill(0x20), '64 MB'],
    ['100,001 bodies', text({ ...clean, bodies: repeated(100_001, () => ({})) }), 'bodies: has more'],
    ['100,001 columns', text({ ...clean, columns: Array(100_001).fill('a') }), 'columns: has more'],
    ['100,001 functions', withBody({ functions: Array(100_001).fill({ en: 'x' }) }), 'functions: has more'],
    ['20,000 wrong bodies', text({ ...clean, bodies: repeated(20_000, () => ({ id: 7 })) }), 'bodies[0].id'],
    ['a text of 10,001', withBody({ name: { en: 'x'.repeat(10_001) } }), 'longer than 10,000'],
    ['a million languages in a text', `{"title":{${'"é":1,'.repeat(100_000)}"en":""}}`, 'title'],
    ['a key of a megabyte', `{"${'k'.repeat(1 << 20)}":1,"${'k'.repeat(1 << 20)}":1}`, 'kkk'],
    ['NaN', text(clean).replace('1', 'NaN'), 'line 1'],
    ['a number without end', text(clean).replace('1', '1e999'), 'version'],
    ['a number of 100,000 digits', text(clean).replace('1', '1'.repeat(100_000)), 'version'],
    ['a key twice', withBody({}).replace('"kind"', '"id":"b","kind"'), 'bodies[0].id'],
    ['a key twice, once escaped', withBody({}).replace('"kind"', '"\\u0069d":"b","kind"'), 'bodies[0].id'],
    ['a language twice', text(clean).replace('"en":', '"en":"x","en":'), 'title.en'],
    ['__proto__', withBody({}).replace('"id"', '"__proto__":{},"id"'), '__proto__'],
    ['constructor', withBody({}).replace('"id"', '"constructor":{"prototype":{}},"id"'), 'constructor'],
    ['half a pair', text(clean).replace('Almost', '\\ud800'), 'title.en'],
    ['half a pair in a key', text(clean).replace('"en":', '"\\udc00":'), 'title'],
    ['half a pair in an unknown field', withBody({ x: '?' }).replace('"?"', '"\\ud800"'), 'bodies[0].x'],
    ['a day that never was', text({ ...clean, asOf: '2023-02-29' }), 'asOf'],
    ['a month that never was', text({ ...clean, reviewDate: '2023-13-01' }), 'reviewDate'],
    ['a day of the year zero thousand', withBody({ until: '+10000-01-01' }), 'bodies[0].until'],
    ['a count below nothing', withBody({ meetingsPerYear: -1 }), 'meetingsPerYear'],
    ['a count above all', withBody({ quorum: { seats: 1_000_001 } }), 'quorum.seats'],
    ['an id with a space', withBody({ id: 'a b' }), 'bodies[0].id'],
    ['an id of 65', withBody({ id: 'a'.repeat(65) }), 'bodies[0].id'],
    ['an id of nothing', withBody({ id: '' }), 'bodies[0].id'],
    ['a list for an object', '[]', 'object'],
    ['an id twice', text({ ...clean, bodies: [body, body] }), 'bodies[1].id'],
    [
      'an id of two kinds',
      text({ ...clean, bodies: [body], seats: [{ id: 'a', body: 'a', function: 'chair' }] }),
      'seats[0].id',
    ],
    ['escapes', text({ ...clean, format: '\u001b[31m\u202e' }), 'format'],
    ['escapes in a key', withBody({ name: { '\u001b[2J\u202e': 'x' } }), 'bodies[0].name'],
  ])('%s', async (_, content, why) => {
    const { code, err } = await judgedContent(content)
    expect(code).toBe(2)
    expect(err.join('\n')).toContain(why)
    expect(err.every((line) => line.startsWith('file.json: '))).toBe(true)
    // A hundred are shown, and one line counts the others.
    expect(err.length).toBeLessThanOrEqual(101)
  })

  test('no file of that kind: a loop of links, a name too long, a NUL in it, a path through a file', async () => {
    await symlink('loop.json', join(folder, 'loop.json'))
    await writeFile(join(folder, 'plain.json'), text(clean))
    for (const name of [
      'loop.json',
      `${'n'.repeat(300)}.json`,
      'a\0b.json',
      'plain.json/x',
      'none.json',
      '.',
    ])
      expect(await judged(name), name).toMatchObject({ code: 2, err: [expect.stringMatching(/^.+: .+$/)] })
  })
})

describe('files that can be read are judged, whatever they say', () => {
  const everyKind = {
    ...clean,
    participants: [{ id: 'p', name: { en: 'P' } }],
    instruments: [{ id: 'i', title: { en: 'I' }, rank: 'law' }],
    activities: [{ id: 'v', name: { en: 'V' } }],
  }
  test.each<[string, object]>([
    ['nothing in it', clean],
    ['no country', { ...clean, countries: [] }],
    [
      'the same language and country a thousand times',
      { ...clean, languages: Array(1000).fill('en'), countries: Array(1000).fill('DO') },
    ],
    [
      'languages that nobody speaks',
      { ...clean, languages: ['x-private', 'zh-Hant-TW', 'art-x-a-b-c'], title: {} },
    ],
    [
      'names of nothing',
      {
        ...clean,
        title: { en: ' ' },
        bodies: [
          { ...body, name: {} },
          { ...body, id: 'b', name: { en: '\u200b' } },
        ],
      },
    ],
    [
      'escapes in names',
      {
        ...clean,
        title: { en: '\u001b]0;owned\u0007' },
        bodies: [
          { ...body, name: { en: 'A\u001b[2J\u0007\u009b31m\u202eevil\r\nError' }, level: 'operational' },
        ],
      },
    ],
    [
      'a name of 10,000 in one word',
      {
        ...clean,
        bodies: repeated(20, (index) => ({ ...body, id: `b${index}`, name: { en: '👩‍💻'.repeat(2000) } })),
      },
    ],
    [
      'ids that every object has',
      {
        ...clean,
        bodies: ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'].map((id) => ({
          ...body,
          id,
          kind: 'collegiate',
          instruments: ['__proto__'],
        })),
        seats: [{ id: 'prototype', body: '__proto__', function: 'chair', heldBy: { body: 'constructor' } }],
        relations: [{ id: 'isPrototypeOf', from: 'toString', to: '__proto__', kind: 'reports-to' }],
        activities: [{ id: 'watch', name: { en: 'Watch' } }],
        assignments: [
          { activity: 'watch', holder: 'hasOwnProperty', letters: ['A'] },
          { activity: 'watch', holder: 'propertyIsEnumerable', letters: ['R'] },
        ],
        waivers: [{ rule: '__proto__', targets: ['constructor'], reason: 'x', by: 'y', at: '2024-01-01' }],
      },
    ],
    [
      'rules and limits that every object has',
      {
        ...clean,
        ruleset: {
          profile: 'toString',
          thresholds: { valueOf: { toString: 1 } },
          severities: { hasOwnProperty: 'advice' },
        },
      },
    ],
    [
      'ids of other kinds in every reference',
      {
        ...everyKind,
        principles: [{ id: 'c', name: { en: 'C' }, embodiedBy: ['p', 'i', 'c', 'gone'] }],
        bodies: [{ ...body, institution: 'v', instruments: ['p', 'v', 'a'] }],
        seats: [
          { id: 's', body: 'p', function: 'chair', heldBy: { body: 's' }, alternateFor: 'i' },
          { id: 't', body: 'a', function: 'alternate', heldBy: { institution: 'a' }, alternateFor: 't' },
        ],
        relations: [
          { id: 'r', from: 'p', to: 'v', kind: 'reports-to', instrument: 'a' },
          { id: 'q', from: 'r', to: 'q', kind: 'oversees' },
        ],
        columns: ['p', 'v', 'gone', 'a', 'a'],
        assignments: [
          { activity: 'a', holder: 'v', letters: ['R'] },
          { activity: 'v', holder: 'p', letters: ['A', 'A', 'Si', 'D'] },
        ],
      },
    ],
    [
      'everything above itself',
      {
        ...everyKind,
        bodies: repeated(300, (index) => ({ ...body, id: `b${index}`, level: 'strategic' })),
        relations: repeated(300, (index) => ({
          id: `r${index}`,
          from: `b${index}`,
          to: `b${(index + 1) % 300}`,
          kind: index % 2 ? 'reports-to' : 'escalates-to',
        })).concat(
          repeated(300, (index) => ({
            id: `o${index}`,
            from: `b${index}`,
            to: `b${index}`,
            kind: 'reports-to',
          })),
        ),
        activities: [
          { id: 'v', name: { en: 'V' }, verifies: 'w' },
          { id: 'w', name: { en: 'W' }, verifies: 'v' },
        ],
      },
    ],
    [
      'alternates of one another',
      {
        ...clean,
        bodies: [{ ...body, kind: 'collegiate' }],
        seats: repeated(50, (index) => ({
          id: `s${index}`,
          body: 'a',
          function: 'alternate',
          alternateFor: `s${(index + 1) % 50}`,
        })),
      },
    ],
    [
      'the ends of time',
      {
        ...clean,
        asOf: '9999-12-31',
        reviewDate: '0001-01-01',
        bodies: [
          {
            ...body,
            nature: 'temporary',
            until: '0001-01-01',
            meetingsPerYear: 1e6,
            quorum: { seats: 1e6, share: 1 },
          },
        ],
        instruments: [
          {
            id: 'i',
            title: {},
            rank: 'law',
            date: '9999-12-31',
            validUntil: '0001-01-01',
            repealedOn: '0001-01-01',
          },
        ],
      },
    ],
    [
      'a quorum of nothing, of less than one and of words without words',
      {
        ...clean,
        bodies: [{}, { seats: 0, share: -0 }, { seats: 0.5, share: 1e-300 }, { text: {} }].map(
          (quorum, index) => ({ ...body, id: `b${index}`, kind: 'collegiate', quorum }),
        ),
      },
    ],
    [
      'everything null',
      {
        ...clean,
        bodies: [
          {
            ...body,
            level: null,
            mandate: null,
            coreAreas: null,
            functions: null,
            instruments: null,
            quorum: null,
            position: null,
            order: null,
            until: null,
            institution: null,
          },
        ],
        participants: null,
        principles: null,
        instruments: null,
        seats: null,
        relations: null,
        activities: null,
        columns: null,
        assignments: null,
        waivers: null,
        ruleset: null,
        approach: null,
        letterSet: null,
        asOf: null,
      },
    ],
    [
      'a thousand of each with the same words',
      {
        ...clean,
        bodies: repeated(1000, (index) => ({
          ...body,
          id: `b${index}`,
          level: 'operational',
          functions: [{ en: 'The same' }],
        })),
        activities: repeated(1000, (index) => ({ id: `v${index}`, name: { en: 'Do the same' } })),
        assignments: repeated(1000, (index) => ({
          activity: 'v0',
          holder: `b${index}`,
          letters: ['R', 'A', 'C', 'I'],
        })),
      },
    ],
  ])('%s', async (_, design) => {
    const { code, err, out } = await judgedContent(text(design))
    expect(err).toEqual([])
    // No level has a body, or the bodies have no chair: an error, always.
    expect(code).toBe(1)
    expect(out).toMatch(/\d+ errors?/)
  })
})

describe('through the door', { timeout: 120_000 }, () => {
  test('a folder, a pipe that nobody writes to, a file too large', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.json')])
    await writeFile(join(folder, 'large.json'), new Uint8Array(64 * 1024 * 1024 + 1).fill(0x20))
    const answers = await Promise.all(['.', 'pipe.json', 'large.json'].map((name) => check(name)))
    expect(answers.map(({ code, out }) => ({ code, out }))).toEqual(Array(3).fill({ code: 2, out: '' }))
    expect(answers.map(({ err }) => err.trimEnd().split('\n').length)).toEqual([1, 1, 1])
    expect(answers[1]?.err).toBe('pipe.json: the file is empty\n')
  })

  test('what a name holds does not steer the terminal, neither as text nor as JSON', async () => {
    await writeFile(
      join(folder, 'names.json'),
      withBody({ name: { en: 'A\u001b[2J\u0007\u009b1m\u202eevil' }, level: 'operational' }),
    )
    const [asText, asJson] = await Promise.all([check('names.json'), check('names.json', '--format', 'json')])
    expect([asText.code, asJson.code]).toEqual([1, 1])
    expect(JSON.stringify(JSON.parse(asJson.out))).toContain('\u202eevil')
  })
})
