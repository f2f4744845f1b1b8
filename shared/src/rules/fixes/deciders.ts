import {
  type Activity,
  type Area,
  type Body,
  type DateOnly,
  type Design,
  type Id,
  type Level,
  oncePerKey,
} from '../../model/index.ts'
import { hasLegalBasis } from '../readings/inForce.ts'
import { bodiesWith, executingBodies } from '../readings/letters.ts'
import { linesOf } from '../readings/lines.ts'
import { oversees } from '../readings/oversight.ts'
import { bodyActsAs } from '../readings/roles.ts'
import { verifiedBy, verifiersOf } from '../readings/verifying.ts'

/** How many bodies a fix offers to choose from: more would be a list to search, not a proposal. */
const offered = 3

/**
 * Who could answer for an activity: bodies of its level that decide. Those first that already answer for it or do
 * its work, then those of its area and the lead authority. A check is for those who oversee, unless they do it
 * already. Whoever would break another rule by it is left out.
 */
export function decidersFor(design: Design, activity: Activity, asOf: DateOnly): Body[] {
  const { level } = activity
  if (!level) return []
  const doing = [
    ...bodiesWith(design, activity.id, 'accountable'),
    ...bodiesWith(design, activity.id, 'responsible'),
  ]
  const taking = bodiesWith(design, activity.id, 'support', 'consulted', 'informed')
  const found = new Set<Body>()
  const known = [...doing, ...taking].map(({ id }) => id)
  for (const id of [...known, ...decidersAt(design, activity, level, asOf)]) {
    if (found.size >= offered) break
    const body = design.body(id)
    if (body && couldAnswer(design, activity, body, asOf)) found.add(body)
  }
  return [...found]
}

/** Whether a body could answer for an activity without breaking a rule about who may. */
export function couldAnswer(design: Design, activity: Activity, body: Body, asOf: DateOnly): boolean {
  return (
    mayAnswer(design, body, asOf) &&
    (activity.level == null || body.level === activity.level) &&
    isIndependent(design, activity, body)
  )
}

/** Whether a body could answer for a new decision of its own level. */
export function answersAnywhere(design: Design, body: Body, asOf: DateOnly): boolean {
  return mayAnswer(design, body, asOf)
}

/** Whether a body may take part in an activity's work without checking its own, or that of its superiors. */
export function isIndependent(design: Design, activity: Activity, body: Body): boolean {
  const { ancestorsOf, descendantsOf } = linesOf(design)
  const checked = verifiedBy(design, activity)
  if (checked) {
    if (bodiesWith(design, checked.id, 'accountable', 'responsible').includes(body)) return false
    const above = ancestorsOf(body.id)
    if (executingBodies(design, checked.id).some(({ id }) => above.has(id))) return false
  }
  const below = descendantsOf(body.id)
  return verifiersOf(design, activity.id)
    .flatMap(({ id }) => bodiesWith(design, id, 'accountable', 'responsible', 'verifier'))
    .every((verifier) => verifier !== body && !below.has(verifier.id))
}

/** The bodies of a level that may answer, those first that suit such an activity best. */
function decidersAt(
  design: Design,
  { kind, coreArea }: Activity,
  level: Level,
  asOf: DateOnly,
): readonly Id[] {
  const isCheck = kind === 'verify' || kind === 'audit'
  return decidersFound(design, `${asOf} ${level} ${isCheck ? 'check' : (coreArea ?? '')}`)
}

/** By day, level and area. Ids, so that who renames one of them moves nobody. */
const decidersFound = oncePerKey((design: Design, key: string): readonly Id[] => {
  const [asOf, level, area] = key.split(' ') as [DateOnly, Level, Activity['coreArea'] | 'check']
  const bodies = bodiesAnswering(design, `${asOf} ${level}`)
  const found = area === 'check' ? bodies.filter(oversees) : bestFirst(bodies, area || undefined)
  return found.map(({ id }) => id)
})

/** By day and level. */
const bodiesAnswering = oncePerKey((design: Design, key: string): readonly Body[] => {
  const [asOf, level] = key.split(' ') as [DateOnly, Level]
  const able = design.bodiesInChartOrder.filter(
    (body) => body.level === level && mayAnswer(design, body, asOf),
  )
  return [...able.filter((body) => body.mandate === 'decision'), ...able.filter(isMixed)]
})

/** Whether a body may answer at all: public, deciding, on a level, with no lack of legal basis. */
function mayAnswer(design: Design, body: Body, asOf: DateOnly): boolean {
  return (
    (body.mandate === 'decision' || body.mandate === 'mixed') &&
    (body.sector ?? 'government') === 'government' &&
    body.level != null &&
    body.level !== 'external' &&
    !body.unplaced &&
    lacksNoLegalBasis(design, body, asOf) &&
    !bodyActsAs(body, 'dpo')
  )
}

/** Who leads the area, who works in it, the lead authority, and whoever there is; a full mandate before a mixed one. */
function bestFirst(bodies: readonly Body[], area: Activity['coreArea']): readonly Body[] {
  const isIn = (areas: readonly Area[] | null | undefined) =>
    area != null && area !== 'all' && areas?.includes(area) === true
  const rank = (body: Body) =>
    (isMixed(body) ? 4 : 0) + (isIn(body.leads) ? 0 : isIn(body.coreAreas) ? 1 : body.leadAuthority ? 2 : 3)
  const ranks = new Map(bodies.map((body) => [body, rank(body)]))
  return [...bodies].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
}

function isMixed(body: Body): boolean {
  return body.mandate === 'mixed'
}

function lacksNoLegalBasis(design: Design, body: Body, asOf: DateOnly): boolean {
  return hasLegalBasis(design, body, asOf) !== false
}
