import type { RefObject } from 'react'
import type { Activity } from 'shared/model'
import { before } from '../model/reorder.ts'
import type { Grouping } from '../model/rows.ts'
import { itemAt } from '../model/virtualWindow.ts'
import type { MapActions } from '../useMapActions.ts'
import type { GridModel } from './useGridModel.ts'
import type { Drag } from './useGridPointer.ts'

/** Rows and columns that are carried to another place with the mouse. */
export function useDragging(
  scroller: RefObject<HTMLElement | null>,
  model: GridModel,
  grouping: Grouping,
  actions: MapActions,
) {
  const { design, rows, columns, metrics, starts } = model
  return {
    /** Before which row or column it would come to stand. */
    landing(drag: Drag, x: number, y: number): number | undefined {
      const element = scroller.current
      if (!element) return undefined
      const box = element.getBoundingClientRect()
      if (drag.axis === 'column') {
        const at = (x - box.left + element.scrollLeft - metrics.name) / metrics.cell
        return Math.min(columns.length, Math.max(0, Math.round(at)))
      }
      const offset = y - box.top + element.scrollTop - metrics.owners - metrics.bodies
      const at = itemAt(starts, offset)
      const middle = ((starts[at] ?? 0) + (starts[at + 1] ?? 0)) / 2
      // Above the first subhead and below the last row there is no group to belong to.
      const highest = grouping === 'none' ? 0 : 1
      const lowest = rows.findLastIndex((row) => row.kind === 'activity') + 1
      return Math.min(lowest, Math.max(highest, offset > middle ? at + 1 : at))
    },
    drop(drag: Drag, to: number): void {
      if (to === drag.from || to === drag.from + 1) return
      if (drag.axis === 'column') dropColumn(drag.from, to)
      else dropRow(drag.from, to)
    },
  }

  function dropColumn(from: number, to: number) {
    const holders = columns.map(({ holder }) => holder)
    const [moved] = holders.splice(from, 1)
    if (moved === undefined) return
    holders.splice(to > from ? to - 1 : to, 0, moved)
    actions.orderColumns(holders)
  }

  /** Under another subhead a row becomes what that subhead says: the level, the area, both, or the kind. */
  function dropRow(from: number, to: number) {
    const moved = rows[from]
    if (moved?.kind !== 'activity') return
    const above = rows[to - 1]
    const next = rows[to]
    const neighbour = above?.kind === 'activity' ? above : next?.kind === 'activity' ? next : undefined
    const level = above?.kind === 'group' ? above.level : neighbour?.activity.level
    const area = above?.kind === 'group' ? above.area : neighbour?.activity.coreArea
    const kind = above?.kind === 'group' ? above.activityKind : neighbour?.activity.kind
    const fields: { -readonly [Key in 'level' | 'coreArea' | 'kind']?: Activity[Key] } = {}
    if (grouping.startsWith('level') && level !== moved.activity.level) fields.level = level ?? null
    if (grouping.endsWith('area') && area !== moved.activity.coreArea) fields.coreArea = area ?? null
    if (grouping === 'kind' && kind !== moved.activity.kind) fields.kind = kind ?? null
    const after =
      above?.kind === 'activity'
        ? above.key
        : next?.kind === 'activity'
          ? before(design, next.key, moved.key)
          : null
    actions.place(moved.key, after, fields)
  }
}
