import { expect, test } from 'vitest'
import { barPlace } from './barPlace.ts'

const bar = { width: 300, height: 34 }
const bounds = { x: 0, y: 50, width: 1000, height: 700 }
const card = { x: 400, y: 300, width: 224, height: 76 }

test('the bar stands above its card where nothing is', () => {
  expect(barPlace(card, bar, [], bounds)).toEqual({ x: 362, y: 252 })
})

test('it goes below a card that has another one right above', () => {
  const above = { ...card, y: 210 }
  expect(barPlace(card, bar, [above], bounds)).toEqual({ x: 362, y: 394 })
})

test('it moves aside where only a part of the place above is taken', () => {
  const above = { ...card, x: 560, y: 210 }
  expect(barPlace(card, bar, [above], bounds)).toEqual({ x: 172, y: 252 })
})

test('it goes to the side between two others', () => {
  const above = { ...card, y: 210 }
  const below = { ...card, y: 390 }
  expect(barPlace(card, bar, [above, below], bounds)).toEqual({ x: 642, y: 321 })
})

test('it has no place in a crowd, nor for a card that is out of sight', () => {
  const crowd = [-1, 0, 1].flatMap((row) =>
    [-1, 0, 1].flatMap((column) =>
      row === 0 && column === 0 ? [] : [{ ...card, x: card.x + column * 244, y: card.y + row * 90 }],
    ),
  )
  expect(barPlace(card, bar, crowd, bounds)).toBeUndefined()
  expect(barPlace({ ...card, y: -500 }, bar, [], bounds)).toBeUndefined()
})

test('at the edge of the window it keeps inside', () => {
  expect(barPlace({ ...card, x: -20 }, bar, [], bounds)?.x).toBe(0)
})
