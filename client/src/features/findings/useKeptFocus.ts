import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * Whoever works through a list by key stays in it when the item under the focus is mended, by them or by others:
 * the next one has the focus then. A focus that is elsewhere is left alone.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>): { onFocus(): void } {
  const at = useRef<{ readonly item: Element; readonly index: number } | null>(null)
  const goesOf = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-go]') ?? [])]
  useLayoutEffect(() => {
    const held = at.current
    if (!held || held.item.isConnected) return
    at.current = null
    if (document.activeElement !== document.body && document.activeElement !== null) return
    const goes = goesOf()
    goes[Math.min(held.index, goes.length - 1)]?.focus({ preventScroll: true })
  })
  return {
    onFocus() {
      const item = document.activeElement?.closest('[role="listitem"]')
      const index = goesOf().findIndex((go) => item?.contains(go))
      at.current = item && index >= 0 ? { item, index } : null
    },
  }
}
