import type { Body, Design, Seat } from '../../model/index.ts'

/** The country of a body: as stated, else the design's own where it has one alone. Undefined for a shared body. */
export function countryOf(design: Design, thing: Body | Seat): string | undefined {
  const { countries } = design.data
  return thing.country ?? (countries.length === 1 ? countries[0] : undefined)
}
