import { useCallback, useMemo } from 'react'
import { type ChartGeometry, layoutChart } from 'shared/layout'
import type { Design } from 'shared/model'
import { useDesign } from '../../state/index.ts'
import { type Arrangement, useChartTaste, useFolding } from '../../state/structure/chartView.ts'

/** How many leaves may stand in a row before they hang in columns; the layout's own choice where absent. */
const hangAbove: Readonly<Record<Arrangement, number | undefined>> = {
  automatic: undefined,
  slim: 1,
  wide: Number.POSITIVE_INFINITY,
}

export interface Geometry {
  readonly geometry: ChartGeometry
  /** The picture of another state of the design, laid out in the same way. */
  layOut(design: Design): ChartGeometry
}

/** The chart as this person sees it: their folds, their arrangement. */
export function useGeometry(): Geometry {
  const design = useDesign()
  const { folded, levelsShown } = useFolding()
  const { arrangement } = useChartTaste()
  const layOut = useCallback(
    (state: Design) => {
      const most = hangAbove[arrangement]
      return layoutChart(state, {
        collapsed: folded,
        ...(levelsShown === null ? {} : { levelsShown }),
        ...(most === undefined ? {} : { hangAbove: most }),
      })
    },
    [folded, levelsShown, arrangement],
  )
  const geometry = useMemo(() => layOut(design), [layOut, design])
  return { geometry, layOut }
}
