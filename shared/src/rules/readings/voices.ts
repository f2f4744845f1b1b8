import { type Body, type Design, type FrameworkLevel, oncePer, type Seat } from '../../model/index.ts'
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

/** By level, what names its bodies and what names those who sit in them, guests included. */
export const voicesOf = oncePer((design: Design) => {
  const voices = new Map<FrameworkLevel, { bodies: Set<string>; seats: Set<string> }>()
  for (const body of design.bodies) {
    if (body.level == null || body.level === 'external') continue
    const own = voices.get(body.level) ?? { bodies: new Set(), seats: new Set() }
    voices.set(body.level, own)
    for (const key of keysOfBody(design, body)) own.bodies.add(key)
    for (const seat of design.seatsOf(body.id))
      for (const key of keysOfHolder(design, seat)) own.seats.add(key)
  }
  return voices as ReadonlyMap<
    FrameworkLevel,
    { readonly bodies: ReadonlySet<string>; readonly seats: ReadonlySet<string> }
  >
})
