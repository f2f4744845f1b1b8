import { useRef, useSyncExternalStore } from 'react'
import type { Design } from 'shared/model'
import { useSession } from './session.ts'

/** The design as it stands now. */
export function useDesign(): Design {
  const { live } = useSession()
  return useSyncExternalStore(live.subscribe, live.snapshot)
}

/**
 * A part of the design; the component is drawn again only when that part is another one. What the selector makes
 * itself (`{…}`, `[…]`) is another one each time: select what the snapshot holds.
 */
export function useDesignPart<Part>(select: (design: Design) => Part): Part {
  const { live } = useSession()
  const latest = useRef<{ design: Design; select: typeof select; part: Part }>(undefined)
  return useSyncExternalStore(live.subscribe, () => {
    const design = live.snapshot()
    const known = latest.current
    if (known?.design === design && known.select === select) return known.part
    const part = select(design)
    latest.current = { design, select, part }
    return part
  })
}
