import type { Letter, LetterSet } from 'shared/model'
import { letterOfKey } from './letterKeys.ts'

/** What somebody means by a key in the grid. */
export type Intent =
  | { readonly type: 'move'; readonly rows: number; readonly columns: number; readonly extend: boolean }
  | { readonly type: 'page'; readonly direction: 1 | -1; readonly extend: boolean }
  | {
      readonly type: 'edge'
      readonly rows: -1 | 0 | 1
      readonly columns: -1 | 0 | 1
      readonly extend: boolean
    }
  | { readonly type: 'selectAll' }
  | { readonly type: 'set'; readonly letter: Letter }
  | { readonly type: 'toggle'; readonly letter: Letter }
  | { readonly type: 'cycle' }
  | { readonly type: 'clear' }
  | { readonly type: 'bind' }
  | { readonly type: 'fill'; readonly direction: 'right' | 'down' }
  | { readonly type: 'reorder'; readonly by: 1 | -1; readonly axis: 'row' | 'column' }
  | { readonly type: 'open' }
  | { readonly type: 'rename' }
  | { readonly type: 'menu' }
  | { readonly type: 'insert' }
  | { readonly type: 'find' }
  | { readonly type: 'escape' }

/** The part of a keyboard event that the map reads. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

const arrows: Readonly<Record<string, readonly [rows: -1 | 0 | 1, columns: -1 | 0 | 1]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Reads one key; undefined for those that are not the grid's, which go on to the page. */
export function intentOf(press: KeyPress, set: LetterSet): Intent | undefined {
  const { key, shiftKey, altKey } = press
  const command = press.ctrlKey || press.metaKey
  const arrow = arrows[key]
  if (arrow) return intentOfArrow(arrow, { command, extend: shiftKey, altKey })
  if (altKey) return undefined
  if (command) return intentOfCommand(key, shiftKey)
  switch (key) {
    case 'Home':
      return { type: 'edge', rows: 0, columns: -1, extend: shiftKey }
    case 'End':
      return { type: 'edge', rows: 0, columns: 1, extend: shiftKey }
    case 'PageUp':
      return { type: 'page', direction: -1, extend: shiftKey }
    case 'PageDown':
      return { type: 'page', direction: 1, extend: shiftKey }
    case 'Enter':
      return { type: 'open' }
    case 'F2':
      return { type: 'rename' }
    case 'Insert':
      return { type: 'insert' }
    case 'ContextMenu':
      return { type: 'menu' }
    case 'F10':
      return shiftKey ? { type: 'menu' } : undefined
    case 'Escape':
      return { type: 'escape' }
    case 'Delete':
    case 'Backspace':
      return { type: 'clear' }
    case ' ':
      return { type: 'cycle' }
    case '!':
      return { type: 'bind' }
  }
  const letter = letterOfKey(key, set)
  return letter && { type: shiftKey ? 'toggle' : 'set', letter }
}

function intentOfArrow(
  [rows, columns]: readonly [-1 | 0 | 1, -1 | 0 | 1],
  held: { readonly command: boolean; readonly extend: boolean; readonly altKey: boolean },
): Intent | undefined {
  if (held.altKey) {
    return { type: 'reorder', axis: rows === 0 ? 'column' : 'row', by: rows + columns > 0 ? 1 : -1 }
  }
  if (held.command) return { type: 'edge', rows, columns, extend: held.extend }
  return { type: 'move', rows, columns, extend: held.extend }
}

function intentOfCommand(key: string, extend: boolean): Intent | undefined {
  switch (key) {
    case 'Home':
      return { type: 'edge', rows: -1, columns: -1, extend }
    case 'End':
      return { type: 'edge', rows: 1, columns: 1, extend }
  }
  switch (key.toLowerCase()) {
    case 'a':
      return { type: 'selectAll' }
    case 'f':
      return { type: 'find' }
    case 'd':
      return { type: 'fill', direction: 'down' }
    case 'r':
      return { type: 'fill', direction: 'right' }
  }
  return undefined
}
