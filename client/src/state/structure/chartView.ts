import { useMemo } from 'react'
import type { Id } from 'shared/model'
import { remember, remembered } from '../remembered.ts'
import { useSession } from '../session.ts'
import { createStore, type Store, useStore } from '../store.ts'
import { allFolded, type Folding, revealing, unfolded, withFold } from './folding.ts'

/** How wide the chart may become: few leaves in a row, as many as there are, or what the layout thinks best. */
export const arrangements = ['automatic', 'slim', 'wide'] as const
export type Arrangement = (typeof arrangements)[number]

export interface Viewport {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** What outlives a look at another view, for as long as the page is open. */
interface Kept {
  readonly folding: Store<Folding>
  viewport: Viewport | null
}

const kept = new Map<Id, Kept>()

function keptOf(designId: Id): Kept {
  const known = kept.get(designId)
  if (known) return known
  const made: Kept = { folding: createStore(unfolded), viewport: null }
  kept.set(designId, made)
  return made
}

export interface FoldingApi extends Folding {
  fold(id: Id, isFolded: boolean): void
  /** Opens whatever hides a body. */
  reveal(id: Id): void
  foldAll(): void
  unfoldAll(): void
  showLevels(count: number | null): void
}

/** Which branches this person sees, in the chart. */
export function useFolding(): FoldingApi {
  const { id, live } = useSession()
  const { folding } = keptOf(id)
  const current = useStore(folding)
  const acts = useMemo(
    () => ({
      fold: (body: Id, isFolded: boolean) =>
        folding.set(withFold(folding.get(), live.snapshot(), body, isFolded)),
      reveal: (body: Id) => folding.set(revealing(folding.get(), live.snapshot(), body)),
      foldAll: () => folding.set(allFolded(live.snapshot())),
      unfoldAll: () => folding.set(unfolded),
      showLevels: (levelsShown: number | null) => folding.set({ folded: new Set(), levelsShown }),
    }),
    [folding, live],
  )
  return useMemo(() => ({ ...current, ...acts }), [current, acts])
}

/** Where this person last looked at the chart of the open design. */
export function useKeptViewport(): { get(): Viewport | null; keep(viewport: Viewport): void } {
  const { id } = useSession()
  return useMemo(
    () => ({
      get: () => keptOf(id).viewport,
      keep(viewport) {
        keptOf(id).viewport = viewport
      },
    }),
    [id],
  )
}

/** What a person likes of charts, whichever design is open. */
export interface ChartTaste {
  readonly arrangement: Arrangement
  readonly hasOverview: boolean
  readonly hasLegend: boolean
  /** Tab walks on through the page instead of adding a body. */
  readonly isTabFree: boolean
}

const taste = createStore<ChartTaste>({
  arrangement: arrangements.find((one) => one === remembered('arrangement')) ?? 'automatic',
  hasOverview: remembered('overview') !== 'no',
  hasLegend: remembered('legend') !== 'no',
  isTabFree: remembered('tab') === 'free',
})

export function useChartTaste(): ChartTaste & { change(part: Partial<ChartTaste>): void } {
  return { ...useStore(taste), change }
}

function change(part: Partial<ChartTaste>): void {
  const next = { ...taste.get(), ...part }
  remember('arrangement', next.arrangement === 'automatic' ? null : next.arrangement)
  remember('overview', next.hasOverview ? null : 'no')
  remember('legend', next.hasLegend ? null : 'no')
  remember('tab', next.isTabFree ? 'free' : null)
  taste.set(next)
}
