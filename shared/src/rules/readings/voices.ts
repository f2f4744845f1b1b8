import {
  type Body,
  type Design,
  type FrameworkLevel,
  type Id,
  oncePerKey,
  type Seat,
} from '../../model/index.ts'
import { isChair } from './composition.ts'
import { keysOfBody } from './positions.ts'
import { institutionKeys } from './samePosition.ts'
import { personName } from './words.ts'

/** What names those who hold a seat: the institution, that of the body it is, and the person. */
export function keysOfHolder(design: Design, seat: Seat): string[] {
  const holder = seat.heldBy && 'body' in seat.heldBy ? design.body(seat.heldBy.body) : undefined
  return [
    ...institutionKeys(design, seat),
    ...(holder ? keysOfBody(design, holder) : []),
    ...(seat.holder ? [`person|${personName(seat.holder)}`] : []),
  ]
}

/** What names a body at the tables of others: itself, its institution, and whoever presides or heads it. */
export function keysOfVoice(design: Design, body: Body): string[] {
  const heads = design.seatsOf(body.id).filter((seat) => isChair(seat) || seat.function === 'head')
  return [...keysOfBody(design, body), ...heads.flatMap((seat) => keysOfHolder(design, seat))]
}

/** What names a body, and what names those who sit in it, guests included. */
export const voicesIn = oncePerKey((design: Design, bodyId: Id): Voices => {
  const body = design.body(bodyId)
  const seats = design.seatsOf(bodyId).flatMap((seat) => keysOfHolder(design, seat))
  return { bodies: new Set(body ? keysOfBody(design, body) : []), seats: new Set(seats) }
})

/** The same for all bodies of a level. */
export const voicesOf = oncePerKey((design: Design, level: FrameworkLevel): Voices => {
  const voices = { bodies: new Set<string>(), seats: new Set<string>() }
  for (const id of bodiesOf(design, level)) {
    const { bodies, seats } = voicesIn(design, id)
    for (const key of bodies) voices.bodies.add(key)
    for (const key of seats) voices.seats.add(key)
  }
  return voices
})

/** The ids of the bodies of a level. */
export const bodiesOf = oncePerKey((design: Design, level: FrameworkLevel): readonly Id[] =>
  design.bodies.filter((body) => body.level === level).map(({ id }) => id),
)

interface Voices {
  readonly bodies: ReadonlySet<string>
  readonly seats: ReadonlySet<string>
}
