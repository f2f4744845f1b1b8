import { letterSets } from 'shared/model'
import { expect, test } from 'vitest'
import { type Intent, intentOf } from './keyboard.ts'
import { letterOfKey, nextInCycle } from './letterKeys.ts'

const press = (key: string, held: string = '', set = letterSets.raci): Intent | undefined =>
  intentOf(
    {
      key,
      ctrlKey: held.includes('ctrl'),
      metaKey: false,
      shiftKey: held.includes('shift'),
      altKey: held.includes('alt'),
    },
    set,
  )

test('letters set, Shift and a letter adds', () => {
  expect(press('a')).toEqual({ type: 'set', letter: 'A' })
  expect(press('R', 'shift')).toEqual({ type: 'toggle', letter: 'R' })
  expect(press('x')).toBeUndefined()
})

test('letters are those of the letter set', () => {
  expect(press('d')).toBeUndefined()
  expect(press('d', '', letterSets.daci)).toEqual({ type: 'set', letter: 'D' })
  expect(letterOfKey('s', letterSets['raci-vs'])).toBe('Si')
  expect(letterOfKey('s', letterSets.rasci)).toBe('S')
})

test('arrows move, with Shift they select, with Ctrl they jump, with Alt they carry along', () => {
  expect(press('ArrowDown')).toEqual({ type: 'move', rows: 1, columns: 0, extend: false })
  expect(press('ArrowRight', 'shift')).toEqual({ type: 'move', rows: 0, columns: 1, extend: true })
  expect(press('ArrowLeft', 'ctrl')).toEqual({ type: 'edge', rows: 0, columns: -1, extend: false })
  expect(press('ArrowUp', 'alt')).toEqual({ type: 'reorder', axis: 'row', by: -1 })
  expect(press('ArrowRight', 'alt')).toEqual({ type: 'reorder', axis: 'column', by: 1 })
})

test('keys of the page stay with the page', () => {
  for (const key of ['z', 'c', 'v', 'k']) expect(press(key, 'ctrl')).toBeUndefined()
  for (const key of ['Tab', 'F8', 'F5']) expect(press(key)).toBeUndefined()
})

test('Space goes through the letters and ends empty', () => {
  const seen = []
  let held: readonly ('R' | 'A' | 'C' | 'I')[] = []
  for (let count = 0; count < 5; count += 1) {
    const next = nextInCycle(held, letterSets.raci) as 'R' | undefined
    seen.push(next)
    held = next ? [next] : []
  }
  expect(seen).toEqual(['R', 'A', 'C', 'I', undefined])
})
