import { type Design, oncePer, type Participant } from '../../model/index.ts'
import { isChair, isCompositionKnown } from './composition.ts'
import { linesOf } from './lines.ts'
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
  const put = (set: Set<string>, keys: readonly string[]) => {
    for (const key of keys) set.add(key)
  }
  for (const body of design.bodies) {
    // A post or a committee of a ministry often says so only by the line to it.
    const own = [body, ...linesOf(design).superiorsOf(body.id)].flatMap((one) => keysOfBody(design, one))
    if (bodyActsAs(body, 'institutional-leader')) put(leaders, own)
    if (bodyActsAs(body, 'institutional-committee')) {
      put(committees, own)
      for (const seat of design.seatsOf(body.id))
        if (isChair(seat)) put(committees, keysOfHolder(design, seat))
    }
    if (body.kind === 'collegiate' && !isCompositionKnown(design, body)) put(open, own)
    for (const seat of design.seatsOf(body.id)) {
      if (!seatActsAs(design, seat, 'institutional-leader')) continue
      put(leaders, seat.heldBy ? keysOfHolder(design, seat) : own)
    }
  }
  return { leaders, committees, open }
})

/** Whether a participant is among those that some keys name. */
export function isNamedIn(design: Design, { id }: Participant, keys: ReadonlySet<string>): boolean {
  return keysOfInstitution(design, id).some((key) => keys.has(key))
}
