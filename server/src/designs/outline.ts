import type { Design } from 'shared/model'
import type { OutlineBody } from 'shared/protocol'

/** A drawing the size of a thumbnail shows no more than this. */
const most = 200

/** The placed bodies in chart order, for a small drawing. */
export function outlineOf(design: Design): readonly OutlineBody[] {
  const { tree } = design
  const tray = new Set(tree.unplaced.flatMap((id) => [id, ...tree.descendantsOf(id)]))
  const shown = design.bodiesInChartOrder.filter(({ id }) => !tray.has(id)).slice(0, most)
  const places = new Map(shown.map(({ id }, place) => [id, place]))
  return shown.map(({ id, level }) => ({
    level: level ?? null,
    parent: places.get(tree.parentOf(id) ?? '') ?? null,
  }))
}
