import { describe, expect, test } from 'vitest'
import { messages as en } from '../i18n/en/index.ts'
import { messages as es } from '../i18n/es/index.ts'
import { messages as fr } from '../i18n/fr/index.ts'
import { createTranslator, type Translator } from '../i18n/index.ts'
import { messages as pt } from '../i18n/pt/index.ts'
import type { Design } from '../model/index.ts'
import { sketch } from '../testing/sketch.ts'
import { evaluate } from './engine.ts'
import { reportOf } from './report.ts'
import { wordFinding } from './wording.ts'

const readers = {
  en: createTranslator('en', en),
  es: createTranslator('es', es),
  pt: createTranslator('pt', pt),
  fr: createTranslator('fr', fr),
}
const today = '2025-06-30'

function worded(design: Design, rule: string, reader: Translator) {
  const finding = evaluate(design, { today }).findings.find((one) => one.rule === rule)
  if (!finding) throw new Error(`${rule} finds nothing`)
  return wordFinding(finding, design, reader)
}

const names = { en: 'Approve the budget', es: 'Aprobar el presupuesto', fr: 'Approuver le budget' }
const unanswered = sketch({
  design: { languages: ['es', 'en'] },
  bodies: { dir: { level: 'directive' } },
  rows: { a1: { name: names, cells: { dir: 'R' } } },
})

describe('a finding speaks the language of its reader', () => {
  test('with the names and the quotation marks of that language', () => {
    const say = (reader: Translator) => worded(unanswered, 'raci-missing-accountable', reader).message
    expect(say(readers.en)).toBe('‘Approve the budget’ has no one accountable: nobody answers for it.')
    expect(say(readers.es)).toBe(
      'Nadie rinde cuentas de «Aprobar el presupuesto»: nadie responde por el resultado.',
    )
    expect(say(readers.fr)).toBe(
      'Personne ne rend compte de «\u202fApprouver le budget\u202f»\u00a0: personne ne répond du résultat.',
    )
  })

  test('falls back to the primary language of the design', () => {
    expect(worded(unanswered, 'raci-missing-accountable', readers.pt).message).toContain(
      '«Aprobar el presupuesto»',
    )
  })

  test('gives the reason with its sources, and says what is a choice of the project', () => {
    expect(worded(unanswered, 'raci-missing-accountable', readers.en).why).toBe(
      'For each decision one role has the last word and answers for the result; without it, nobody does. (Smith and Erwin, Role and Responsibility Charting; Trackplus, RACI Matrix Analysis)',
    )
    expect(worded(unanswered, 'core-area-without-lead', readers.en).why).toContain('default of this project')
  })
})

describe('every name is visible', () => {
  test('a body without a name, or with its acronym alone', () => {
    const say = (body: object) =>
      worded(
        sketch({ bodies: { cab: { level: 'strategic' }, b: { level: 'directive', ...body } } }),
        'body-orphan',
        readers.en,
      ).message
    expect(say({ name: {} })).toBe('(unnamed body) reports to nobody.')
    expect(say({ name: { en: '  ' } })).toBe('(unnamed body) reports to nobody.')
    expect(say({ name: {}, acronym: { es: 'OGTIC' } })).toBe('OGTIC reports to nobody.')
  })

  test('a seat by its title, else by its function, with its body', () => {
    const say = (seat: object, reader: Translator) =>
      worded(
        sketch({
          bodies: { cab: { name: { es: 'Gabinete' } } },
          seats: { s1: { body: 'cab', status: 'vacant', ...seat } },
        }),
        'seat-vacant',
        reader,
      ).message
    expect(say({ function: 'vice-chair' }, readers.en)).toBe('The seat Vice-chair (Gabinete) is vacant.')
    expect(say({ title: { es: 'Hacienda' } }, readers.es)).toBe(
      'El puesto «Hacienda (Gabinete)» está vacante.',
    )
  })

  test('words that look like a placeholder are left as people wrote them', () => {
    const tricky = sketch({
      bodies: { cab: { level: 'strategic' }, b: { level: 'directive', name: '{{body}} $t(rules) <b>' } },
    })
    expect(worded(tricky, 'body-orphan', readers.en).message).toBe(
      '{{body}} $t(rules) <b> reports to nobody.',
    )
  })

  test('a ring of thousands is told by its beginning and its end', () => {
    const ids = Array.from({ length: 3000 }, (_, index) => `b${String(index).padStart(4, '0')}`)
    const ring = sketch({
      bodies: Object.fromEntries(ids.map((id) => [id, {}])),
      lines: ids.map((id, index) => `${id} reports-to ${ids[(index + 1) % ids.length]}`),
    })
    expect(worded(ring, 'reporting-cycle', readers.en).message).toBe(
      'The reporting lines go round in a ring: b0000 → b0001 → b0002 → b0003 → b0004 → b0005 → … → b2999 → b0000.',
    )
  })
})

test('the report is the public format, to the letter', () => {
  const design = sketch({
    design: { approach: 'government-centred', title: { es: 'Marco', en: 'Framework' } },
    bodies: {
      cab: { level: 'strategic', instruments: [] },
      dir: { level: 'directive', leadAuthority: true, instruments: ['law'], sector: 'private' },
      op: {
        level: 'operational',
        leads: ['capabilities', 'digital-government', 'infrastructure'],
      },
    },
    instruments: { law: { status: 'in-force' } },
    lines: ['dir reports-to cab', 'op reports-to dir'],
  })
  const ours = new Set(['legal-instrument-missing'])
  const report = reportOf(evaluate(design, { today }), design, readers.es)

  expect(Object.keys(report)).toEqual([
    'design',
    'ruleset',
    'stage',
    'asOf',
    'counts',
    'findings',
    'notStated',
  ])
  expect(report).toMatchObject({
    design: 'Marco',
    ruleset: { id: 'three-levels' },
    stage: 'draft',
    asOf: today,
  })
  expect(report.findings.filter(({ rule }) => ours.has(rule))).toEqual([
    {
      rule: 'legal-instrument-missing',
      severity: 'warning',
      targets: ['cab'],
      message: 'No se cita ninguna base jurídica para «cab».',
      why: expect.stringContaining('(CEPAL, biblioguía, modelos institucionales)'),
      fixes: [],
    },
  ])
  expect(report.notStated.filter(({ rule }) => ours.has(rule))).toEqual([
    { rule: 'legal-instrument-missing', targets: ['op'], message: 'La base jurídica de «op».' },
  ])
})
