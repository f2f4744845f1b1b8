import type { Id } from 'shared/model'
import type { Direction } from './walk.ts'

/** What a key asks of the chart. */
export type KeyAction =
  | { readonly kind: 'walk'; readonly direction: Direction }
  | { readonly kind: 'add'; readonly where: 'child' | 'sibling' }
  | {
      readonly kind:
        | 'addTop'
        | 'rename'
        | 'promote'
        | 'demote'
        | 'duplicate'
        | 'delete'
        | 'leave'
        | 'menu'
        | 'selectAll'
    }
  /** Begins the name anew with the key itself, which goes on to the field. */
  | { readonly kind: 'type' }
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
  /** Tab belongs to the page. */
  readonly isTabFree: boolean
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/**
 * Reads a key for the chart. Without a selection Tab is left to the browser, so that the chart is no trap:
 * Escape leaves the selection, and Tab then leaves the chart. `Ctrl+]` and `Ctrl+[` do what Tab and Shift+Tab
 * do, for people who keep Tab for walking through the page.
 */
export function keyAction(event: Key, { current, count, canEdit, isTabFree }: State): KeyAction | undefined {
  const { key, altKey, shiftKey } = event
  const control = event.ctrlKey || event.metaKey
  const direction = directions[key]
  if (direction && !control && !altKey) return { kind: 'walk', direction }
  if (key === 'Escape' && count > 0) return { kind: 'leave' }
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return count > 0 ? { kind: 'menu' } : undefined
  if (control && key.toLowerCase() === 'a') return { kind: 'selectAll' }
  if (current && !control && !altKey && (key === '+' || key === '-'))
    return { kind: 'fold', isFolded: key === '-' }
  if (!canEdit) return undefined
  if (key === 'Delete' && count > 0) return { kind: 'delete' }
  if (current === undefined)
    return key === 'Enter' && count === 0 && !control ? { kind: 'addTop' } : undefined
  if (altKey) return ofAlt(key)
  if (control) return ofControl(key)
  switch (key) {
    case 'Enter':
      return { kind: 'add', where: 'sibling' }
    case 'Insert':
      return { kind: 'add', where: 'child' }
    case 'Tab':
      if (isTabFree) return undefined
      return shiftKey ? { kind: 'promote' } : { kind: 'add', where: 'child' }
    case 'F2':
      return { kind: 'rename' }
    // A dead key is the first half of a letter with an accent.
    case 'Dead':
    case 'Process':
      return { kind: 'type' }
    default:
      return [...key].length === 1 && key !== ' ' ? { kind: 'type' } : undefined
  }
}

function ofAlt(key: string): KeyAction | undefined {
  switch (key) {
    case 'ArrowUp':
      return { kind: 'reorder', by: -1 }
    case 'ArrowDown':
      return { kind: 'reorder', by: 1 }
    case 'ArrowRight':
      return { kind: 'demote' }
    case 'ArrowLeft':
      return { kind: 'promote' }
    default:
      return undefined
  }
}

function ofControl(key: string): KeyAction | undefined {
  switch (key.toLowerCase()) {
    case ']':
      return { kind: 'add', where: 'child' }
    case '[':
      return { kind: 'promote' }
    case 'd':
      return { kind: 'duplicate' }
    default:
      return undefined
  }
}
