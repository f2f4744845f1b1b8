import { expect, test } from 'vitest'
import { beside, headingAt, rounded, shortened } from './paths.ts'

const bent = [
  { x: 0, y: 0 },
  { x: 0, y: 20 },
  { x: 30, y: 20 },
]

test('a corner is rounded, and never by more than half of a stretch', () => {
  expect(rounded(bent)).toBe('M0 0L0 13Q0 20 7 20L30 20')
  const short = [
    { x: 0, y: 0 },
    { x: 0, y: 6 },
    { x: 30, y: 6 },
  ]
  expect(rounded(short)).toBe('M0 0L0 3Q0 6 3 6L30 6')
})

test('a line of no points draws nothing', () => {
  expect(rounded([])).toBe('')
})

test('a double line keeps its distance around a corner', () => {
  expect(beside(bent, 2)).toEqual([
    { x: -2, y: 0 },
    { x: -2, y: 22 },
    { x: 30, y: 22 },
  ])
})

test('the head of an arrow points where its line goes', () => {
  expect(headingAt('end', bent)).toBe(0)
  expect(headingAt('start', bent)).toBe(-90)
})

test('the room of a head is taken off the line', () => {
  expect(shortened(bent, 5, 4)).toEqual([
    { x: 0, y: 5 },
    { x: 0, y: 20 },
    { x: 26, y: 20 },
  ])
})
