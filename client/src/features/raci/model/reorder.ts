import type { Command } from 'shared/commands'
import { type Activity, type Design, type Id, orderBetween } from 'shared/model'

/** Where a row comes to stand: its key, and what has to be keyed anew to make room. */
export interface Landing {
  readonly order: string
  readonly renumber: readonly Command[]
}

/**
 * The order of a row that comes to stand after another one; `undefined`: last, `null`: first. Rows of a file
 * often have no keys at all, and between equal keys there is no room: then all are keyed anew.
 */
export function landingAfter(
  design: Design,
  after: Id | null | undefined,
  random: () => number,
  moving?: Id,
): Landing {
  const rows = design.activitiesInOrder.filter(({ id }) => id !== moving)
  const found = after === null ? -1 : rows.findIndex(({ id }) => id === after)
  const index = after === null || found >= 0 ? found : rows.length - 1
  const before = keyOf(rows[index])
  const next = rows[index + 1]
  if (!next) return { order: orderBetween(before || null, null, random), renumber: [] }
  if (before < keyOf(next)) return { order: orderBetween(before || null, keyOf(next), random), renumber: [] }
  return numberedAnew(rows, index, random)
}

/** The row after which an activity stands once it has moved one place among its group; undefined at the edge. */
export function neighbourFor(
  design: Design,
  group: readonly Id[],
  moving: Id,
  by: 1 | -1,
): { readonly after: Id | null } | undefined {
  const index = group.indexOf(moving)
  if (by === 1) {
    const below = group[index + 1]
    return below === undefined ? undefined : { after: below }
  }
  if (index < 1) return undefined
  return { after: before(design, group[index - 1] as Id, moving) }
}

/** What stands before a row in the whole map, leaving out the one that moves. */
export function before(design: Design, id: Id, moving?: Id): Id | null {
  const rows = design.activitiesInOrder.filter((one) => one.id !== moving)
  return rows[rows.findIndex((one) => one.id === id) - 1]?.id ?? null
}

function keyOf(activity: Activity | undefined): string {
  return activity?.order ?? ''
}

function numberedAnew(rows: readonly Activity[], index: number, random: () => number): Landing {
  const renumber: Command[] = []
  let last: string | null = null
  let order = ''
  const next = () => {
    last = orderBetween(last, null, random)
    return last
  }
  if (index < 0) order = next()
  rows.forEach(({ id }, at) => {
    renumber.push({ type: 'setField', collection: 'activities', id, field: 'order', value: next() })
    if (at === index) order = next()
  })
  return { order, renumber }
}
