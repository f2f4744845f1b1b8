import type { Id } from 'shared/model'
import { useSession } from './session.ts'
import { useStore } from './store.ts'

/** A cell of the RACI map. */
export interface Cell {
  readonly activity: Id
  readonly holder: Id
}

/** What this person points at: bodies of the chart, activities or columns of the map, one cell. */
export interface Selection {
  readonly selected: readonly Id[]
  readonly cell: Cell | null
}

export const nothingSelected: Selection = { selected: [], cell: null }

export interface SelectionApi extends Selection {
  select(ids: readonly Id[]): void
  selectCell(cell: Cell | null): void
}

/** The selection, shared by all views: what is selected in the chart is selected in the map. */
export function useSelection(): SelectionApi {
  const { selection } = useSession()
  return {
    ...useStore(selection),
    select: (selected) => selection.set({ selected, cell: null }),
    selectCell: (cell) => selection.set({ selected: cell ? [cell.activity] : [], cell }),
  }
}
