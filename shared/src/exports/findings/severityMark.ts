import type { Severity } from '../../rules/index.ts'
import { errorMark, notStatedMark, stroke } from '../draw/shapes.ts'
import { type Markup, short, svg } from '../draw/svg.ts'
import { theme } from '../draw/theme.ts'

export type Marked = Severity | 'notStated' | 'waived'

/** A shape for each severity, so that it survives grey print: octagon, triangle, circle, dashed circle, square. */
export function severityMark(x: number, y: number, size: number, severity: Marked): Markup {
  if (severity === 'error') return errorMark(x, y, size)
  if (severity === 'notStated') return notStatedMark(x, y, size)
  return svg(
    'g',
    { transform: `translate(${short(x)} ${short(y)}) scale(${short(size / 16)})` },
    shapes[severity],
  )
}

const round = { width: 1.8, round: true }
const shapes: Readonly<Record<Exclude<Marked, 'error' | 'notStated'>, readonly Markup[]>> = {
  warning: [
    svg('path', { d: 'M8 1.4 15.2 14H.8z', fill: theme.warning }),
    stroke('M8 6v3.6M8 11.6v.5', { stroke: theme.paper, ...round }),
  ],
  advice: [
    svg('circle', { cx: 8, cy: 8, r: 6.6, fill: theme.paper, stroke: theme.advice, 'stroke-width': 1.5 }),
    stroke('M8 7.4v3.8M8 4.6v.5', { stroke: theme.advice, ...round }),
  ],
  waived: [
    svg('rect', {
      x: 1.5,
      y: 1.5,
      width: 13,
      height: 13,
      fill: theme.paper,
      stroke: theme.text2,
      'stroke-width': 1.5,
    }),
    stroke('M4.8 8.2l2.3 2.3 4.2-4.8', { stroke: theme.text2, ...round }),
  ],
}
