import { sketch } from 'shared/testing'
import { expect, test } from 'vitest'
import { columnsOf } from './columns.ts'
import { findInMap } from './find.ts'
import { rowsOf } from './rows.ts'

const design = sketch({
  design: { languages: ['en', 'pt'], columns: ['cam', 'cab'] },
  bodies: {
    cam: { name: { en: 'Chamber', pt: 'Câmara' } },
    cab: { name: 'Cabinet', acronym: { en: 'GTD' } },
  },
  rows: { x: { name: { en: 'Call the chamber' } }, y: { name: { en: 'Publish' } } },
})
const find = (words: string) =>
  findInMap(design, {
    rows: rowsOf(design, 'none', new Set()).filter((row) => row.kind === 'activity'),
    columns: columnsOf(design, 'en'),
    words,
    nameOf: ({ name }) => name?.value ?? '',
  })

test('rows come before columns, and acronyms count', () => {
  expect(find('chamber')).toEqual(['x', 'cam'])
  expect(find('gtd')).toEqual(['cab'])
})

test('names are found in every language, without accents', () => {
  expect(find('camara')).toEqual(['cam'])
})

test('no words find nothing', () => {
  expect(find('  ')).toEqual([])
})
