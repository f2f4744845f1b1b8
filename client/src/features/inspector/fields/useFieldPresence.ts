import { type FocusEvent, useMemo } from 'react'
import { usePresence } from '../../../state/index.ts'

/** Tells the others in which field this person is, and says who else is there. */
export function useFieldPresence(key: string) {
  const { others, update } = usePresence()
  const other = others.find((person) => person.field === key)
  const handlers = useMemo(
    () => ({
      onFocus: () => update({ field: key }),
      onBlur: (event: FocusEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget)) update({ field: null })
      },
    }),
    [update, key],
  )
  return { other, handlers }
}
