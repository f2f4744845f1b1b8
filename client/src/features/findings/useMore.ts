import { type RefCallback, useCallback, useRef, useState } from 'react'

/** A large design has thousands: they come in packs, the next one as the end of the list comes near. */
const pack = 80

export interface More {
  readonly count: number
  /** Of what stands at the end of the list. */
  readonly end: RefCallback<Element>
  readonly show: () => void
}

/** How many items are shown; at least `least`, so that one that is looked at is among them. */
export function useMore(least = 0): More {
  const [packs, setPacks] = useState(1)
  const watching = useRef<IntersectionObserver | null>(null)
  const show = useCallback(() => setPacks((count) => count + 1), [])
  const end = useCallback(
    (element: Element | null) => {
      watching.current?.disconnect()
      watching.current = null
      if (!element) return
      watching.current = new IntersectionObserver(
        ([seen]) => {
          if (seen?.isIntersecting) show()
        },
        { rootMargin: '600px' },
      )
      watching.current.observe(element)
    },
    [show],
  )
  return { count: Math.max(packs * pack, least), end, show }
}
