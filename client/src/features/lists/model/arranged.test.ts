import { expect, test } from 'vitest'
import { arranged } from './arranged.ts'

const rows = [
  { name: 'Órgano B', seats: 10 },
  { name: 'Agencia', seats: 2 },
  { name: '', seats: 0 },
]
const columns = [
  { key: 'name', words: (row: (typeof rows)[0]) => row.name },
  { key: 'seats', words: (row: (typeof rows)[0]) => row.seats },
]
const names = (by: string, isDescending: boolean, search = '') =>
  arranged(rows, columns, { by, isDescending, search }, 'es').map(({ name }) => name)

test('sorts words as a reader would, numbers as numbers, and what is not stated last', () => {
  expect(names('name', false)).toEqual(['Agencia', 'Órgano B', ''])
  expect(names('name', true)).toEqual(['Órgano B', 'Agencia', ''])
  expect(names('seats', true)).toEqual(['Órgano B', 'Agencia', ''])
})

test('finds without accents and with all the words', () => {
  expect(names('', false, 'organo b')).toEqual(['Órgano B'])
  expect(names('', false, 'organo agencia')).toEqual([])
})
