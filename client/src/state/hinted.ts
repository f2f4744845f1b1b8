import type { Id } from 'shared/model'
import { createStore, useStore } from './store.ts'

const nothing: ReadonlySet<Id> = new Set()
const hinted = createStore(nothing)

/** Points at things wherever they stand, for as long as somebody looks at what would happen to them. */
export function hintAt(ids: readonly Id[]): void {
  if (ids.length > 0 || hinted.get().size > 0) hinted.set(ids.length > 0 ? new Set(ids) : nothing)
}

/** What is being pointed at. */
export function useHinted(): ReadonlySet<Id> {
  return useStore(hinted)
}
