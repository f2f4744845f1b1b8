import { type Body, designFrom, type Level } from 'shared/model'
import { expect, test } from 'vitest'
import { groupedRows, rowNamed, treeRows } from './rows.ts'

/** Bodies as `id: [superior, level]`. */
function designOf(bodies: Readonly<Record<string, readonly [string | null, Level | null]>>, unplaced = '') {
  const entries = Object.entries(bodies)
  return designFrom({
    format: 'governance-design',
    version: 1,
    title: { en: 'Test' },
    languages: ['en'],
    countries: [],
    bodies: entries.map(
      ([id, [, level]]): Body => ({
        id,
        name: { en: id },
        kind: 'unit',
        level,
        ...(id === unplaced ? { unplaced: true } : {}),
      }),
    ),
    relations: entries.flatMap(([id, [superior]]) =>
      superior ? [{ id: `r-${id}`, from: id, to: superior, kind: 'reports-to' as const }] : [],
    ),
  })
}

const design = designOf(
  {
    cabinet: [null, 'strategic'],
    board: ['cabinet', 'strategic'],
    ministry: ['cabinet', 'directive'],
    office: ['ministry', 'directive'],
    tray: [null, 'strategic'],
  },
  'tray',
)

test('the tree is read depth first, with places among siblings', () => {
  expect(
    treeRows(design, new Set()).map(({ id, depth, position, setSize }) => [id, depth, position, setSize]),
  ).toEqual([
    ['cabinet', 0, 1, 2],
    ['board', 1, 1, 2],
    ['ministry', 1, 2, 2],
    ['office', 2, 1, 1],
    ['tray', 0, 2, 2],
  ])
})

test('a closed branch is out of sight and says how many it has', () => {
  const rows = treeRows(design, new Set(['cabinet']))
  expect(rows.map(({ id }) => id)).toEqual(['cabinet', 'tray'])
  expect(rows[0]).toMatchObject({ subordinates: 2, isOpen: false })
})

test('under the headings of levels only superiors of the same level move a row in', () => {
  expect(
    groupedRows(design).map(({ heading, rows }) => [heading, rows.map(({ id, indent }) => [id, indent])]),
  ).toEqual([
    [
      'strategic',
      [
        ['cabinet', 0],
        ['board', 1],
      ],
    ],
    [
      'directive',
      [
        ['ministry', 0],
        ['office', 1],
      ],
    ],
    ['tray', [['tray', 0]]],
  ])
})

test('typing finds the next name that begins so, around the end', () => {
  const rows = treeRows(design, new Set())
  expect(rowNamed(rows, 3, 'c', (id) => id)?.id).toBe('cabinet')
  expect(rowNamed(rows, 0, 'mi', (id) => id)?.id).toBe('ministry')
  expect(rowNamed(rows, 0, 'x', (id) => id)).toBeUndefined()
})
