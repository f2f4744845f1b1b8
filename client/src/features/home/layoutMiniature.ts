import { type Level, levels } from 'shared/model'
import type { OutlineBody } from 'shared/protocol'

interface Block {
  readonly level: Level | null
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly bands: readonly { readonly level: Level | null; readonly y: number; readonly height: number }[]
  readonly blocks: readonly Block[]
  readonly lines: readonly string[]
}

const block = { width: 34, height: 10, gap: 8, rowGap: 8 }
const band = { pad: 11, gap: 4 }
const width = 264
const perRow = Math.floor((width - 16) / (block.width + block.gap))

/** Lays out the small drawing of a structure: a band a level, rows of blocks in it, lines to the superiors. */
export function layoutMiniature(outline: readonly OutlineBody[]): Drawing {
  const bands: { level: Level | null; y: number; height: number }[] = []
  const placed = new Map<number, Block>()
  let y = 0
  for (const level of [...levels, null]) {
    const members = outline.flatMap((body, index) => (body.level === level ? [index] : []))
    if (members.length === 0 && (level === null || level === 'external')) continue
    const rows = Math.max(1, Math.ceil(members.length / perRow))
    const height = 2 * band.pad + rows * block.height + (rows - 1) * block.rowGap
    bands.push({ level, y, height })
    for (let row = 0; row < rows; row += 1) {
      const inRow = members.slice(row * perRow, (row + 1) * perRow)
      const used = inRow.length * (block.width + block.gap) - block.gap
      inRow.forEach((index, place) => {
        placed.set(index, {
          level,
          x: (width - used) / 2 + place * (block.width + block.gap),
          y: y + band.pad + row * (block.height + block.rowGap),
          width: block.width,
          height: block.height,
        })
      })
    }
    y += height + band.gap
  }
  const lines: string[] = []
  outline.forEach(({ parent }, index) => {
    const from = placed.get(index)
    const to = placed.get(parent ?? -1)
    if (!from || !to || from.y <= to.y) return
    const start = { x: to.x + to.width / 2, y: to.y + to.height }
    const end = { x: from.x + from.width / 2, y: from.y }
    const middle = end.y - 5
    lines.push(`M${start.x} ${start.y}V${middle}H${end.x}V${end.y}`)
  })
  return { width, height: Math.max(y - band.gap, 40), bands, blocks: [...placed.values()], lines }
}
