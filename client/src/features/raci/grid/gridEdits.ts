import type { Design, Id, Letter, LetterSet } from 'shared/model'
import type { CellContent, CellPlace } from '../model/cells.ts'
import { contentOf, withOnly, withToggled } from '../model/cells.ts'
import { type Misread, readCells, writeTable } from '../model/clipboard.ts'
import type { Column } from '../model/columns.ts'
import type { Intent } from '../model/keyboard.ts'
import { canBind, nextInCycle } from '../model/letterKeys.ts'
import { linesOf } from '../model/lines.ts'
import { type Bounds, boundsOf, type Range } from '../model/range.ts'
import type { GridRow } from '../model/steps.ts'
import type { MapActions, NewRow } from '../useMapActions.ts'

/** What the edits of a selection need to know. */
export interface EditContext {
  readonly design: Design
  readonly set: LetterSet
  readonly rows: readonly GridRow[]
  readonly columns: readonly Column[]
  readonly range: Range
  readonly actions: MapActions
}

/** The activities of the selected rows; subheads between them are none. */
export function activitiesIn({ rows, range }: Pick<EditContext, 'rows' | 'range'>): readonly Id[] {
  const { top, bottom } = boundsOf(range)
  return rows.slice(Math.max(0, top), bottom + 1).flatMap((row) => (row.kind === 'activity' ? [row.key] : []))
}

/** The cells of the selection, row by row. */
export function placesIn(context: EditContext): readonly (readonly CellPlace[])[] {
  const { left, right } = boundsOf(context.range)
  const holders = context.columns.slice(Math.max(0, left), right + 1).map(({ holder }) => holder)
  return activitiesIn(context).map((activity) => holders.map((holder) => ({ activity, holder })))
}

/** Carries out what a key says about letters; false where it says nothing of them. */
export function editLetters(intent: Intent, context: EditContext): boolean {
  const { set, actions } = context
  const places = placesIn(context).flat()
  switch (intent.type) {
    case 'set':
      return actions.fill(places, (content) => withOnly(content, intent.letter))
    case 'toggle':
      return actions.fill(places, (content) => withToggled(content, intent.letter))
    case 'cycle': {
      // A range follows its first cell, so that it comes out even.
      const first = contentOf(context.design, places[0] as CellPlace)
      const letter = nextInCycle(first.letters, set)
      return actions.fill(places, (content) =>
        letter ? withOnly(content, letter) : { letters: [], binding: false },
      )
    }
    case 'clear':
      return actions.fill(places, () => ({ letters: [], binding: false }))
    case 'bind':
      return actions.fill(places, (content) =>
        canBind(content.letters, set) ? { ...content, binding: !content.binding } : content,
      )
    case 'fill':
      return fillFrom(intent.direction, context)
  }
  return false
}

/** Repeats the first row or column of the selection; of a single cell, what stands before it. */
function fillFrom(direction: 'right' | 'down', context: EditContext): boolean {
  const { design, actions, rows, columns, range } = context
  const bounds = boundsOf(range)
  const grid = placesIn(context)
  const isAlone = direction === 'down' ? grid.length === 1 : bounds.left === bounds.right
  const source = (rowAt: number, columnAt: number): CellPlace | undefined => {
    if (!isAlone) return direction === 'down' ? grid[0]?.[columnAt] : grid[rowAt]?.[0]
    const place = grid[rowAt]?.[columnAt] as CellPlace
    if (direction === 'right') {
      const holder = columns[bounds.left - 1]?.holder
      return holder === undefined ? undefined : { ...place, holder }
    }
    const activity = rows.slice(0, bounds.top).findLast((row) => row.kind === 'activity')?.key
    return activity === undefined ? undefined : { ...place, activity }
  }
  const filled = grid.flatMap((row, rowAt) =>
    row.flatMap((place, columnAt) => {
      const from = source(rowAt, columnAt)
      return from ? [{ place, content: contentOf(design, from) }] : []
    }),
  )
  return actions.fill(
    filled.map(({ place }) => place),
    (_, index) => (filled[index] as { content: CellContent }).content,
  )
}

/** The selection as tab-separated text, the names with it where they are selected. */
export function copied(context: EditContext, nameOf: (id: Id) => string): { text: string; cells: number } {
  const { design, set, columns, range } = context
  const { left, right } = boundsOf(range)
  const contents =
    right < 0
      ? activitiesIn(context).map(() => [])
      : placesIn(context).map((row) => row.map((place) => contentOf(design, place)))
  const letters = writeTable(contents, set).split('\n')
  const names = activitiesIn(context).map(nameOf)
  if (left >= 0) return { text: letters.join('\n'), cells: contents.flat().length }
  const text = names.map((name, at) => (right < 0 ? name : `${name}\t${letters[at]}`)).join('\n')
  return { text, cells: names.length * (Math.min(right, columns.length - 1) + 2) }
}

/** What came of pasting: what was written, what fell over the edge, or what could not be read. */
export type Pasted =
  | { readonly kind: 'done'; readonly cells: number; readonly cut: number }
  | { readonly kind: 'misread'; readonly misread: readonly Misread[] }
  | { readonly kind: 'rows'; readonly rows: readonly NewRow[] }
  | { readonly kind: 'nothing' }

/** Writes a table of letters over the cells from the selection's corner; one cell fills the whole selection. */
export function pasteCells(
  table: readonly (readonly string[])[],
  words: ReadonlyMap<string, Letter>,
  context: EditContext,
): Pasted {
  const { set, rows, columns, range, actions } = context
  const read = readCells(table, set, words)
  if ('misread' in read) return { kind: 'misread', misread: read.misread }
  const single = read.cells.length === 1 && read.cells[0]?.length === 1 ? read.cells[0][0] : undefined
  if (single) {
    const places = placesIn(context).flat()
    actions.fill(places, () => single)
    return { kind: 'done', cells: places.length, cut: 0 }
  }
  const { top, left } = boundsOf(range)
  const activities = rows.slice(top).flatMap((row) => (row.kind === 'activity' ? [row.key] : []))
  const wanted: { place: CellPlace; content: CellContent }[] = []
  let cut = 0
  read.cells.forEach((line, rowAt) => {
    line.forEach((content, columnAt) => {
      const activity = activities[rowAt]
      const holder = columns[left + columnAt]?.holder
      if (activity && holder) wanted.push({ place: { activity, holder }, content })
      else if (content.letters.length > 0) cut += 1
    })
  })
  actions.fill(
    wanted.map(({ place }) => place),
    (_, index) => (wanted[index] as { content: CellContent }).content,
  )
  return { kind: 'done', cells: wanted.length, cut }
}

/** Reads a table pasted onto the names: a row for each line, letters in the cells after the first. */
export function pasteRows(
  pasted: readonly (readonly string[])[],
  words: ReadonlyMap<string, Letter>,
  context: EditContext,
): Pasted {
  const { set, columns, actions } = context
  const table = pasted.filter((row) => linesOf(row[0] ?? '').length > 0)
  if (table.length === 0) return { kind: 'nothing' }
  const read = readCells(
    table.map((row) => row.slice(1)),
    set,
    words,
  )
  if ('misread' in read) {
    return { kind: 'misread', misread: read.misread.map((one) => ({ ...one, column: one.column + 1 })) }
  }
  return {
    kind: 'rows',
    rows: table.map((row, at) => ({
      ...actions.named(linesOf(row[0] as string).join(' ')),
      cells: new Map(
        columns.flatMap(({ holder }, columnAt) => {
          const content = read.cells[at]?.[columnAt]
          return content && content.letters.length > 0 ? [[holder, content] as const] : []
        }),
      ),
    })),
  }
}

/** Whether any of the selection is cells, not names or headers alone. */
export function hasCells({ top, right, bottom }: Bounds): boolean {
  return right >= 0 && bottom >= 0 && top >= 0
}
