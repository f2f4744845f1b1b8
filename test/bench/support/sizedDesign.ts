import type {
  Activity,
  Assignment,
  Body,
  GovernanceDesign,
  Id,
  Instrument,
  Letter,
  Relation,
  Seat,
} from 'shared/model'
import { seededRandom } from './random.ts'

/** How large a design is: bodies × activities. */
export interface Size {
  readonly bodies: number
  readonly activities: number
}

/** The three sizes that goals are stated for. */
export const sizes: readonly Size[] = [
  { bodies: 300, activities: 200 },
  { bodies: 2_000, activities: 500 },
  { bodies: 10_000, activities: 1_000 },
]

/** How many holders have a letter in a row: 20,000 assignments at 2,000 × 500. */
const cellsInRow = 40

/**
 * A government of a given size: a tree of six branches a body with levels that follow its depth, a fifth of the
 * bodies collegiate with seats held by others, heads, laws, escalations, and a full responsibility map. Here
 * and there something is missing or not stated, as in a draft. The same size gives the same design.
 */
export function sizedDesign({ bodies: many, activities: rows }: Size): GovernanceDesign {
  const random = seededRandom(many + rows)
  const chance = (share: number) => random() < share
  const below = (number: number) => Math.floor(random() * number)
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const named = (prefix: string, index: number) => `${prefix}${String(index).padStart(5, '0')}`
  const bodyId = (index: number) => named('b', index)

  const instruments: Instrument[] = Array.from({ length: Math.max(10, many / 10) }, (_, index) => ({
    id: named('i', index),
    title: { en: `Act ${index} on ${one(subjects)}` },
    rank: one(['law', 'decree', 'resolution', 'agreement'] as const),
    ...(chance(0.9)
      ? { status: one(['in-force', 'in-force', 'in-force', 'amended', 'repealed'] as const) }
      : {}),
    ...(chance(0.8) ? { date: '2020-03-01' } : {}),
  }))

  const bodies: Body[] = []
  const seats: Seat[] = []
  const relations: Relation[] = []
  for (let index = 0; index < many; index += 1) {
    const id = bodyId(index)
    const depth = index === 0 ? 0 : Math.floor(Math.log(index * 5 + 1) / Math.log(6)) + 0
    const isCollegiate = index === 0 || chance(0.2)
    bodies.push({
      id,
      name: { en: `${one(isCollegiate ? councils : units)} ${index} for ${one(subjects)}` },
      kind: isCollegiate ? 'collegiate' : chance(0.85) ? 'unit' : 'office',
      ...(chance(0.97)
        ? { level: depth === 0 ? 'strategic' : depth <= 2 ? 'directive' : 'operational' }
        : {}),
      ...(chance(0.9) ? { mandate: chance(0.85) ? 'decision' : 'advisory' } : {}),
      ...(chance(0.7) ? { instruments: [one(instruments).id] } : {}),
      ...(chance(0.6) ? { coreAreas: [one(areas)] } : {}),
      ...(index === 1 ? { leadAuthority: true, role: 'lead-authority' } : {}),
      ...(chance(0.5) ? { functions: [{ en: `${one(verbs)} ${one(subjects)} of ${one(subjects)}` }] } : {}),
      ...(isCollegiate && chance(0.8)
        ? { meetingsPerYear: 6, quorum: { share: 0.5 }, composition: 'complete' }
        : {}),
    } as Body)
    if (index > 0) {
      const parent = bodyId(Math.floor((index - 1) / 6))
      relations.push({ id: `r-${id}`, from: id, to: parent, kind: 'reports-to' })
      if (chance(0.3)) relations.push({ id: `e-${id}`, from: id, to: parent, kind: 'escalates-to', days: 10 })
      if (chance(0.05))
        relations.push({
          id: `o-${id}`,
          from: id,
          to: bodyId(below(many)),
          kind: one(['advises', 'oversees', 'coordinates-with', 'delegates-to', 'secretariat-of'] as const),
        })
    }
    if (isCollegiate) {
      for (const [at, what] of (['chair', 'secretary', 'member', 'member', 'member'] as const).entries()) {
        if (chance(0.05)) continue
        seats.push({
          id: `s-${id}-${at}`,
          body: id,
          function: what,
          ...(chance(0.9) ? { heldBy: { body: bodyId(below(many)) } } : {}),
          ...(chance(0.8) ? { status: 'filled' } : {}),
        } as Seat)
      }
    } else if (chance(0.5))
      seats.push({ id: `s-${id}-0`, body: id, function: 'head', title: { en: `Head ${index}` } })
  }

  const activities: Activity[] = []
  const assignments: Assignment[] = []
  for (let index = 0; index < rows; index += 1) {
    const id = named('a', index)
    activities.push({
      id,
      name: { en: `${one(verbs)} the ${one(subjects)} of ${one(subjects)} ${index}` },
      ...(chance(0.9)
        ? { level: one(['strategic', 'directive', 'operational', 'operational'] as const) }
        : {}),
      ...(chance(0.7) ? { coreArea: one(areas) } : {}),
      ...(chance(0.8)
        ? {
            kind: one([
              'policy',
              'standard',
              'execute',
              'execute',
              'verify',
              'approve-spend',
              'report',
            ] as const),
          }
        : {}),
      ...(chance(0.6) ? { scope: one(['single', 'single', 'multi-ministry'] as const) } : {}),
      ...(chance(0.1) ? { instrument: one(instruments).id } : {}),
    } as Activity)
    const holders = new Set<Id>()
    while (holders.size < Math.min(cellsInRow, many)) {
      holders.add(chance(0.9) ? bodyId(below(many)) : one(seats).id)
    }
    for (const [at, holder] of [...holders].entries()) {
      const letter: Letter = at === 0 ? (chance(0.97) ? 'A' : 'C') : at <= 2 ? 'R' : at < 12 ? 'C' : 'I'
      assignments.push({ activity: id, holder, letters: [letter] })
    }
  }
  const byId = (a: { readonly id: Id }, b: { readonly id: Id }) => (a.id < b.id ? -1 : 1)
  return {
    format: 'governance-design',
    version: 1,
    title: { en: `${many} bodies, ${rows} activities` },
    languages: ['en'],
    countries: ['DO'],
    approach: 'government-centred',
    asOf: '2026-01-31',
    reviewDate: '2027-01-31',
    instruments: instruments.sort(byId),
    bodies: bodies.sort(byId),
    seats: seats.sort(byId),
    relations: relations.sort(byId),
    activities,
    assignments: assignments.sort((a, b) =>
      a.activity === b.activity ? (a.holder < b.holder ? -1 : 1) : a.activity < b.activity ? -1 : 1,
    ),
  }
}

const areas = ['digital-government', 'capabilities', 'infrastructure'] as const
const councils = ['Council', 'Committee', 'Board', 'Commission', 'Working group'] as const
const units = ['Ministry', 'Agency', 'Directorate', 'Office', 'Division', 'Unit', 'Secretariat'] as const
const verbs = [
  'Approve',
  'Publish',
  'Operate',
  'Coordinate',
  'Audit',
  'Fund',
  'Review',
  'Design',
  'Monitor',
  'Report on',
  'Maintain',
  'Evaluate',
  'Train',
  'Certify',
  'Procure',
  'Draft',
] as const
const subjects = [
  'identity',
  'interoperability',
  'open data',
  'cloud services',
  'broadband',
  'digital skills',
  'procurement',
  'cybersecurity',
  'health records',
  'civil registration',
  'tax services',
  'social benefits',
  'land records',
  'justice portals',
  'statistics',
  'budget execution',
  'digital signatures',
  'data protection',
  'standards',
  'software reuse',
  'connectivity',
  'education platforms',
  'emergency alerts',
  'public payroll',
] as const
