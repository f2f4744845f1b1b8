import { useEffect, useRef, useState } from 'react'
import { useFocusRequest } from '../../../state/index.ts'
import type { Point } from '../model/range.ts'
import { type Grouping, groupKeyOf } from '../model/rows.ts'
import type { Hidden } from '../useHidden.ts'
import type { GridModel } from './useGridModel.ts'

/** So long a place lights up, in milliseconds; the style sheet fades it out. */
const pulseTime = 2000

/** Goes to the row, the column or the cell that another view asked to see; true while it lights up. */
export function useShowing(
  model: GridModel,
  given: {
    readonly grouping: Grouping
    readonly collapsed: ReadonlySet<string>
    readonly hidden: Hidden
    onToggleGroup(key: string): void
    moveTo(point: Point): void
  },
): boolean {
  const request = useFocusRequest()
  const shown = useRef<object>(undefined)
  const [pulse, setPulse] = useState<object>()
  const { design, rows, columns, size } = model
  const { grouping, collapsed, hidden, onToggleGroup, moveTo } = given

  // Runs after each drawing: a group may have to open, and the grid to have a size, before there is a way.
  useEffect(() => {
    if (!request || request === shown.current || size.width === 0) return
    const { focus } = request
    const { activity: activityId, holder } =
      'activity' in focus ? focus : { activity: focus.id, holder: focus.id }
    const activity = design.activity(activityId)
    const concealed = [activityId, holder].filter((id) => hidden.ids.has(id))
    if (concealed.length > 0) return hidden.show(concealed)
    if (activity && collapsed.has(groupKeyOf(activity, grouping))) {
      return onToggleGroup(groupKeyOf(activity, grouping))
    }
    shown.current = request
    const row = activity ? rows.findIndex((one) => one.key === activityId) : -1
    const column = columns.findIndex((one) => one.holder === holder)
    if (row < 0 && column < 0) return
    moveTo({ row, column })
    setPulse({})
  })
  useEffect(() => {
    if (!pulse) return
    const timer = setTimeout(() => setPulse(undefined), pulseTime)
    return () => clearTimeout(timer)
  }, [pulse])
  return pulse !== undefined
}
