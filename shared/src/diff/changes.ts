import type { Collection, Id, Lang } from '../model/index.ts'

/** What a change is about, in the order in which changes are told. */
export const changeGroups = [
  'design',
  'bodies',
  'seats',
  'relations',
  'instruments',
  'activities',
  'assignments',
  'participants',
  'principles',
  'waivers',
] as const
export type ChangeGroup = (typeof changeGroups)[number]

/** One difference between two designs, as plain data; `wordChange` says it in a reader's language. */
export type Change =
  | { readonly kind: 'added' | 'removed'; readonly group: Collection; readonly id: Id }
  /** A body stands under another superior; `null` is the top. */
  | {
      readonly kind: 'moved'
      readonly group: 'bodies'
      readonly id: Id
      readonly before: Id | null
      readonly after: Id | null
    }
  | FieldChange
  | {
      readonly kind: 'letters'
      readonly group: 'assignments'
      readonly activity: Id
      readonly holder: Id
      readonly before: readonly string[]
      readonly after: readonly string[]
    }
  | {
      readonly kind: 'accepted' | 'withdrawn'
      readonly group: 'waivers'
      readonly rule: string
      readonly targets: readonly Id[]
      readonly reason: string
    }

/** A field has another value; `undefined` is not stated. `id` is absent for the design itself. */
export interface FieldChange {
  readonly kind: 'changed'
  readonly group: ChangeGroup
  readonly id?: Id
  /** The other end, where the thing is a cell of the RACI map. */
  readonly holder?: Id
  /** Its name, or a path within it: `level`, `quorum.share`. */
  readonly field: string
  /** Where words changed in one language. */
  readonly lang?: Lang
  readonly before: unknown
  readonly after: unknown
}
