import { useEffect, useRef } from 'react'
import { useUndo } from '../state/useUndo.ts'

/** Keys that hold in every view: undo and redo outside fields that have their own, and the search. */
export function useShortcuts({ onSearch }: { onSearch(): void }): void {
  const undoing = useUndo()
  const latest = useRef({ undoing, onSearch })
  latest.current = { undoing, onSearch }
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return
      const { undoing: steps, onSearch: search } = latest.current
      const key = event.key.toLowerCase()
      if (key === 'k') search()
      else if (isTyping(event.target)) return
      else if (key === 'y' || (key === 'z' && event.shiftKey)) steps.redo()
      else if (key === 'z') steps.undo()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

/** A field undoes its own letters while it is being typed in. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
