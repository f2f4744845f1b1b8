import type { Body, Design, Seat } from '../../model/index.ts'

/** The country of a body: as stated, else the design's own where it has one alone. Undefined for a shared body. */
export function countryOf(design: Design, thing: Body | Seat): string | undefined {
  const { countries } = design.data
  return thing.country ?? (countries.length === 1 ? countries[0] : undefined)
}

/** The country that a seat speaks for: as stated, else that of the body that holds it. */
export function countryOfSeat(design: Design, seat: Seat): string | undefined {
  const holder = seat.heldBy && 'body' in seat.heldBy ? design.body(seat.heldBy.body) : undefined
  return seat.country ?? holder?.country ?? undefined
}

/** Whether several countries share the design. */
export function isShared(design: Design): boolean {
  return new Set(design.data.countries).size > 1
}
