import { type RefObject, useEffect, useMemo } from 'react'
import type { Id } from 'shared/model'
import { scrollTo } from './scrollTo.ts'
import type { GridModel } from './useGridModel.ts'

/** The columns of the bodies that are selected, in the chart beside the map too; the first one comes into sight. */
export function usePointedColumns(
  scroller: RefObject<HTMLElement | null>,
  { columns, starts, metrics }: GridModel,
  selected: readonly Id[],
): readonly number[] {
  const pointed = useMemo(() => {
    const chosen = new Set(selected)
    return columns.flatMap(({ holder, body }, index) =>
      chosen.has(holder) || chosen.has(body.id) ? [index] : [],
    )
  }, [columns, selected])
  const [first] = pointed
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows what is selected alone, not the size of the grid
  useEffect(() => {
    if (scroller.current && first !== undefined)
      scrollTo(scroller.current, { row: -1, column: first }, starts, metrics)
  }, [first])
  return pointed
}
