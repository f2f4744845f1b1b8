import { clampClock, type Id, isId, isWords, type PlaceClaim } from '../model/index.ts'

/** Where a body says it stands, as kept under `:place`. */
export interface StoredPlace extends PlaceClaim {
  readonly order: string | null | undefined
  readonly unplaced: boolean | null | undefined
}

export const noPlace: StoredPlace = {
  parent: null,
  order: undefined,
  lamport: 0,
  fallbacks: [],
  unplaced: undefined,
}

/** Reads a place, whoever wrote it; undefined for what is none. */
export function placeFrom(value: unknown): StoredPlace | undefined {
  if (!Array.isArray(value)) return undefined
  const [parent, order, lamport, fallbacks, unplaced] = value as unknown[]
  const isFit =
    isSuperior(parent) &&
    (order === undefined || order === null || isWords(order)) &&
    (unplaced === undefined || unplaced === null || typeof unplaced === 'boolean')
  if (!isFit) return undefined
  return {
    parent,
    order,
    lamport: clampClock(lamport),
    fallbacks: Array.isArray(fallbacks) ? fallbacks.slice(0, 3).filter(isSuperior) : [],
    unplaced,
  }
}

/** A place as it is kept, without what is not stated at its end. */
export function storedPlace({ parent, order, lamport, fallbacks, unplaced }: StoredPlace): unknown[] {
  const value: unknown[] = [parent, order, lamport, fallbacks, unplaced]
  if (unplaced !== undefined) return value
  if (fallbacks.length > 0) return value.slice(0, 4)
  if (lamport > 0) return value.slice(0, 3)
  return order === undefined ? [parent] : [parent, order]
}

/** Whether two places are the same one, whenever somebody went there. */
export function isSamePlace(a: unknown, b: unknown): boolean {
  const [one, other] = [placeFrom(a) ?? noPlace, placeFrom(b) ?? noPlace]
  return one.parent === other.parent && one.order === other.order && one.unplaced === other.unplaced
}

function isSuperior(value: unknown): value is Id | null {
  return value === null || isId(value)
}
