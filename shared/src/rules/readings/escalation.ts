import { type Body, type Design, type Id, type Level, oncePer } from '../../model/index.ts'

/** The bodies from which a way over escalations and reporting lines leads to a strategic body, and to one without a stated level. */
export const leadingTo = oncePer((design: Design) => ({
  strategic: reaching(design, (level) => level === 'strategic'),
  unknown: reaching(design, (level) => level == null),
}))

/** Walks the lines backwards from where they should end, so that the whole design takes one pass. */
function reaching(design: Design, isEnd: (level: Level | null | undefined) => boolean): ReadonlySet<Id> {
  const ends = design.bodies.filter(({ level }: Body) => isEnd(level)).map(({ id }) => id)
  const found = new Set(ends)
  for (let at = ends.pop(); at !== undefined; at = ends.pop()) {
    for (const { kind, from } of design.relationsTo(at)) {
      if ((kind !== 'reports-to' && kind !== 'escalates-to') || found.has(from) || !design.body(from))
        continue
      found.add(from)
      ends.push(from)
    }
  }
  return found
}
