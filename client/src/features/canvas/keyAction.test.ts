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
const one = { current: 'b', count: 1, canEdit: true }
const none = { current: undefined, count: 0, canEdit: true }
const reader = { current: 'b', count: 1, canEdit: false }

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

test('Alt and an arrow reorder, Ctrl and a bracket change the level', () => {
  expect(keyAction(key('ArrowUp', { altKey: true }), one)).toEqual({ kind: 'reorder', by: -1 })
  expect(keyAction(key(']', { ctrlKey: true }), one)).toEqual({ kind: 'demote' })
  expect(keyAction(key('[', { ctrlKey: true }), one)).toEqual({ kind: 'promote' })
})

test('Ctrl+Z is left to the page', () => {
  expect(keyAction(key('z', { ctrlKey: true }), one)).toBeUndefined()
})
