import { useSyncExternalStore } from 'react'

const phone = matchMedia('(max-width: 640px)')

/** Whether the window is as narrow as a phone. The same bound stands in the style sheets. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(watch, () => phone.matches)
}

function watch(listener: () => void): () => void {
  phone.addEventListener('change', listener)
  return () => phone.removeEventListener('change', listener)
}
