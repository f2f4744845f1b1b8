import type { Id } from 'shared/model'
import type { Direction } from './walk.ts'

/** What a key asks of the chart. */
export type KeyAction =
  | { readonly kind: 'walk'; readonly direction: Direction }
  | { readonly kind: 'add'; readonly where: 'child' | 'sibling' }
  | { readonly kind: 'addTop' | 'rename' | 'promote' | 'demote' | 'duplicate' | 'delete' | 'leave' }
  | { readonly kind: 'reorder'; readonly by: -1 | 1 }
  | { readonly kind: 'fold'; readonly isFolded: boolean }

interface Key {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

interface State {
  /** The one body that is selected. */
  readonly current: Id | undefined
  /** How many things are. */
  readonly count: number
  readonly canEdit: boolean
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/**
 * Reads a key for the chart. Without a selection Tab is left to the browser, so that the chart is no trap:
 * Escape leaves the selection, and Tab then leaves the chart.
 */
export function keyAction(event: Key, { current, count, canEdit }: State): KeyAction | undefined {
  const { key, altKey, shiftKey } = event
  const control = event.ctrlKey || event.metaKey
  const direction = directions[key]
  if (direction && !control && !altKey) return { kind: 'walk', direction }
  if (key === 'Escape' && count > 0) return { kind: 'leave' }
  if (current && !control && (key === '+' || key === '-')) return { kind: 'fold', isFolded: key === '-' }
  if (!canEdit) return undefined
  if (key === 'Delete' && count > 0) return { kind: 'delete' }
  if (current === undefined) return key === 'Enter' && !control ? { kind: 'addTop' } : undefined
  if (altKey && key === 'ArrowUp') return { kind: 'reorder', by: -1 }
  if (altKey && key === 'ArrowDown') return { kind: 'reorder', by: 1 }
  if (control) {
    if (key === ']') return { kind: 'demote' }
    if (key === '[') return { kind: 'promote' }
    return key.toLowerCase() === 'd' ? { kind: 'duplicate' } : undefined
  }
  if (altKey) return undefined
  if (key === 'Enter') return { kind: 'add', where: 'sibling' }
  if (key === 'Tab') return shiftKey ? { kind: 'promote' } : { kind: 'add', where: 'child' }
  if (key === 'F2') return { kind: 'rename' }
  return undefined
}
