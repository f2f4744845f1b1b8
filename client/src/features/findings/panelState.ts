import { remember, remembered } from '../../state/remembered.ts'
import { createStore } from '../../state/store.ts'
import { everything, type Grouping, groupings, type PanelFilter } from './panelFilter.ts'

/** Which finding is looked at: `F8` goes on from it, and every list shows it. */
export const currentFinding = createStore<string | null>(null)

/** Whether the findings stand below the view, for each view as it was left. */
export const drawers = {
  chart: createStore(remembered('findings.chart') === 'open'),
  raci: createStore(startsOpen()),
  both: createStore(remembered('findings.both') === 'open'),
  lists: createStore(remembered('findings.lists') === 'open'),
} as const

export function setDrawer(view: keyof typeof drawers, isOpen: boolean): void {
  remember(`findings.${view}`, isOpen ? 'open' : 'closed')
  drawers[view].set(isOpen)
}

/** Below the map there is room for them from the start, unless the screen is low or narrow. */
function startsOpen(): boolean {
  const held = remembered('findings.raci')
  return held === null ? matchMedia('(min-width: 1000px) and (min-height: 740px)').matches : held === 'open'
}

/** What is looked for: the same in the drawers and on the page. */
export const panelFilter = createStore(everything)

export function setFilter(change: Partial<PanelFilter>): void {
  panelFilter.set({ ...panelFilter.get(), ...change })
}

/** What the findings are grouped by, as this person left it. */
export const groupedBy = createStore<Grouping>(
  groupings.find((one) => one === remembered('findings.grouping')) ?? 'severity',
)

export function setGrouping(by: Grouping): void {
  remember('findings.grouping', by)
  groupedBy.set(by)
}
