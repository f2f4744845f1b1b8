import { expect, test } from 'vitest'
import { keyAction } from './keyAction.ts'

const key = (
  pressed: string,
  modifiers: Partial<Record<'altKey' | 'ctrlKey' | 'shiftKey', boolean>> = {},
) => ({
  key: pressed,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...modifiers,
})
const one = { current: 'b', count: 1, canEdit: true, isTabFree: false }
const none = { current: undefined, count: 0, canEdit: true, isTabFree: false }
const reader = { current: 'b', count: 1, canEdit: false, isTabFree: false }

test('a selected body gets a neighbour with Enter and a subordinate with Tab', () => {
  expect(keyAction(key('Enter'), one)).toEqual({ kind: 'add', where: 'sibling' })
  expect(keyAction(key('Tab'), one)).toEqual({ kind: 'add', where: 'child' })
  expect(keyAction(key('Tab', { shiftKey: true }), one)).toEqual({ kind: 'promote' })
})

test('the chart is no trap: without a selection Tab is the browser’s', () => {
  expect(keyAction(key('Escape'), one)).toEqual({ kind: 'leave' })
  expect(keyAction(key('Tab'), none)).toBeUndefined()
})

test('whoever only reads can walk and fold, and changes nothing', () => {
  expect(keyAction(key('ArrowDown'), reader)).toEqual({ kind: 'walk', direction: 'down' })
  expect(keyAction(key('-'), reader)).toEqual({ kind: 'fold', isFolded: true })
  for (const pressed of ['Enter', 'Tab', 'F2', 'Delete'])
    expect(keyAction(key(pressed), reader)).toBeUndefined()
})

test('whoever keeps Tab for the page adds and promotes with Ctrl and a bracket', () => {
  const free = { ...one, isTabFree: true }
  expect(keyAction(key('Tab'), free)).toBeUndefined()
  expect(keyAction(key('Tab', { shiftKey: true }), free)).toBeUndefined()
  expect(keyAction(key(']', { ctrlKey: true }), free)).toEqual({ kind: 'add', where: 'child' })
  expect(keyAction(key('[', { ctrlKey: true }), free)).toEqual({ kind: 'promote' })
})

test('Alt and an arrow reorder and change the level', () => {
  expect(keyAction(key('ArrowUp', { altKey: true }), one)).toEqual({ kind: 'reorder', by: -1 })
  expect(keyAction(key('ArrowRight', { altKey: true }), one)).toEqual({ kind: 'demote' })
  expect(keyAction(key('ArrowLeft', { altKey: true }), one)).toEqual({ kind: 'promote' })
})

test('a letter begins the name anew, also one that is still missing its accent', () => {
  for (const letter of ['M', 'ñ', 'ם', 'Dead']) expect(keyAction(key(letter), one)).toEqual({ kind: 'type' })
  for (const other of [' ', 'F5', 'Shift', 'PageDown']) expect(keyAction(key(other), one)).toBeUndefined()
  expect(keyAction(key('M'), reader)).toBeUndefined()
})

test('several selected bodies are deleted together and do not get one name', () => {
  const several = { ...one, current: undefined, count: 2 }
  expect(keyAction(key('Delete'), several)).toEqual({ kind: 'delete' })
  expect(keyAction(key('M'), several)).toBeUndefined()
  expect(keyAction(key('Enter'), several)).toBeUndefined()
})

test('Ctrl+Z is left to the page', () => {
  expect(keyAction(key('z', { ctrlKey: true }), one)).toBeUndefined()
})
