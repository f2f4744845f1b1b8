/** Keys that keep siblings and rows in order: strings compared in code units, with room between any two. */
import { generateKeyBetween } from 'fractional-indexing'
import type { Design } from './design.ts'
import type { Id } from './ids.ts'

/** A number from 0 up to, but without, 1. */
export type Random = () => number

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/**
 * A key after `before` and before `after`; `null` is the start and the end. Three random digits make it
 * unlikely that two people who insert at the same place get the same key. Keys of other programs are welcome
 * on either side. Where there is no room at all (equal keys), the answer is `before` itself.
 */
export function orderBetween(before: string | null, after: string | null, random: Random): string {
  const low = before === '' ? null : before
  try {
    return jittered(low, after, random)
  } catch {
    return between(low ?? '', after, random)
  }
}

/** The order of a body that comes to stand after a sibling; `undefined`: last, `null`: first. */
export function siblingOrder(
  design: Design,
  parentId: Id | null,
  afterId: Id | null | undefined,
  random: Random,
): string {
  const siblings = parentId === null ? design.tree.roots : design.tree.childrenOf(parentId)
  return orderAfter(
    siblings.map((id) => ({ id, order: design.body(id)?.order ?? '' })),
    afterId,
    random,
  )
}

/** The order of a body that comes to stand last in the tray. */
export function trayOrder(design: Design, random: Random): string {
  return orderAfter(
    design.tree.unplaced.map((id) => ({ id, order: design.body(id)?.order ?? '' })),
    undefined,
    random,
  )
}

/** The order of an activity that comes to stand after another; `undefined`: last, `null`: first. */
export function activityOrder(design: Design, afterId: Id | null | undefined, random: Random): string {
  return orderAfter(
    design.activitiesInOrder.map(({ id, order }) => ({ id, order: order ?? '' })),
    afterId,
    random,
  )
}

/**
 * The orders by which one thing comes to stand after another; `undefined`: last, `null`: first. Mostly its own
 * alone. Siblings without an order, or with equal ones, stand by their ids and leave no room between them: then
 * those that follow get orders too.
 */
export function ordersAfter(
  siblings: readonly { readonly id: Id; readonly order?: string | null | undefined }[],
  id: Id,
  afterId: Id | null | undefined,
  random: Random,
): ReadonlyMap<Id, string> {
  const others = siblings.filter((one) => one.id !== id)
  const found = others.findIndex((one) => one.id === afterId)
  const start = afterId === null ? 0 : found < 0 ? others.length : found + 1
  const low = others[start - 1]?.order ?? ''
  const following = others.slice(start)
  const end = following.findIndex((one) => (one.order ?? '') > low)
  const crowded = end < 0 ? following : following.slice(0, end)
  const bound = end < 0 ? null : (following[end]?.order ?? null)
  const orders = new Map<Id, string>()
  let last: string | null = start === 0 && low === '' ? null : low
  for (const one of [id, ...crowded.map((sibling) => sibling.id)]) {
    last = orderBetween(last, bound, random)
    orders.set(one, last)
  }
  return orders
}

function orderAfter(
  siblings: readonly { readonly id: Id; readonly order: string }[],
  afterId: Id | null | undefined,
  random: Random,
): string {
  const last = siblings.length - 1
  const found = afterId === null ? -1 : siblings.findIndex(({ id }) => id === afterId)
  const index = afterId === null || found >= 0 ? found : last
  const before = siblings[index]?.order ?? null
  // Siblings with equal keys stand in the order of their ids: the next key that differs is the bound.
  const next = siblings.slice(index + 1).find(({ order }) => before === null || order > before)
  return orderBetween(before, next?.order ?? null, random)
}

/** Throws where one of the keys is not of the library's making. */
function jittered(before: string | null, after: string | null, random: Random): string {
  if (before !== null && after !== null && before >= after) throw new Error('no room between equal keys')
  const key = generateKeyBetween(before, after)
  const jitteredKey = key + digit(random, 0) + digit(random, 0) + digit(random, 1)
  return after === null || jitteredKey < after ? jitteredKey : key
}

function digit(random: Random, least: number): string {
  return digits.charAt(least + Math.floor(random() * (digits.length - least)))
}

/** The same for any two strings: digit by digit, until one fits between. */
function between(low: string, high: string | null, random: Random): string {
  if (high !== null && low >= high) return low
  let bound = high
  let key = ''
  for (let at = 0; ; at += 1) {
    const least = at < low.length ? low.charCodeAt(at) : -1
    const most = bound === null ? Infinity : bound.charCodeAt(at)
    // Not the zero, below which nothing could be inserted later.
    const fitting = [...digits].slice(1).filter((one) => isBetween(one.charCodeAt(0), least, most))
    if (fitting.length > 0) return key + fitting[Math.floor(random() * fitting.length)]
    if (least >= 0) {
      key += low.charAt(at)
      if (least < most) bound = null
    } else if (most > 0) {
      return key + String.fromCharCode(most - 1)
    } else if (at + 1 < (bound as string).length) {
      key += '\0'
    } else {
      return low
    }
  }
}

function isBetween(code: number, least: number, most: number): boolean {
  return code > least && code < most
}
