import { describe, expect, test } from 'vitest'
import { applyTo, type Command } from '../commands/index.ts'
import { messages as en } from '../i18n/en/index.ts'
import { messages as es } from '../i18n/es/index.ts'
import { messages as fr } from '../i18n/fr/index.ts'
import { createTranslator } from '../i18n/index.ts'
import { messages as pt } from '../i18n/pt/index.ts'
import { type Design, designFrom, type GovernanceDesign } from '../model/index.ts'
import { templateOf } from '../templates/index.ts'
import { diffDesigns, wordChange } from './index.ts'

const example = templateOf('dominican-republic-2022')?.build(() => '', [], {}) as GovernanceDesign
const before = designFrom(example)

function after(...commands: Command[]): Design {
  const design = applyTo(before, commands)
  if (typeof design === 'string') throw new Error(design)
  return design
}

function edited(edit: (data: Record<string, unknown>) => void): Design {
  const data = structuredClone(example) as unknown as Record<string, unknown>
  edit(data)
  return designFrom(data as unknown as GovernanceDesign)
}

function sentences(earlier: Design, later: Design, translator = createTranslator('en', en)): string[] {
  return diffDesigns(earlier, later).map((change) =>
    wordChange(change, { before: earlier, after: later, translator }),
  )
}

test('a design and itself say the same', () => {
  expect(diffDesigns(before, designFrom(structuredClone(example)))).toEqual([])
})

test('what means the same is no change', () => {
  const same = edited((data) => {
    for (const body of data.bodies as Record<string, unknown>[]) {
      body.level ??= null
      body.oversight = undefined
      body.sector = 'government'
      if (Array.isArray(body.instruments)) body.instruments.reverse()
    }
    data.letterSet = null
    data.participants = null
    ;(data.bodies as unknown[]).reverse()
  })
  expect(diffDesigns(before, same)).toEqual([])
})

describe('says in one sentence', () => {
  test('that a body is new, and below whom', () => {
    const body = { id: 'new', name: { en: 'Data Office' }, kind: 'unit' } as const
    expect(sentences(before, after({ type: 'addBody', body, parentId: 'gtd', order: 'a' }))).toEqual([
      '“Data Office” is added and reports to “Digital Transformation Cabinet”.',
    ])
  })

  test('that a body moved', () => {
    expect(sentences(before, after({ type: 'moveBody', id: 't-inn', parentId: 'st', order: 'a' }))).toContain(
      '“Technological Innovation (cross-cutting) table” now reports to “Technical Secretariat of the Cabinet” instead of “Digital Transformation Cabinet”.',
    )
  })

  test('that a body is gone, without telling what went with it', () => {
    const told = sentences(before, after({ type: 'removeBody', id: 't-gov', branch: 'remove' }))
    expect(told).toEqual(['“Governance and Regulatory Framework table” is removed.'])
  })

  test('that a body has another name, in which language', () => {
    const renamed = after({
      type: 'setWords',
      collection: 'bodies',
      id: 'gtd',
      field: 'name',
      lang: 'es',
      words: 'GTD',
    })
    expect(sentences(before, renamed)).toEqual(['“Digital Transformation Cabinet” is now called “GTD” (es).'])
  })

  test('who gains, changes and loses letters', () => {
    const changed = after(
      { type: 'assignLetter', activityId: 'a1', holderId: 'map', letter: 'C' },
      { type: 'assignLetter', activityId: 'a1', holderId: 'gtd', letter: 'A' },
      { type: 'clearCell', activityId: 'a1', holderId: 'presidency' },
    )
    expect(sentences(before, changed)).toEqual([
      '“Approve the Digital Agenda”: Digital Transformation Cabinet now has R, A instead of R.',
      '“Approve the Digital Agenda”: Ministry of Public Administration now has C.',
      '“Approve the Digital Agenda”: Executive Branch (President of the Republic) no longer has A.',
    ])
  })

  test('what a field said and says', () => {
    const changed = after(
      { type: 'setDesignField', field: 'approach', value: 'people-driven' },
      { type: 'setField', collection: 'bodies', id: 'map', field: 'mandate', value: 'advisory' },
      { type: 'setField', collection: 'bodies', id: 'map', field: 'leadAuthority', value: true },
      { type: 'setField', collection: 'bodies', id: 'gtd', field: 'quorum', value: { share: 0.5 } },
    )
    expect(sentences(before, changed)).toEqual([
      'The design, approach: People-driven; it was not stated.',
      '“Digital Transformation Cabinet”, quorum (share): 0.5; it was not stated.',
      '“Ministry of Public Administration”, mandate: from Decides to Advises.',
      '“Ministry of Public Administration”, lead authority: Yes; it was not stated.',
    ])
  })

  test('what the design makes of its rules', () => {
    const changed = after(
      { type: 'setProfile', profile: 'plain-raci', version: '1.0.0' },
      { type: 'setThreshold', rule: 'body-too-large', limit: 'directive', value: 12 },
      { type: 'setRuleSeverity', rule: 'seat-vacant', severity: 'off' },
    )
    expect(sentences(before, changed)).toEqual([
      'The design, rule profile: “Responsibility map only”; it was not stated.',
      'The design, version of the rule profile: “1.0.0”; it was not stated.',
      'The design, “A collegiate body with many votes”, Voting seats at the directive level, at most: 12; it was not stated.',
      'The design, severity of “A vacant seat”: Left out; it was not stated.',
    ])
  })

  test('which members of a list came and went', () => {
    const changed = after(
      { type: 'citeInstrument', bodyId: 'gtd', instrumentId: 'i-ley-41-08' },
      { type: 'unciteInstrument', bodyId: 'gtd', instrumentId: 'i-dec-71-21' },
    )
    expect(sentences(before, changed)).toEqual([
      '“Digital Transformation Cabinet”, legal basis: added “Law 41-08”; removed “Decree 71-21, creating the Digital Transformation Cabinet”.',
    ])
  })

  test('what changes for a seat', () => {
    const changed = after({
      type: 'setField',
      collection: 'seats',
      id: 's-gtd-1',
      field: 'heldBy',
      value: { body: 'map' },
    })
    expect(sentences(before, changed)).toEqual([
      '“Digital Transformation Cabinet”, Chair, held by: from “Ministry of the Presidency (MINPRE)” to “Ministry of Public Administration”.',
    ])
  })

  test('that a field of another program changed', () => {
    const changed = edited((data) => {
      data.budget = { currency: 'DOP' }
    })
    expect(sentences(before, changed)).toEqual(['The design, budget: {"currency":"DOP"}; it was not stated.'])
  })

  test('that a finding is accepted, and no longer', () => {
    const accepted = edited((data) => {
      data.waivers = [
        { rule: 'level-skip', targets: ['t-inn'], reason: 'Small.', by: 'MAP', at: '2022-10-31' },
      ]
    })
    expect(sentences(before, accepted)).toEqual(['The finding level-skip is accepted: Small.'])
    expect(sentences(accepted, before)).toEqual([
      'The finding level-skip is no longer accepted; the reason was: Small.',
    ])
  })
})

test.each([
  [
    'es',
    es,
    '«Mesa Innovación Tecnológica (transversal)» depende ahora de «Secretaría Técnica del Gabinete» en lugar de «Gabinete de Transformación Digital».',
  ],
  [
    'pt',
    pt,
    '“Mesa Innovación Tecnológica (transversal)” subordina-se agora a “Secretaría Técnica del Gabinete” em vez de “Gabinete de Transformación Digital”.',
  ],
  [
    'fr',
    fr,
    '« Mesa Innovación Tecnológica (transversal) » relève désormais de « Secretaría Técnica del Gabinete » au lieu de « Gabinete de Transformación Digital ».',
  ],
] as const)('is worded in %s', (lang, messages, words) => {
  const moved = after({ type: 'moveBody', id: 't-inn', parentId: 'st', order: 'z' })
  expect(sentences(before, moved, createTranslator(lang, messages))).toContain(words)
})

test('both ways round tell as much', () => {
  const changed = after(
    { type: 'removeBody', id: 'st', branch: 'lift' },
    { type: 'removeActivity', id: 'a1' },
    { type: 'addRelation', relation: { id: 'x', from: 'map', to: 'ogtic', kind: 'oversees' } },
  )
  expect(diffDesigns(before, changed).length).toBeGreaterThan(2)
  expect(diffDesigns(changed, before).length).toBeGreaterThan(2)
})

test('a cell without letters that comes or goes is told, for its holder has a column by it', () => {
  const [row, body] = [
    before.activities[0],
    before.bodies.find(({ id }) => before.assignmentsOf(id).length === 0),
  ]
  if (!row || !body) throw new Error('The example has no such row and body.')
  const withCell = edited((data) => {
    ;(data.assignments as unknown[]).push({ activity: row.id, holder: body.id, letters: [] })
  })
  expect(sentences(before, withCell)).toEqual([
    expect.stringMatching(/stands in the row, without a letter\.$/),
  ])
  expect(sentences(withCell, before)).toEqual([expect.stringMatching(/no longer stands in the row/)])
})
