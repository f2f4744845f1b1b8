import { useSyncExternalStore } from 'react'
import { useSession } from './session.ts'

export interface UndoApi {
  /** Takes back this person's last step, and nobody else's. */
  undo(): void
  redo(): void
  readonly canUndo: boolean
  readonly canRedo: boolean
}

export function useUndo(): UndoApi {
  const { live } = useSession()
  return {
    undo: () => live.undo(),
    redo: () => live.redo(),
    canUndo: useSyncExternalStore(live.subscribe, () => live.canUndo),
    canRedo: useSyncExternalStore(live.subscribe, () => live.canRedo),
  }
}
