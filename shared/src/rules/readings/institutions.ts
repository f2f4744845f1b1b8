import { type Design, type Id, oncePer, oncePerKey, type Participant } from '../../model/index.ts'
import { isChair, isCompositionKnown } from './composition.ts'
import { linesOf } from './lines.ts'
import { bodyIds } from './lists.ts'
import { keysOfBody } from './positions.ts'
import { bodyActsAs, seatActsAs, textHolds } from './roles.ts'
import { ministryWords } from './roleWords.ts'
import { keysOfInstitution } from './samePosition.ts'
import { keysOfHolder } from './voices.ts'

/** The institutions that take part and are called ministries. */
export function ministriesOf(design: Design): readonly Participant[] {
  return design.participants.filter(({ name }) => textHolds(name, ministryWords))
}

/** What names the institutions that have a digital leader, a digital committee, or seats not yet listed. */
export const institutionalRoles = oncePer((design: Design) => {
  const leaders = new Set<string>()
  const committees = new Set<string>()
  const open = new Set<string>()
  for (const id of bodyIds(design)) {
    const own = rolesIn(design, id)
    for (const key of own.leaders) leaders.add(key)
    for (const key of own.committees) committees.add(key)
    for (const key of own.open) open.add(key)
  }
  return { leaders, committees, open }
})

/** What one body adds to that: mostly nothing. */
const rolesIn = oncePerKey((design: Design, bodyId: Id) => {
  const leaders: string[] = []
  const committees: string[] = []
  const open: string[] = []
  const body = design.body(bodyId)
  if (!body) return { leaders, committees, open }
  // A post or a committee of a ministry often says so only by the line to it.
  const own = () => [body, ...linesOf(design).superiorsOf(bodyId)].flatMap((one) => keysOfBody(design, one))
  if (bodyActsAs(body, 'institutional-leader')) leaders.push(...own())
  if (bodyActsAs(body, 'institutional-committee')) {
    committees.push(...own())
    for (const seat of design.seatsOf(body.id))
      if (isChair(seat)) committees.push(...keysOfHolder(design, seat))
  }
  if (body.kind === 'collegiate' && !isCompositionKnown(design, body)) open.push(...own())
  for (const seat of design.seatsOf(body.id)) {
    if (seatActsAs(design, seat, 'institutional-leader'))
      leaders.push(...(seat.heldBy ? keysOfHolder(design, seat) : own()))
  }
  return { leaders, committees, open }
})

/** Whether a participant is among those that some keys name. */
export function isNamedIn(design: Design, { id }: Participant, keys: ReadonlySet<string>): boolean {
  return keysOfInstitution(design, id).some((key) => keys.has(key))
}
