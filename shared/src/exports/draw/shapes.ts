import { textWidth, type Weight } from '../../layout/index.ts'
import { type Markup, short, svg } from './svg.ts'
import { type ChipColours, theme } from './theme.ts'

/** The family of a whole picture; `words` names heavier files, for programs that choose them by name alone. */
export const fontFamily = 'Inter, Inter Variable, Helvetica, Arial, sans-serif'
const heavier: Readonly<Record<Weight, string>> = { 400: '', 500: 'Medium', 600: 'SemiBold', 700: 'Bold' }

export interface TextStyle {
  readonly size: number
  readonly weight?: Weight
  readonly fill?: string
  readonly italic?: boolean
  readonly anchor?: 'start' | 'middle' | 'end'
  /** In degrees, around its start. */
  readonly turn?: number
}

/** Words on one line, from their baseline's start (or middle, or end). */
export function words(x: number, y: number, text: string, style: TextStyle): Markup {
  const { size, weight = 400, fill = theme.text, italic, anchor, turn } = style
  return svg(
    'text',
    {
      x,
      y,
      'font-family': weight === 400 ? undefined : `Inter ${heavier[weight]}, ${fontFamily}`,
      'font-size': size,
      'font-weight': weight === 400 ? undefined : weight,
      'font-style': italic ? 'italic' : undefined,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      fill,
      transform: turn === undefined ? undefined : `rotate(${short(turn)} ${short(x)} ${short(y)})`,
    },
    text,
  )
}

export interface RectStyle {
  readonly fill?: string
  readonly stroke?: string
  readonly strokeWidth?: number
  readonly dash?: string
  readonly radius?: number
}

export function rect(x: number, y: number, width: number, height: number, style: RectStyle): Markup {
  return svg('rect', {
    x,
    y,
    width,
    height,
    rx: style.radius,
    fill: style.fill ?? 'none',
    stroke: style.stroke,
    'stroke-width': style.stroke ? (style.strokeWidth ?? 1) : undefined,
    'stroke-dasharray': style.dash,
  })
}

export interface StrokeStyle {
  readonly stroke: string
  readonly width?: number
  readonly dash?: string | undefined
  readonly round?: boolean | undefined
}

export function stroke(d: string, { stroke: colour, width = 1, dash, round }: StrokeStyle): Markup {
  return svg('path', {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-dasharray': dash,
    'stroke-linecap': round ? 'round' : undefined,
    'stroke-linejoin': round ? 'round' : undefined,
  })
}

export function hairline(x1: number, y1: number, x2: number, y2: number, colour: string, width = 1): Markup {
  return stroke(`M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}`, { stroke: colour, width })
}

/** A letter on its ground; `size` is its height. */
export function chip(x: number, y: number, size: number, letter: string, colours: ChipColours): Markup {
  const width = chipWidth(size, letter)
  const small = size < 18
  return svg('g', {}, [
    rect(x + 0.5, y + 0.5, width - 1, size - 1, {
      fill: colours.ground,
      stroke: colours.border,
      radius: small ? 3 : 5,
    }),
    words(x + width / 2, y + size / 2 + (small ? 3.6 : 4.3), letter, {
      size: small ? 10 : 12,
      weight: 700,
      fill: colours.ink,
      anchor: 'middle',
    }),
  ])
}

export function chipWidth(size: number, letter: string): number {
  return Math.max(size, textWidth(letter, size < 18 ? 10 : 12, 700) + 6)
}

/** What is not stated: a dashed circle with a dash in it. */
export function notStatedMark(x: number, y: number, size: number): Markup {
  const scale = size / 16
  return svg('g', { transform: `translate(${short(x)} ${short(y)}) scale(${short(scale)})` }, [
    svg('circle', {
      cx: 8,
      cy: 8,
      r: 6.5,
      fill: 'none',
      stroke: theme.none,
      'stroke-width': 1.5,
      'stroke-dasharray': '2.6 2.2',
    }),
    stroke('M5.6 8h4.8', { stroke: theme.none, width: 1.7, round: true }),
  ])
}

/** The error shape, an octagon with an exclamation mark. */
export function errorMark(x: number, y: number, size: number): Markup {
  return svg('g', { transform: `translate(${short(x)} ${short(y)}) scale(${short(size / 16)})` }, [
    svg('path', { d: 'M4.7.9h6.6l3.8 3.8v6.6l-3.8 3.8H4.7L.9 11.3V4.7z', fill: theme.error }),
    stroke('M8 4.2v4.6M8 11.1v.7', { stroke: theme.paper, width: 1.8, round: true }),
  ])
}

/** Icons of Lucide (ISC licence), on a ground of 24 by 24. */
const icons = {
  office: 'M12 3a5 5 0 1 0 0 10a5 5 0 1 0 0-10M20 21a8 8 0 0 0-16 0',
  collegiate:
    'M18 21a8 8 0 0 0-16 0M10 3a5 5 0 1 0 0 10a5 5 0 1 0 0-10M22 20c0-3.37-2-6.5-4-8a5 5 0 0 0-.45-8.3',
  unit: 'M10 18v-7M11.119 2.205a2 2 0 0 1 1.762 0l7.84 3.846A.5.5 0 0 1 20.5 7h-17a.5.5 0 0 1-.22-.949zM14 18v-7M18 18v-7M3 22h18M6 18v-7',
  law: 'M12 3v18M19 8l3 8a5 5 0 0 1-6 0zV7M3 7h1a17 17 0 0 0 8-2a17 17 0 0 0 8 2h1M5 8l3 8a5 5 0 0 1-6 0zV7M7 21h10',
  gavel: 'M14 13l-8.381 8.38a1 1 0 0 1-3.001-3l8.384-8.381M16 16l6-6M21.5 10.5l-8-8M8 8l6-6M8.5 7.5l8 8',
  transversal: 'M18 8l4 4l-4 4M2 12h20M6 8l-4 4l4 4',
} as const

export function icon(
  name: keyof typeof icons,
  x: number,
  y: number,
  size: number,
  colour: string,
  width = 1.75,
): Markup {
  return svg(
    'g',
    { transform: `translate(${short(x)} ${short(y)}) scale(${short(size / 24)})` },
    stroke(icons[name], { stroke: colour, width, round: true }),
  )
}

/** A seat: of the one who presides with a gavel, filled, vacant (striped) or not stated (dashed). */
export function seatMark(
  x: number,
  y: number,
  seat: { readonly presides: boolean; readonly state: 'filled' | 'vacant' | 'unstated' },
  colours: { readonly edge: string; readonly tint: string },
): Markup {
  const width = seat.presides ? 18 : 13
  const box = (style: RectStyle) => rect(x + 0.5, y + 0.5, width - 1, 14, { radius: 3, ...style })
  if (seat.state === 'vacant')
    return svg('g', {}, [
      box({ fill: theme.surface }),
      stroke(stripes(x, y, width, 15), { stroke: theme.stripe, width: 1.3 }),
      box({ stroke: theme.borderControl, dash: '2 1.6' }),
    ])
  if (seat.state === 'unstated')
    return box({ fill: theme.surface, stroke: theme.borderControl, dash: '2 1.6' })
  if (!seat.presides) return box({ fill: colours.tint, stroke: colours.edge, strokeWidth: 0.6 })
  return svg('g', {}, [
    box({ fill: colours.edge, stroke: colours.edge }),
    icon('gavel', x + 4, y + 2.5, 10, theme.surface, 2.4),
  ])
}

function stripes(x: number, y: number, width: number, height: number): string {
  let d = ''
  for (let start = 3; start < width + height; start += 4.5) {
    const [left, right] = [Math.max(1, start - height + 1), Math.min(start, width - 1)]
    if (left < right)
      d += `M${short(x + left)} ${short(y + start - left)}L${short(x + right)} ${short(y + start - right)}`
  }
  return d
}
