import {
  type Activity,
  type Area,
  type Body,
  type DateOnly,
  type Design,
  type Level,
  levels,
  oncePer,
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
  for (const body of [...doing, ...taking, ...decidersAt(design, asOf).for(activity, level)]) {
    if (found.size >= offered) break
    if (couldAnswer(design, activity, body, asOf)) found.add(body)
  }
  return [...found]
}

/** Whether a body could answer for an activity without breaking a rule about who may. */
export function couldAnswer(design: Design, activity: Activity, body: Body, asOf: DateOnly): boolean {
  return (
    decidersAt(design, asOf).has(body) &&
    (activity.level == null || body.level === activity.level) &&
    isIndependent(design, activity, body)
  )
}

/** Whether a body could answer for a new decision of its own level. */
export function answersAnywhere(design: Design, body: Body, asOf: DateOnly): boolean {
  return decidersAt(design, asOf).has(body)
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

interface Deciders {
  for(activity: Activity, level: Level): readonly Body[]
  has(body: Body): boolean
}

/** The bodies that may answer at all: public, deciding, on a level, with no lack of legal basis. */
function decidersAt(design: Design, asOf: DateOnly): Deciders {
  const known = decidersByDay(design)
  let deciders = known.get(asOf)
  if (!deciders) {
    deciders = findDeciders(design, asOf)
    known.set(asOf, deciders)
  }
  return deciders
}

const decidersByDay = oncePer((_: Design) => new Map<DateOnly, Deciders>())

function findDeciders(design: Design, asOf: DateOnly): Deciders {
  const able = design.bodiesInChartOrder.filter(
    (body) =>
      (body.mandate === 'decision' || body.mandate === 'mixed') &&
      (body.sector ?? 'government') === 'government' &&
      body.level != null &&
      body.level !== 'external' &&
      !body.unplaced &&
      lacksNoLegalBasis(design, body, asOf) &&
      !bodyActsAs(body, 'dpo'),
  )
  const ordered = [...able.filter((body) => body.mandate === 'decision'), ...able.filter(isMixed)]
  const all = new Set(ordered)
  const byLevel = new Map(levels.map((level) => [level, ordered.filter((body) => body.level === level)]))
  const known = new Map<string, readonly Body[]>()
  return {
    for({ kind, coreArea }, level) {
      const isCheck = kind === 'verify' || kind === 'audit'
      const key = `${level} ${isCheck ? 'check' : (coreArea ?? '')}`
      let found = known.get(key)
      if (!found) {
        const here = byLevel.get(level) ?? []
        found = isCheck ? here.filter(oversees) : bestFirst(here, coreArea)
        known.set(key, found)
      }
      return found
    },
    has: (body) => all.has(body),
  }
}

/** Who leads the area, who works in it, the lead authority, and whoever there is; a full mandate before a mixed one. */
function bestFirst(bodies: readonly Body[], area: Activity['coreArea']): readonly Body[] {
  const isIn = (areas: readonly Area[] | null | undefined) =>
    area != null && area !== 'all' && areas?.includes(area) === true
  const rank = (body: Body) =>
    (isMixed(body) ? 4 : 0) + (isIn(body.leads) ? 0 : isIn(body.coreAreas) ? 1 : body.leadAuthority ? 2 : 3)
  return [...bodies].sort((a, b) => rank(a) - rank(b))
}

function isMixed(body: Body): boolean {
  return body.mandate === 'mixed'
}

function lacksNoLegalBasis(design: Design, body: Body, asOf: DateOnly): boolean {
  return hasLegalBasis(design, body, asOf) !== false
}
