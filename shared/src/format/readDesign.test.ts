import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { messages as en } from '../i18n/en/index.ts'
import { messages as es } from '../i18n/es/index.ts'
import { messages as fr } from '../i18n/fr/index.ts'
import { createTranslator } from '../i18n/index.ts'
import { messages as pt } from '../i18n/pt/index.ts'
import { readDesign, wordFault } from './index.ts'

const worked = readFileSync(new URL('../templates/examples/dominican-republic-2022.json', import.meta.url))

const english = createTranslator('en', en)

const least = {
  format: 'governance-design',
  version: 1,
  title: { es: 'Diseño' },
  languages: ['es'],
  countries: ['DO'],
  bodies: [{ id: 'cabinet', name: { es: 'Gabinete' }, kind: 'collegiate' }],
}

/** The faults of a file, each in one line. */
function faultsOf(file: unknown): string[] {
  const result = readDesign(
    typeof file === 'string' || file instanceof Uint8Array ? file : JSON.stringify(file),
  )
  return result.ok ? [] : result.faults.map((fault) => wordFault(fault, english))
}

function withBody(fields: object): object {
  return { ...least, bodies: [{ ...least.bodies[0], ...fields }] }
}

function read(file: unknown) {
  const result = readDesign(JSON.stringify(file))
  if (!result.ok) throw new Error(result.faults.map((fault) => wordFault(fault, english)).join('\n'))
  return result.data
}

test('reads the worked example', () => {
  expect(readDesign(worked).ok).toBe(true)
})

test('reads the least design, with and without a byte-order mark', () => {
  expect(faultsOf(least)).toEqual([])
  expect(faultsOf(`\ufeff${JSON.stringify(least)}`)).toEqual([])
  expect(faultsOf(new TextEncoder().encode(`\ufeff${JSON.stringify(least)}`))).toEqual([])
})

test('names the place of every fault', () => {
  const file = {
    ...least,
    version: 2,
    languages: ['es', 'español'],
    asOf: '2023-02-30',
    bodies: [
      ...least.bodies,
      { id: 'a b', name: 'Ministerio', kind: 'ministry', level: 'tactical', meetingsPerYear: -1 },
      { id: 'map', name: { es: 5, '': 'x' }, quorum: { share: 1.5 }, position: { x: 1 }, country: 'Chile' },
    ],
    seats: [
      { id: 'cabinet', body: 'cabinet', function: 'chair', heldBy: {} },
      { id: 's2', body: 'cabinet', function: 'chair', heldBy: { institution: 'Ministerio de Hacienda' } },
      { id: 's3', body: 'cabinet', function: 'chair', heldBy: { institution: 5 } },
    ],
    assignments: [{ activity: 'a', holder: 'b', letters: ['R', 'Z'] }],
    waivers: {},
  }
  expect(faultsOf(file)).toEqual([
    'version: only version 1 can be read; this is 2',
    'languages[1]: "español" is no well-formed language tag (BCP 47)',
    'asOf: "2023-02-30" is no date of the calendar, written YYYY-MM-DD',
    'waivers: must be a list; this is an object',
    'bodies[1].id: "a b" is no id: 1 to 64 of the characters A–Z a–z 0–9 _ -',
    'bodies[1].name: must be words per language, such as {"en": "Cabinet"}; this is text',
    'bodies[1].kind: "ministry" is not one of collegiate, unit, office',
    'bodies[1].level: "tactical" is not one of strategic, directive, operational, external',
    'bodies[1].meetingsPerYear: -1 is less than 0',
    'bodies[2].name.es: must be text; this is a number',
    'bodies[2].name[""]: "" is no well-formed language tag (BCP 47)',
    'bodies[2].kind: is missing',
    'bodies[2].country: "Chile" is no country code of two capital letters (ISO 3166-1)',
    'bodies[2].quorum.share: 1.5 is more than 1',
    'bodies[2].position.y: is missing',
    'seats[0].heldBy: needs "body" or "institution"',
    'seats[0].id: the id "cabinet" is already that of bodies[0]',
    'seats[1].heldBy.institution: "Ministerio de Hacienda" is no id: 1 to 64 of the characters A–Z a–z 0–9 _ -',
    'seats[2].heldBy.institution: must be an id or words per language; this is a number',
    'assignments[0].letters[1]: "Z" is not one of R, A, C, I, S, V, Si, D, P',
  ])
})

test.each(['format', 'version', 'title', 'languages', 'countries', 'bodies'])('misses %s', (field) => {
  expect(faultsOf({ ...least, [field]: undefined })).toEqual([`${field}: is missing`])
})

test.each([
  [[], 'must be an object; this is a list'],
  [null, 'must be an object; this is null'],
  ['', 'the file is empty'],
  [new Uint8Array([0x7b, 0xc3, 0x28]), 'the file is not UTF-8 text (byte 2); save it as UTF-8'],
  [new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), 'the file is not UTF-8 text (byte 1); save it as UTF-8'],
  [{ ...least, format: 'bpmn' }, 'format: must be "governance-design"; this is "bpmn"'],
  [{ ...least, languages: [] }, 'languages: needs at least one language'],
  [withBody({ meetingsPerYear: 1_000_001 }), 'bodies[0].meetingsPerYear: 1000001 is more than 1000000'],
  [
    withBody({ functions: [{ es: 'x'.repeat(10_001) }] }),
    'bodies[0].functions[0].es: is longer than 10,000 characters',
  ],
  [withBody({ leadAuthority: 'yes' }), 'bodies[0].leadAuthority: must be true or false; this is text'],
])('words the fault of %j', (file, words) => {
  expect(faultsOf(file)).toEqual([words])
})

test('bounds the size of the file and the number of things', () => {
  expect(faultsOf(' '.repeat(64 * 1024 * 1024 + 1))).toEqual(['the file is larger than 64 MB'])
  const bodies = Array.from({ length: 100_001 }, (_, index) => ({ id: `b${index}` }))
  expect(faultsOf({ ...least, bodies })).toEqual(['bodies: has more than 100,000 entries'])
})

test('tells how many faults it leaves out', () => {
  const bodies = Array.from({ length: 150 }, (_, index) => ({
    ...least.bodies[0],
    id: `b${index}`,
    kind: 'x',
  }))
  const result = readDesign(JSON.stringify({ ...least, bodies }))
  expect(result).toMatchObject({ ok: false, more: 50 })
  expect(result.ok || result.faults).toHaveLength(100)
})

test('is lenient about substance', () => {
  const file = {
    ...least,
    bodies: [
      ...least.bodies,
      { id: 'unit', name: {}, kind: 'unit', instruments: ['gone'], meetingsPerYear: 0.5 },
    ],
    relations: [
      { id: 'r1', from: 'cabinet', to: 'unit', kind: 'reports-to' },
      { id: 'r2', from: 'unit', to: 'cabinet', kind: 'reports-to' },
      { id: 'r3', from: 'unit', to: 'nowhere', kind: 'advises' },
    ],
    assignments: [{ activity: 'nothing', holder: 'nobody', letters: ['Si', 'A'] }],
  }
  expect(faultsOf(file)).toEqual([])
})

test('keeps null, absent and unknown fields as they are', () => {
  const file = withBody({
    level: null,
    mandate: undefined,
    colour: { b: [1, null], a: '#fff' },
  })
  const [body] = read(file).bodies
  expect(body).toEqual({
    ...least.bodies[0],
    level: null,
    colour: { b: [1, null], a: '#fff' },
  })
})

test('reads several assignments of one activity and holder as one', () => {
  const cell = { activity: 'a', holder: 'h' }
  const { assignments } = read({
    ...least,
    assignments: [
      { ...cell, letters: ['A'], note: { es: 'Primero' }, source: 'one' },
      { activity: 'a', holder: 'g', letters: ['C'] },
      { ...cell, letters: ['R', 'A'], binding: true, note: { es: 'Segundo', en: 'Second' }, seen: 2 },
    ],
  })
  expect(assignments).toEqual([
    { activity: 'a', holder: 'g', letters: ['C'] },
    {
      ...cell,
      letters: ['R', 'A'],
      binding: true,
      note: { es: 'Primero\nSegundo', en: 'Second' },
      source: 'one',
      seen: 2,
    },
  ])
})

test('shows what a file says on one line and without steering the terminal', () => {
  const [words] = faultsOf(
    withBody({ level: 'a\nb\u001b[31m\u009b31m\u202e{{limit}} $t(common.level.strategic)' }),
  )
  expect(words).toBe(
    'bodies[0].level: "a\\nb\\u001b[31m\\u009b31m\\u202e{{limit}} $t(common.level.strategic)" is not one of strategic, directive, operational, external',
  )
})

test('words its faults in four languages', () => {
  const result = readDesign(JSON.stringify(withBody({ id: 5 })))
  const worded = [es, en, pt, fr].map((messages, index) => {
    const translator = createTranslator((['es', 'en', 'pt', 'fr'] as const)[index] as 'es', messages)
    return result.ok ? [] : result.faults.map((fault) => wordFault(fault, translator))
  })
  expect(worded).toEqual([
    ['bodies[0].id: debe ser texto; aquí es un número'],
    ['bodies[0].id: must be text; this is a number'],
    ['bodies[0].id: deve ser texto; aqui é um número'],
    ['bodies[0].id: type attendu : texte ; type trouvé : nombre'],
  ])
})

test('a ruleset is kept whatever it names, and refused where a value has no such form', () => {
  const ruleset = {
    profile: 'ministerial',
    thresholds: { 'no-such-rule': { most: 3 }, 'body-too-large': { directive: 12 } },
    severities: { 'no-such-rule': 'off' },
    later: { any: 'thing' },
  }
  expect(read({ ...least, ruleset }).ruleset).toEqual(ruleset)
  const faults = (given: object) => faultsOf({ ...least, ruleset: given })
  expect(faults({ thresholds: { 'body-too-large': { directive: -1 } } })[0]).toMatch(
    /^ruleset\.thresholds\.body-too-large\.directive: /,
  )
  expect(faults({ thresholds: { 'body-too-large': { directive: 1_000_001 } } })).toHaveLength(1)
  expect(faults({ thresholds: { 'body-too-large': 12 } })).toHaveLength(1)
  expect(faults({ severities: { 'seat-vacant': 'fatal' } })[0]).toMatch(/^ruleset\.severities\.seat-vacant: /)
  expect(faults({ severities: { 'not an id': 'off' } })).toHaveLength(1)
  expect(faults([])).toHaveLength(1)
  expect(faultsOf({ ...least, ruleset: 'three-levels' })).toHaveLength(1)
  expect(
    faultsOf(JSON.stringify({ ...least, ruleset: { severities: {} } }).replace('{}', '{"__proto__":"off"}')),
  ).not.toEqual([])
})
