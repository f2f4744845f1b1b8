import type { Design } from '../model/index.ts'
import type { Channel } from './channels.ts'
import { withoutStraightPoints } from './detour.ts'
import { bandLevels, type ChartOptions, type Forest, plantForest, trayBand } from './forest.ts'
import type { Band, CardBox, ChartGeometry, Line, Point } from './geometry.ts'
import { leftOf } from './grid.ts'
import { measures } from './measures.ts'
import { honourPlaces } from './placedByHand.ts'
import { isLabelled, type Path, type Routes, route } from './routing.ts'
import { spread } from './tidyTree.ts'

/**
 * Lays out a chart: bands of levels, a tidy tree across them, and lines that go around every card. The same
 * design gives the same picture on every machine and in every language.
 */
export function layoutChart(design: Design, options: ChartOptions = {}): ChartGeometry {
  const forest = plantForest(design, options)
  spread(forest)
  const routes = route(design, forest)
  const heights = stack(forest, routes.channels)
  for (const node of forest.nodes) node.y = heights.rows[node.row] ?? 0
  const lines = routes.paths.map((path) => drawn(path, routes, heights))
  const cards = forest.nodes.map(
    (node): CardBox => ({
      id: node.id,
      level: bandLevels[node.band] ?? null,
      hidden: node.hidden,
      unplaced: node.band === trayBand,
      x: leftOf(node),
      y: node.y,
      width: node.width,
      height: node.height,
    }),
  )
  const placed = new Map(
    forest.nodes.flatMap(({ id, body }) => (body.position ? [[id, body.position] as const] : [])),
  )
  const final = honourPlaces(cards, lines, placed)
  return frame(heights, final.cards, final.lines)
}

interface Heights {
  /** The top of every row. */
  readonly rows: readonly number[]
  /** The first track of every channel. */
  readonly tracks: readonly number[]
  /** Top and bottom of every band that has cards. */
  readonly bands: ReadonlyMap<number, { readonly top: number; bottom: number }>
}

/** From rows and tracks to pixels, from the top down. */
function stack(forest: Forest, channels: readonly Channel[]): Heights {
  const { band: pad, inset } = measures
  const rows: number[] = []
  const tracks: number[] = []
  const bands = new Map<number, { top: number; bottom: number }>()
  const rowHeights = forest.rows.map(() => 0)
  const nameEnd = inset + pad.nameLeft + pad.nameWidth
  const ranked = new Set<number>()
  const underName = new Set<number>()
  for (const node of forest.nodes) {
    rowHeights[node.row] = Math.max(rowHeights[node.row] ?? 0, node.height)
    if (!node.column || node.column.nodes[0] === node) ranked.add(node.row)
    if (leftOf(node) < nameEnd) underName.add(node.row)
  }
  let y: number = inset
  forest.rows.forEach(({ band }, row) => {
    const channel = channels[row]
    const isFirst = forest.rows[row - 1]?.band !== band
    const runs = channel !== undefined && !channel.isEmpty
    const margins = channel?.margins ?? { before: 0, after: 0 }
    if (isFirst) {
      if (row > 0) y += pad.gap
      bands.set(band, { top: y, bottom: y })
      tracks[row] = y + pad.bus
      y = runs ? y + pad.bus + channel.extent + margins.after : y + (underName.has(row) ? 30 : pad.name)
    } else {
      const least = ranked.has(row) ? measures.rank : measures.hangingRank
      tracks[row] = y + margins.before
      y += runs ? Math.max(least, margins.before + channel.extent + margins.after) : least
    }
    rows[row] = y
    y += rowHeights[row] ?? 0
    if (forest.rows[row + 1]?.band !== band) {
      y += pad.bottom
      const ended = bands.get(band)
      if (ended) ended.bottom = y
    }
  })
  return { rows, tracks, bands }
}

function drawn(path: Path, { channels }: Routes, heights: Heights): Line {
  const way: Point[] = []
  const track = (channel: number) =>
    (heights.tracks[channel] ?? 0) + (channels[channel]?.offset(path.net) ?? 0)
  const [start, end] = path.ends
  const meets = ({ node, at, x, down = 0 }: Path['ends'][number]): Point[] => {
    if (at === 'top') return [{ x, y: node.y }]
    if (at === 'bottom') return [{ x, y: node.y + node.height }]
    const edge = at === 'left' ? leftOf(node) : leftOf(node) + node.width
    return [
      { x: edge, y: node.y + down },
      { x, y: node.y + down },
    ]
  }
  way.push(...meets(start))
  for (const { channel, from, to } of path.hops) {
    way.push({ x: from, y: track(channel) }, { x: to, y: track(channel) })
  }
  way.push(...meets(end).reverse())
  const points = withoutStraightPoints(path.reversed ? way.reverse() : way)
  const { label } = path
  const { id, kind, from, to } = path.relation
  return { id, kind, from, to, points, label: labelAt(), also: path.also }

  function labelAt(): Point {
    if ('above' in label) return { x: label.x, y: label.above.y - measures.label.height }
    if ('row' in label) return { x: label.x, y: (heights.rows[label.row] ?? 0) + label.down }
    return { x: label.x, y: track(label.channel) }
  }
}

/** Bands around the cards and lines, all as wide as the widest, and the outer measures. */
function frame(heights: Heights, cards: readonly CardBox[], lines: readonly Line[]): ChartGeometry {
  const { inset, band: pad } = measures
  let left: number = inset
  let right = inset + measures.card.width + 2 * pad.sides
  const hold = (from: number, to: number, room: number) => {
    left = Math.min(left, from - room)
    right = Math.max(right, to + room)
  }
  for (const { x, width } of cards) hold(x, x + width, pad.sides)
  for (const { kind, points, label } of lines) {
    for (const { x } of points) hold(x, x, pad.sides / 2)
    if (isLabelled(kind)) hold(label.x, label.x, measures.label.width / 2 + measures.clearance)
  }
  const x = left
  const names = new Map<number, Point>()
  for (const [index, band] of heights.bands) {
    const name = nameAt(x, band.top, lines)
    names.set(index, name)
    right = Math.max(right, name.x + pad.nameWidth)
  }
  const width = right - left
  const bands: Band[] = []
  let tray: Band | null = null
  for (const [index, { top, bottom }] of heights.bands) {
    const name = names.get(index) ?? { x, y: top }
    const band = { x, y: top, width, height: bottom - top, level: bandLevels[index] ?? null, name }
    if (index === trayBand) tray = band
    else bands.push(band)
  }
  let top = 0
  let bottom: number = inset
  for (const band of heights.bands.values()) bottom = Math.max(bottom, band.bottom)
  for (const card of cards) {
    top = Math.min(top, card.y - inset)
    bottom = Math.max(bottom, card.y + card.height)
  }
  for (const { points } of lines)
    for (const { y } of points) {
      top = Math.min(top, y - inset)
      bottom = Math.max(bottom, y)
    }
  return {
    x: x - inset,
    y: top,
    width: width + 2 * inset,
    height: bottom + inset - top,
    bands,
    tray,
    cards,
    lines,
  }
}

/** The leftmost place for a band's name that no line passes. */
function nameAt(left: number, top: number, lines: readonly Line[]): Point {
  const { nameLeft, nameTop, nameWidth } = measures.band
  const y = top + nameTop
  const passing = new Set<number>()
  for (const { points } of lines)
    points.forEach((point, index) => {
      const next = points[index + 1]
      if (!next || point.x !== next.x) return
      if (Math.min(point.y, next.y) < y + 16 && Math.max(point.y, next.y) > y) passing.add(point.x)
    })
  let x = left + nameLeft
  for (const line of [...passing].sort((a, b) => a - b)) {
    if (line > x + nameWidth) break
    if (line > x - 6) x = line + 8
  }
  return { x, y }
}
