import { Resvg } from '@resvg/resvg-js'
import type { Page } from 'shared/exports'
import { fontFiles } from './fonts.ts'

/** Two pixels for each of the picture's, and no more than programs can still open. */
const density = 2
const longestSide = 16_000
const mostPixels = 80e6

/** A picture of one page. */
export function drawPng({ svg, width, height }: Page): Uint8Array {
  // A page's size is in points; its picture has 96 pixels an inch.
  const [wide, high] = [width / 0.75, height / 0.75]
  const zoom = Math.min(density, longestSide / Math.max(wide, high), Math.sqrt(mostPixels / (wide * high)))
  return new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontFiles: Object.values(fontFiles), loadSystemFonts: false, defaultFontFamily: 'Inter' },
  })
    .render()
    .asPng()
}
