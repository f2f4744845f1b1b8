import { type Body, type Design, oncePer } from '../../model/index.ts'
import { isCompositionKnown } from './composition.ts'
import { memberSeats } from './membership.ts'
import { isHolderStated } from './positions.ts'

/** The directive councils in the order of the chart, and whether it may be that more sit there than is stated. */
export const directiveTables = oncePer(
  (design: Design): { readonly tables: readonly Body[]; readonly isOpen: boolean } => {
    const tables = design.bodiesInChartOrder.filter(
      ({ kind, level }) => kind === 'collegiate' && level === 'directive',
    )
    const isOpen = tables.some(
      (table) => !isCompositionKnown(design, table) || !memberSeats(design, table).every(isHolderStated),
    )
    return { tables, isOpen }
  },
)
