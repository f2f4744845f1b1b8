import { useEffect } from 'react'
import type { View } from '../state/navigation.ts'
import { useSession } from '../state/session.ts'
import { useStore } from '../state/store.ts'

/** Tells the others which view a person is in and what they have selected there. */
export function useSharedPresence(view: View): void {
  const { presence, selection } = useSession()
  const { selected, cell } = useStore(selection)
  useEffect(() => {
    presence.update({ view, cursor: null })
  }, [presence, view])
  useEffect(() => {
    presence.update({ selection: selected, cell })
  }, [presence, selected, cell])
}
