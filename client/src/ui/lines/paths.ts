/** A place on the plane, in pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** How far the corners of a line are rounded. */
const corner = 7

/** An orthogonal line as an SVG path, its corners rounded as far as its segments allow. */
export function rounded(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  let path = `M${first.x} ${first.y}`
  let before = first
  rest.forEach((point, index) => {
    const after = rest[index + 1]
    if (!after) {
      path += `L${point.x} ${point.y}`
      return
    }
    const radius = Math.min(corner, distance(before, point) / 2, distance(point, after) / 2)
    const enter = towards(point, before, radius)
    const leave = towards(point, after, radius)
    path += `L${enter.x} ${enter.y}Q${point.x} ${point.y} ${leave.x} ${leave.y}`
    before = point
  })
  return path
}

/** The same line moved sideways: one on each side make a double line. */
export function beside(points: readonly Point[], by: number): Point[] {
  return points.map((point, index) => {
    const sideways = [sidewaysOf(points[index - 1], point), sidewaysOf(point, points[index + 1])]
    // At a corner each of its two stretches moves the other coordinate.
    const x = sideways.find((one) => one.x !== 0)?.x ?? 0
    const y = sideways.find((one) => one.y !== 0)?.y ?? 0
    return { x: point.x + x * by, y: point.y + y * by }
  })
}

/** Where a line points at one of its ends, in degrees, 0 to the right. */
export function headingAt(end: 'start' | 'end', points: readonly Point[]): number {
  const [from, to] = end === 'end' ? [points.at(-2), points.at(-1)] : [points[1], points[0]]
  return from && to ? Math.round((Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI) : 0
}

/** The line without its last pixels at an end, where an arrow's head stands instead. */
export function shortened(points: readonly Point[], atStart: number, atEnd: number): Point[] {
  const cut = [...points]
  const [first, second] = points
  const [last, previous] = [points.at(-1), points.at(-2)]
  if (first && second) cut[0] = towards(first, second, Math.min(atStart, distance(first, second)))
  if (last && previous)
    cut[cut.length - 1] = towards(last, previous, Math.min(atEnd, distance(last, previous)))
  return cut
}

function sidewaysOf(from: Point | undefined, to: Point | undefined): Point {
  return from && to ? { x: -Math.sign(to.y - from.y), y: Math.sign(to.x - from.x) } : { x: 0, y: 0 }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to)
  if (length === 0) return from
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length }
}
