import type { Line, Point } from '../../layout/index.ts'
import type { RelationKind } from '../../model/index.ts'
import { type StrokeStyle, stroke } from '../draw/shapes.ts'
import { type Markup, short, svg } from '../draw/svg.ts'
import { theme } from '../draw/theme.ts'

type End = 'open' | 'filled' | 'dot' | 'none'

interface LineLook {
  readonly dash?: string
  readonly round?: boolean
  readonly double?: boolean
  readonly start: End
  readonly end: End
}

/** Every kind of line is told apart without colour: by its dashes, its doubling and its ends. */
const looks: Readonly<Record<RelationKind, LineLook>> = {
  'reports-to': { start: 'none', end: 'none' },
  'escalates-to': { dash: '9 4', start: 'none', end: 'open' },
  advises: { dash: '0.1 4', round: true, start: 'none', end: 'none' },
  'secretariat-of': { dash: '7 3 1.5 3', start: 'none', end: 'none' },
  oversees: { double: true, start: 'none', end: 'none' },
  appoints: { start: 'dot', end: 'open' },
  'delegates-to': { dash: '5 3', start: 'none', end: 'filled' },
  'coordinates-with': { start: 'open', end: 'open' },
}

/** Draws lines; all reporting lines are one stroke, so that a shared trunk is no darker than a branch. */
export function drawLines(lines: readonly Line[]): Markup[] {
  const reporting = lines.filter(({ kind }) => kind === 'reports-to').map(({ points }) => rounded(points))
  const others = lines.filter(({ kind }) => kind !== 'reports-to')
  return [
    ...(reporting.length > 0 ? [stroke(reporting.join(''), { stroke: theme.line, width: 1.5 })] : []),
    ...others.map(({ kind, points }) => drawLine(kind, points)),
  ]
}

/** One line of a kind, for the chart and for its legend. */
export function drawLine(kind: RelationKind, points: readonly Point[]): Markup {
  const look = looks[kind]
  const colour = kind === 'reports-to' ? theme.line : theme.lineStrong
  const style: StrokeStyle = {
    stroke: colour,
    width: look.round ? 1.9 : 1.5,
    dash: look.dash,
    round: look.round,
  }
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last) return svg('g', {})
  return svg('g', {}, [
    look.double
      ? [-2, 2].map((by) => stroke(rounded(beside(points, by)), { ...style, width: 1.2 }))
      : stroke(rounded(points), style),
    tip(look.start, first, points[1] ?? first, colour),
    tip(look.end, last, points.at(-2) ?? last, colour),
  ])
}

/** The path through points, with corners of a radius of 7 where there is room. */
function rounded(points: readonly Point[]): string {
  let d = ''
  points.forEach((at, index) => {
    const before = points[index - 1]
    const after = points[index + 1]
    if (!before || !after) {
      d += `${before ? 'L' : 'M'}${pair(at)}`
      return
    }
    const radius = Math.min(7, distance(before, at) / 2, distance(at, after) / 2)
    d += `L${pair(toward(at, before, radius))}Q${pair(at)} ${pair(toward(at, after, radius))}`
  })
  return d
}

/** The same way at a distance to its left. */
function beside(points: readonly Point[], by: number): Point[] {
  return points.map((at, index) => {
    const [ax, ay] = normal(points[index - 1] ?? at, points[index - 1] ? at : (points[index + 1] ?? at))
    const [bx, by2] = normal(at, points[index + 1] ?? at)
    const isCorner = index > 0 && index < points.length - 1 && ax !== bx
    return isCorner
      ? { x: at.x + (ax + bx) * by, y: at.y + (ay + by2) * by }
      : { x: at.x + ax * by, y: at.y + ay * by }
  })
}

function normal(from: Point, to: Point): [number, number] {
  const length = distance(from, to)
  return length === 0 ? [0, 0] : [-(to.y - from.y) / length, (to.x - from.x) / length]
}

function tip(end: End, at: Point, from: Point, colour: string): Markup | undefined {
  if (end === 'none') return undefined
  if (end === 'dot') {
    const centre = toward(at, from, 4)
    return svg('circle', { cx: centre.x, cy: centre.y, r: 3.5, fill: colour })
  }
  const angle = (Math.atan2(at.y - from.y, at.x - from.x) * 180) / Math.PI
  const transform = `translate(${pair(at)}) rotate(${short(angle)})`
  if (end === 'filled') return svg('path', { d: 'M-8.5-4.5 0 0-8.5 4.5z', fill: colour, transform })
  return svg('path', {
    d: 'M-7.5-4 -.7 0-7.5 4',
    fill: 'none',
    stroke: colour,
    'stroke-width': 1.5,
    transform,
  })
}

function toward(from: Point, to: Point, by: number): Point {
  const length = distance(from, to)
  const share = length === 0 ? 0 : by / length
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function pair({ x, y }: Point): string {
  return `${short(x)} ${short(y)}`
}
