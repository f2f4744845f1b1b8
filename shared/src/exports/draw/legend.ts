import { textWidth } from '../../layout/index.ts'
import type { LegendItem } from './page.ts'
import { words } from './shapes.ts'
import type { Markup } from './svg.ts'
import { theme } from './theme.ts'

/** A sign of a width with its meaning after it. The sign is drawn in a row of 16 pixels. */
export function legendItem(
  label: string,
  width: number,
  sign: (x: number, y: number) => Markup | readonly Markup[],
): LegendItem {
  return {
    width: width + 6 + textWidth(label, 11),
    draw: (x, y) => [
      ...[sign(x, y)].flat(),
      words(x + width + 6, y + 12, label, { size: 11, fill: theme.text2 }),
    ],
  }
}
