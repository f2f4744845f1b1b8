import { letterSets } from 'shared/model'
import { expect, test } from 'vitest'
import { readCell, readCells, readTable, writeTable } from './clipboard.ts'

const { raci, rasci, 'raci-vs': raciVs } = letterSets
const words = new Map([
  ['accountable', 'A'],
  ['rinde cuentas (aprueba)', 'A'],
  ['responsible', 'R'],
] as const)

test('cells go out as a spreadsheet takes them and come back the same', () => {
  const cells = [
    [
      { letters: ['R', 'A'] as const, binding: false },
      { letters: [], binding: false },
    ],
    [
      { letters: ['C'] as const, binding: true },
      { letters: ['I'] as const, binding: false },
    ],
  ]
  const text = writeTable(cells, raci)
  expect(text).toBe('R/A\t\nC!\tI')
  expect(readCells(readTable(text), raci, words)).toEqual({ cells })
})

test.each([
  ['A/R', ['R', 'A']],
  ['R, A', ['R', 'A']],
  ['AR', ['R', 'A']],
  ['a + r', ['R', 'A']],
  ['C / I', ['C', 'I']],
  ['Accountable', ['A']],
  ['Responsible, Accountable', ['R', 'A']],
  ['Rinde cuentas (aprueba)', ['A']],
  ['–', []],
  ['  ', []],
])('%s is read', (written, letters) => {
  expect(new Set(readCell(written, raci, words)?.letters)).toEqual(new Set(letters))
})

test('letters of two signs are one letter', () => {
  expect(readCell('Si/V', raciVs, words)?.letters).toEqual(['V', 'Si'])
  expect(readCell('RS', rasci, words)?.letters).toEqual(['R', 'S'])
})

test('one cell that says nothing keeps the whole table out, and is named', () => {
  expect(readCells([['A', 'x'], ['weekly']], raci, words)).toEqual({
    misread: [
      { row: 1, column: 2, words: 'x' },
      { row: 2, column: 1, words: 'weekly' },
    ],
  })
})

test('quoted cells keep their tabs and line breaks; the last line break is no row', () => {
  expect(readTable('"Approve\nthe ""plan""\t1"\tA\r\nRun\tR\r\n')).toEqual([
    ['Approve\nthe "plan"\t1', 'A'],
    ['Run', 'R'],
  ])
})
