import { useSession } from './session.ts'
import { useStore } from './store.ts'

/** Why a change is not kept on the server although the line is there. */
export type NotSavedReason = 'no-right' | 'store-failed' | 'too-large' | 'malformed' | 'access-ended'

/** Where this person's changes are. */
export type SavedState =
  /** The server has them all on disk. */
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** No line; `changes` of them wait on this computer. */
  | { readonly kind: 'offline'; readonly changes: number }
  | { readonly kind: 'reconnecting'; readonly changes: number }
  | { readonly kind: 'refused'; readonly reason: NotSavedReason; readonly changes: number }

export function useSavedState(): SavedState {
  return useStore(useSession().saved)
}
