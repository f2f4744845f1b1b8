/** 1–64 characters of `A–Z a–z 0–9 _ -`, unique in the whole design. */
export type Id = string

/** An ISO 8601 calendar date, `2022-10-31`. */
export type DateOnly = string

/** Makes a fresh id. Randomness comes from outside, so that tests repeat. */
export type NewId = () => Id

/** Compares in UTF-16 code units: the same on every machine and in every language. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Compares things by their id, in code units. */
export function byId(a: { readonly id: Id }, b: { readonly id: Id }): number {
  return byCodeUnits(a.id, b.id)
}
