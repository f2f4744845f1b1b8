import { useMemo } from 'react'
import type { Command } from 'shared/commands'
import {
  type Activity,
  type ActivityKind,
  type Area,
  type Design,
  type Id,
  type Level,
  orderBetween,
  type Text,
} from 'shared/model'
import { newId, random, useDesign, useReader, useRun, useTranslate, useUndo } from '../../state/index.ts'
import { useToast } from '../../ui/index.ts'
import { type CellContent, type CellPlace, commandsToFill, contentOf } from './model/cells.ts'
import { columnsOf, reordered } from './model/columns.ts'
import { landingAfter } from './model/reorder.ts'

/** Where new rows come to stand, and what they are classified as. */
export interface NewRows {
  /** `undefined`: last. */
  readonly after?: Id | null | undefined
  readonly level: Level | null
  readonly area: Area | 'all' | null
  readonly kind?: ActivityKind | null
}

/** A row to add: its name, what is known of it, and letters by holder. */
export interface NewRow {
  readonly name: Text
  readonly fields?: Partial<Activity>
  readonly cells?: ReadonlyMap<Id, CellContent>
}

/** Everything that somebody can change in the map, each one step that can be undone. */
export interface MapActions {
  /** What each cell becomes; false when nothing was written. */
  fill(places: readonly CellPlace[], wanted: (content: CellContent, index: number) => CellContent): boolean
  rename(id: Id, words: string): void
  /** The ids of the new rows, in their order. */
  add(rows: readonly NewRow[], where: NewRows): readonly Id[]
  /** In the language in which this person reads. */
  named(words: string): NewRow
  remove(ids: readonly Id[]): void
  /** Puts a row after another one, and under another subhead where fields are given. */
  place(id: Id, after: Id | null, fields?: Pick<Activity, 'level' | 'coreArea' | 'kind'>): void
  /** The order of the columns in view; hidden ones keep their places. */
  orderColumns(holders: readonly Id[] | null): void
  addColumns(holders: readonly Id[]): void
  removeColumn(holder: Id, name: string): void
}

export function useMapActions(): MapActions {
  const design = useDesign()
  const { lang } = useReader()
  const { t } = useTranslate()
  const { undo } = useUndo()
  const run = useRun()
  const toast = useToast()
  return useMemo((): MapActions => {
    const tellRemoved = (text: string) => toast.show({ text, action: { label: t('shell.undo'), run: undo } })
    return {
      fill(places, wanted) {
        const commands = places.flatMap((place, index) =>
          commandsToFill(design, place, wanted(contentOf(design, place), index)),
        )
        return commands.length > 0 && run(...commands)
      },
      rename(id, words) {
        const now = design.activity(id)?.name[lang] ?? ''
        if (words === '' || words === now) return
        run({ type: 'setWords', collection: 'activities', id, field: 'name', lang, words })
      },
      named: (words) => ({ name: { [lang]: words } }),
      add(rows, where) {
        const { commands, ids } = commandsToAdd(design, rows, where)
        return run(...commands) ? ids : []
      },
      remove(ids) {
        const first = ids[0]
        if (first === undefined) return
        const name = design.nameOf(first, lang)?.value ?? t('raci.row.unnamed')
        if (!run(...ids.map((id): Command => ({ type: 'removeActivity', id })))) return
        tellRemoved(
          ids.length === 1
            ? t('raci.row.removed', { name })
            : t('raci.row.removedMany', { count: ids.length }),
        )
      },
      place(id, after, fields = {}) {
        const { order, renumber } = landingAfter(design, after, random, id)
        const set = (field: string, value: string | null): Command => ({
          type: 'setField',
          collection: 'activities',
          id,
          field,
          value,
        })
        run(
          ...renumber,
          set('order', order),
          ...Object.entries(fields).map(([field, value]) => set(field, value ?? null)),
        )
      },
      orderColumns(inView) {
        const all = columnsOf(design, lang).map(({ holder }) => holder)
        run({ type: 'setColumns', columns: inView && reordered(all, inView) })
      },
      addColumns(holders) {
        // From here on the columns are stated; the derived ones are kept in the order in which they stood.
        const shown = columnsOf(design, lang).map(({ holder }) => holder)
        run({ type: 'setColumns', columns: [...new Set([...shown, ...holders])] })
      },
      removeColumn(holder, name) {
        if (run({ type: 'removeColumn', holderId: holder })) tellRemoved(t('raci.column.removed', { name }))
      },
    }
  }, [design, lang, t, undo, run, toast])
}

/** The first rows of a map bring its columns: every body of the chart, so that nobody starts before a bare list. */
function commandsToAdd(
  design: Design,
  rows: readonly NewRow[],
  where: NewRows,
): { readonly commands: readonly Command[]; readonly ids: readonly Id[] } {
  const commands: Command[] = []
  if (design.columns.length === 0 && design.bodies.length > 0) {
    const unplaced = new Set(design.tree.unplaced)
    const columns = design.bodiesInChartOrder.map(({ id }) => id).filter((id) => !unplaced.has(id))
    if (columns.length > 0) commands.push({ type: 'setColumns', columns })
  }
  const { orders, renumber } = ordersFor(design, rows.length, where.after)
  commands.push(...renumber)
  const ids = rows.map(() => newId())
  rows.forEach(({ name, fields, cells }, index) => {
    const id = ids[index] as Id
    const activity: Activity = {
      id,
      name,
      ...(where.level ? { level: where.level } : {}),
      ...(where.area ? { coreArea: where.area } : {}),
      ...(where.kind ? { kind: where.kind } : {}),
      ...fields,
      order: orders[index] as string,
    }
    commands.push({ type: 'addActivity', activity })
    for (const [holderId, { letters, binding }] of cells ?? []) {
      for (const letter of letters) commands.push({ type: 'assignLetter', activityId: id, holderId, letter })
      if (binding && letters.length > 0)
        commands.push({ type: 'setBinding', activityId: id, holderId, binding })
    }
  })
  return { commands, ids }
}

/** Keys for several new rows side by side. */
function ordersFor(design: Design, count: number, after: Id | null | undefined) {
  const first = landingAfter(design, after, random)
  const orders = [first.order]
  const rows = design.activitiesInOrder
  const index = after === undefined ? rows.length - 1 : rows.findIndex(({ id }) => id === after)
  const next = rows[index + 1]
  const keyedNext = first.renumber.find((command) => command.type === 'setField' && command.id === next?.id)
  const bound = keyedNext?.type === 'setField' ? String(keyedNext.value) : (next?.order ?? null)
  while (orders.length < count) orders.push(orderBetween(orders.at(-1) as string, bound, random))
  return { orders, renumber: first.renumber }
}
