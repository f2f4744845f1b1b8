import fc from 'fast-check'
import {
  activityKinds,
  allLetters,
  approaches,
  areas,
  bodyKinds,
  type Design,
  designFrom,
  type GovernanceDesign,
  instrumentRanks,
  instrumentStatuses,
  letterSetIds,
  levels,
  mandates,
  relationKinds,
  roleKeys,
  scopes,
  seatFunctions,
  seatStatuses,
  sectors,
} from '../model/index.ts'

const someIds = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const anyId = fc.constantFrom(
  ...someIds.flatMap((id) => [`b-${id}`, `s-${id}`, `x-${id}`, `i-${id}`]),
  'gone',
)
const bodyId = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...someIds.map((id) => `b-${id}`)) }, anyId)
const holderId = fc.constantFrom(...someIds.flatMap((id) => [`b-${id}`, `b-${id}`, `s-${id}`]), 'i-a', 'gone')
const rowId = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...someIds.map((id) => `x-${id}`)) }, anyId)
const words = fc.constantFrom(
  '',
  'Comité',
  'Hacienda',
  '{{body}} $t(rules)',
  'Approve and publish',
  'DPO',
  '«»',
)
const text = fc.dictionary(fc.constantFrom('es', 'en', 'qu', 'pt', 'fr'), words, {
  maxKeys: 3,
  noNullPrototype: true,
})
const date = fc.constantFrom('2020-02-29', '2025-06-30', '2031-01-01')
const institution = fc.oneof(anyId, text)

/** A field that may be absent, `null`, or have a value. */
function maybe<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null | undefined> {
  return fc.oneof({ weight: 2, arbitrary: value }, fc.constantFrom(null, undefined))
}

function oneOf<T>(values: readonly T[]): fc.Arbitrary<T> {
  return fc.constantFrom(...values)
}

function cellOf({ activity, holder }: { activity: string; holder: string }): string {
  return `${activity} ${holder}`
}

/** Profiles, rules and limits that exist and that do not; none makes an error of what a fix may bring along. */
const anyRuleset = fc.record(
  {
    profile: fc.constantFrom('three-levels', 'cross-border', 'plain-raci', 'gone'),
    version: fc.constantFrom('1.0.0', '0.1', ''),
    thresholds: fc.dictionary(
      fc.constantFrom('body-too-large', 'raci-accountable-overload', 'gone'),
      fc.dictionary(fc.constantFrom('share', 'directive', 'gone'), fc.constantFrom(0, 0.5, 2, 1_000_000)),
    ),
    severities: fc.dictionary(
      fc.constantFrom('level-missing', 'raci-row-empty', 'seat-vacant', 'gone'),
      fc.constantFrom('warning', 'advice', 'off'),
    ),
  },
  { requiredKeys: [] },
)

/** Any design that a file or a merge can hold, well-formed, but with whatever can be wrong in substance. */
export function anyBrokenDesign(): fc.Arbitrary<Design> {
  const record = fc.record({
    format: fc.constant('governance-design' as const),
    version: fc.constant(1 as const),
    title: text,
    languages: fc.constantFrom(['es'], ['en', 'es'], ['qu']),
    countries: fc.constantFrom([], ['DO'], ['EE', 'FI', 'SE']),
    approach: maybe(oneOf(approaches)),
    letterSet: maybe(oneOf(letterSetIds)),
    reviewDate: maybe(date),
    ruleset: maybe(anyRuleset),
    participants: maybe(things('p', { name: text })),
    principles: things('q', { name: text, embodiedBy: fc.array(anyId, { maxLength: 3 }) }),
    instruments: things('i', {
      title: text,
      rank: oneOf(instrumentRanks),
      issuer: maybe(text),
      date: maybe(date),
      status: maybe(oneOf(instrumentStatuses)),
      validUntil: maybe(date),
      repealedOn: maybe(date),
    }),
    bodies: things('b', {
      name: text,
      acronym: maybe(text),
      role: maybe(oneOf(roleKeys)),
      kind: oneOf(bodyKinds),
      level: maybe(oneOf(levels)),
      mandate: maybe(oneOf(mandates)),
      nature: maybe(oneOf(['permanent', 'temporary'] as const)),
      until: maybe(date),
      sector: maybe(oneOf(sectors)),
      country: maybe(oneOf(['DO', 'EE', 'FI'])),
      institution: maybe(institution),
      coreAreas: maybe(fc.subarray([...areas])),
      leads: maybe(fc.subarray([...areas])),
      transversal: maybe(fc.boolean()),
      functions: maybe(fc.array(text, { maxLength: 3 })),
      instruments: maybe(fc.array(anyId, { maxLength: 2 })),
      composition: maybe(oneOf(['complete', 'partial'] as const)),
      leadAuthority: maybe(fc.boolean()),
      oversight: maybe(fc.boolean()),
      meetingsPerYear: maybe(fc.nat(60)),
      castingVote: maybe(fc.boolean()),
      quorum: maybe(
        fc.record(
          { seats: fc.nat(9), share: fc.constantFrom(0, 0.5, 1), allFilled: fc.boolean(), text },
          { requiredKeys: [] },
        ),
      ),
      unplaced: maybe(fc.boolean()),
    }),
    seats: things('s', {
      body: bodyId,
      function: oneOf(seatFunctions),
      title: maybe(text),
      role: maybe(oneOf(roleKeys)),
      country: maybe(oneOf(['DO', 'EE'])),
      heldBy: maybe(fc.oneof(fc.record({ body: bodyId }), fc.record({ institution }))),
      holder: maybe(words),
      sector: maybe(oneOf(sectors)),
      voting: maybe(fc.boolean()),
      status: maybe(oneOf(seatStatuses)),
      alternateFor: maybe(anyId),
      mayBeRepresented: maybe(fc.boolean()),
      minimumRank: maybe(text),
      termEnd: maybe(date),
      rotates: maybe(fc.boolean()),
    }),
    relations: fc
      .array(
        fc.record({
          from: bodyId,
          to: bodyId,
          kind: fc.oneof(fc.constant('reports-to' as const), oneOf(relationKinds)),
          instrument: maybe(anyId),
          days: maybe(fc.nat(90)),
        }),
        { maxLength: 14 },
      )
      .map((lines) => lines.map((line, index) => ({ id: `r-${String(index).padStart(2, '0')}`, ...line }))),
    activities: things('x', {
      name: text,
      level: maybe(oneOf(levels)),
      coreArea: maybe(oneOf([...areas, 'all'] as const)),
      kind: maybe(oneOf(activityKinds)),
      scope: maybe(oneOf(scopes)),
      verifies: maybe(rowId),
      personalData: maybe(fc.boolean()),
      instrument: maybe(anyId),
    }),
    columns: maybe(fc.array(anyId, { maxLength: 10 })),
    assignments: fc
      .uniqueArray(
        fc.record({
          activity: fc.constantFrom(...someIds.map((id) => `x-${id}`), 'gone-too'),
          holder: holderId,
          letters: fc.array(oneOf(allLetters), { maxLength: 3 }),
          binding: maybe(fc.boolean()),
        }),
        { maxLength: 40, selector: cellOf },
      )
      .map((cells) => cells.sort((a, b) => (cellOf(a) < cellOf(b) ? -1 : 1))),
    waivers: fc.array(
      fc.record({
        rule: oneOf(['raci-row-empty', 'body-orphan', 'gone']),
        targets: fc.array(anyId, { maxLength: 2 }),
        reason: words,
        by: words,
        at: date,
        until: maybe(date),
      }),
      { maxLength: 3 },
    ),
  })
  return record.map((data) => designFrom(data as GovernanceDesign))
}

/** Up to eight things with the ids of one kind. */
function things<T>(prefix: string, fields: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) {
  return fc
    .tuple(fc.subarray(someIds), fc.array(fc.record(fields), { minLength: 8, maxLength: 8 }))
    .map(([ids, made]) => ids.map((id, index) => ({ id: `${prefix}-${id}`, ...(made[index] as T) })))
}
