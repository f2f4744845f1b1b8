/** The measures of the grid in pixels, for the room that it has. */
export interface Metrics {
  readonly name: number
  readonly cell: number
  readonly total: number
  readonly row: number
  readonly group: number
  readonly owners: number
  readonly bodies: number
  readonly footer: number
  /** Too narrow for a panel beside a cell: letters are chosen in a sheet at the lower edge. */
  readonly isNarrow: boolean
}

/** Columns grow to fill the room, but not so far that the eye loses the row. */
const widestCell = 76

export function metricsFor(width: number, labels: readonly string[], hasOwners = true): Metrics {
  const columns = labels.length
  const isNarrow = width < 600
  const base = isNarrow
    ? { name: 156, cell: 50, total: 44, row: 52 }
    : width < 1000
      ? { name: 244, cell: 56, total: 52, row: 34 }
      : { name: 292, cell: 56, total: 56, row: 34 }
  const room = width - base.name - base.total
  const cell =
    columns === 0 ? base.cell : Math.max(base.cell, Math.min(widestCell, Math.floor(room / columns)))
  // What is left over goes to the names, as far as two lines of them need it.
  const spare = Math.max(0, room - cell * columns)
  const name = isNarrow ? base.name : base.name + Math.min(spare, 120)
  const isTall = !isNarrow && labels.some((label) => linesNeeded(label, bodyHeight - headerFurniture) > 3)
  const bodies = isTall ? bodyHeight + 31 : bodyHeight
  return { ...base, name, cell, group: 28, owners: hasOwners ? 28 : 0, bodies, footer: 32, isNarrow }
}

const bodyHeight = 141
/** The level's bar, the load, its count and the gaps between them. */
const headerFurniture = 47

/** About how many lines a name takes, broken between words: enough to choose between two heights. */
export function linesNeeded(words: string, room: number): number {
  const width = (text: string) => text.length * 6.6
  let lines = 1
  let line = ''
  for (const word of words.split(/\s+/)) {
    if (line !== '' && width(`${line} ${word}`) > room) {
      lines += 1
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return lines
}
