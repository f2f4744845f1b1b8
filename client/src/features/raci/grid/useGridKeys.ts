import type { ClipboardEvent, KeyboardEvent } from 'react'
import type { Letter } from 'shared/model'
import { useTranslate } from '../../../state/index.ts'
import { useToast } from '../../../ui/index.ts'
import { contentOf } from '../model/cells.ts'
import { readTable } from '../model/clipboard.ts'
import { tableAsHtml, tableOfHtml } from '../model/clipboardTable.ts'
import { type Intent, intentOf } from '../model/keyboard.ts'
import { boundsOf, isSingle, type Point } from '../model/range.ts'
import { neighbourFor } from '../model/reorder.ts'
import { page, step, toEdge } from '../model/steps.ts'
import type { MapWords } from '../useWords.ts'
import {
  activitiesIn,
  copied,
  type EditContext,
  editLetters,
  hasCells,
  type Pasted,
  pasteCells,
  pasteRows,
} from './gridEdits.ts'
import type { Cursor } from './useCursor.ts'

/** What the keyboard may ask of the grid besides moving and writing letters. */
export interface GridKeyTargets {
  /** Rows that fit into the view: how far a page is. */
  readonly pageRows: number
  readonly canEdit: boolean
  readonly words: MapWords
  nameOf(activityId: string): string
  moveTo(point: Point, extend?: boolean): void
  openCell(): void
  openMenu(): void
  rename(activityId: string): void
  startRow(after: string | undefined): void
  toggleGroup(key: string): void
  removeColumn(column: number): void
  find(): void
  close(): boolean
  /** Says what became of a cell, for those who listen. */
  announce(words: string): void
}

/** The keyboard and the clipboard of the grid. */
export function useGridKeys(cursor: Cursor, context: EditContext, targets: GridKeyTargets) {
  const { t } = useTranslate()
  const toast = useToast()
  const { rows, columns, range, actions, design, set } = context
  const { point } = cursor
  const field = { rows, columns: columns.length }
  const row = rows[point.row]

  const onKeyDown = (event: KeyboardEvent) => {
    if (isElsewhere(event.target)) return
    const intent = intentOf(event, set)
    if (intent && act(intent)) event.preventDefault()
  }

  /** Whether the key was ours; others go on to the page. */
  const act = (intent: Intent): boolean => {
    if (moves(intent)) return true
    switch (intent.type) {
      case 'escape':
        if (targets.close()) return true
        if (isSingle(range)) return false
        targets.moveTo(point)
        return true
      case 'menu':
        targets.openMenu()
        return true
      case 'find':
        targets.find()
        return true
    }
    if (row?.kind === 'group') {
      if (intent.type !== 'open' && intent.type !== 'cycle') return false
      targets.toggleGroup(row.key)
      return true
    }
    if (point.row === -1) return actOnHeader(intent)
    if (intent.type === 'open' && point.column >= 0 && row?.kind === 'activity') {
      targets.openCell()
      return true
    }
    if (!targets.canEdit) return false
    if (row?.kind === 'adder') {
      if (intent.type !== 'open' && intent.type !== 'cycle' && intent.type !== 'insert') return false
      targets.startRow(undefined)
      return true
    }
    if (row?.kind !== 'activity') return false
    return actOnRow(intent, row.key, row.group)
  }

  const moves = (intent: Intent): boolean => {
    const from = point
    switch (intent.type) {
      case 'move': {
        // In the names, left and right fold and unfold as they do in a tree.
        if (intent.columns === -1 && from.column === -1 && row?.kind === 'activity') {
          const at = rows.findIndex((one) => one.kind === 'group' && one.key === row.group)
          if (at < 0) return true
          targets.toggleGroup(row.group)
          targets.moveTo({ row: at, column: -1 })
          return true
        }
        if (intent.columns !== 0 && row?.kind === 'group' && row.isCollapsed === intent.columns > 0) {
          targets.toggleGroup(row.key)
          return true
        }
        const to = step(field, from, intent.rows, intent.columns)
        if (intent.extend && !isInBody(to)) return true
        targets.moveTo(to, intent.extend)
        return true
      }
      case 'edge': {
        const to = toEdge(field, from, intent.rows, intent.columns)
        if (intent.extend && !isInBody(to)) return true
        targets.moveTo(to, intent.extend)
        return true
      }
      case 'page':
        targets.moveTo(page(field, from, intent.direction * targets.pageRows), intent.extend)
        return true
      case 'selectAll': {
        const first = rows.findIndex((one) => one.kind === 'activity')
        const last = rows.findLastIndex((one) => one.kind === 'activity')
        if (first < 0) return true
        targets.moveTo({ row: first, column: columns.length > 0 ? 0 : -1 })
        targets.moveTo({ row: last, column: columns.length - 1 }, true)
        return true
      }
    }
    return false
  }

  const isInBody = (to: Point) => to.row >= 0 && rows[to.row]?.kind === 'activity'

  const actOnHeader = (intent: Intent): boolean => {
    if (intent.type === 'open') targets.openMenu()
    else if (!targets.canEdit) return false
    else if (intent.type === 'clear') targets.removeColumn(point.column)
    else if (intent.type === 'reorder' && intent.axis === 'column') moveColumn(intent.by)
    else return false
    return true
  }

  const actOnRow = (intent: Intent, id: string, group: string): boolean => {
    switch (intent.type) {
      case 'rename':
        targets.rename(id)
        return true
      case 'insert':
        targets.startRow(id)
        return true
      case 'reorder':
        if (intent.axis === 'column') moveColumn(intent.by)
        else moveRow(id, group, intent.by)
        return true
    }
    if (!hasCells(boundsOf(range))) {
      if (intent.type === 'open') targets.rename(id)
      else if (intent.type === 'clear') actions.remove(activitiesIn(context))
      else return false
      return true
    }
    // A page is loaded anew with Ctrl+R unless a selection says that something is to be filled.
    if (intent.type === 'fill' && intent.direction === 'right' && isSingle(range)) return false
    if (editLetters(intent, context)) announceAfter(intent)
    return true
  }

  const announceAfter = (intent: Intent) => {
    const place = { activity: rows[point.row]?.key ?? '', holder: columns[point.column]?.holder ?? '' }
    const now = contentOf(design, place)
    const letters: readonly Letter[] =
      intent.type === 'set' ? [intent.letter] : intent.type === 'clear' ? [] : now.letters
    if (intent.type === 'set') targets.announce(targets.words.cell({ ...now, letters }, false))
    else if (intent.type === 'clear') targets.announce(t('raci.cell.empty'))
  }

  const moveColumn = (by: 1 | -1) => {
    const { column } = point
    const to = column + by
    if (column < 0 || to < 0 || to >= columns.length) return
    const holders = columns.map(({ holder }) => holder)
    holders.splice(to, 0, ...holders.splice(column, 1))
    actions.orderColumns(holders)
  }

  const moveRow = (id: string, group: string, by: 1 | -1) => {
    const siblings = rows.flatMap((one) => (one.kind === 'activity' && one.group === group ? [one.key] : []))
    const neighbour = neighbourFor(design, siblings, id, by)
    if (neighbour) actions.place(id, neighbour.after)
  }

  const copy = (event: ClipboardEvent): boolean => {
    if (isElsewhere(event.target) || activitiesIn(context).length === 0) return false
    const { text, cells } = copied(context, targets.nameOf)
    event.clipboardData.setData('text/plain', text)
    event.clipboardData.setData('text/html', tableAsHtml(text))
    event.preventDefault()
    targets.announce(t('raci.copied', { count: cells }))
    return true
  }

  const tell = (pasted: Pasted) => {
    if (pasted.kind === 'misread') {
      const [first] = pasted.misread
      toast.show({
        tone: 'error',
        text: t('raci.paste.misread', {
          count: pasted.misread.length,
          words: first?.words.slice(0, 40) ?? '',
          row: first?.row ?? 0,
          column: first?.column ?? 0,
          set: t(`common.letterSet.${set.id}`),
        }),
      })
    } else if (pasted.kind === 'done') {
      const said = t('raci.paste.done', { count: pasted.cells })
      if (pasted.cut > 0) toast.show({ text: `${said}. ${t('raci.paste.cut', { count: pasted.cut })}` })
      else targets.announce(said)
    }
  }

  return {
    onKeyDown,
    onCopy: (event: ClipboardEvent) => void copy(event),
    onCut(event: ClipboardEvent) {
      if (copy(event) && targets.canEdit && hasCells(boundsOf(range))) editLetters({ type: 'clear' }, context)
    },
    onPaste(event: ClipboardEvent) {
      if (isElsewhere(event.target) || !targets.canEdit || row?.kind !== 'activity') return
      const table =
        tableOfHtml(event.clipboardData.getData('text/html')) ??
        readTable(event.clipboardData.getData('text/plain'))
      event.preventDefault()
      const words = targets.words.lettersByWord
      if (boundsOf(range).left >= 0) return tell(pasteCells(table, words, context))
      const pasted = pasteRows(table, words, context)
      if (pasted.kind !== 'rows') return tell(pasted)
      const { level = null, coreArea: area = null } = row.activity
      const ids = actions.add(pasted.rows, { after: row.key, level, area })
      targets.announce(t('raci.row.added', { count: ids.length }))
    },
  }
}

/** Fields within the grid keep their own keys. */
function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [role="menu"]') !== null
}
