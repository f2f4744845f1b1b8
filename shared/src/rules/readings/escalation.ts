import { type Design, type Id, oncePer, oncePerKey } from '../../model/index.ts'

/** The bodies from which a way over escalations and reporting lines leads to a strategic body, and to one without a stated level. */
export const leadingTo = oncePer((design: Design) => ({
  strategic: reaching(design, endsOf(design).strategic),
  unknown: reaching(design, endsOf(design).unknown),
}))

/** Where the way from one body leads. */
export const wayFrom = oncePerKey((design: Design, id: Id) => ({
  isStrategic: leadingTo(design).strategic.has(id),
  isUnknown: leadingTo(design).unknown.has(id),
}))

const endsOf = oncePer((design: Design) => {
  const idsOf = (level: string | null) =>
    design.bodies.filter((body) => (body.level ?? null) === level).map(({ id }) => id)
  return { strategic: idsOf('strategic'), unknown: idsOf(null) }
})

/** Walks the lines backwards from where they should end, so that the whole design takes one pass. */
function reaching(design: Design, starts: readonly Id[]): ReadonlySet<Id> {
  const ends = [...starts]
  const found = new Set(ends)
  for (let at = ends.pop(); at !== undefined; at = ends.pop()) {
    for (const from of climbingTo(design, at)) {
      if (found.has(from)) continue
      found.add(from)
      ends.push(from)
    }
  }
  return found
}

/** The bodies that escalate or report to one. */
const climbingTo = oncePerKey((design: Design, id: Id): readonly Id[] =>
  design
    .relationsTo(id)
    .filter(({ kind, from }) => (kind === 'reports-to' || kind === 'escalates-to') && design.body(from))
    .map(({ from }) => from),
)
