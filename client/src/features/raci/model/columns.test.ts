import { sketch } from 'shared/testing'
import { expect, test } from 'vitest'
import { bodiesWithoutColumn, columnsInView, columnsOf, ownerSpans, reordered } from './columns.ts'

test('a holder with letters but without a stated column comes last and is not hidden', () => {
  const design = sketch({
    design: { columns: ['b'] },
    bodies: { a: {}, b: {}, c: {} },
    rows: { x: { cells: { a: 'A', b: 'R' } } },
  })
  expect(columnsOf(design, 'en').map(({ holder }) => holder)).toEqual(['b', 'a'])
  expect(bodiesWithoutColumn(design, columnsOf(design, 'en')).map(({ id }) => id)).toEqual(['c'])
})

test('a head says the acronym, the whole name stays behind it', () => {
  const design = sketch({
    design: { columns: ['map'] },
    bodies: { map: { name: 'Ministry of Administration', acronym: { en: 'MAP' } } },
  })
  const [column] = columnsOf(design, 'en')
  expect(column?.label?.value).toBe('MAP')
  expect(column?.name?.value).toBe('Ministry of Administration')
})

test('a name that is missing in the reader’s language is the source, and says so', () => {
  const design = sketch({ design: { columns: ['a'] }, bodies: { a: { name: 'Cabinet' } } })
  expect(columnsOf(design, 'fr')[0]?.label).toEqual({ value: 'Cabinet', lang: 'en', isFallback: true })
})

test('columns side by side of one institution share a head; without one the level stands there', () => {
  const institution = { en: 'Ministry of the Presidency (MINPRE)' }
  const design = sketch({
    design: { columns: ['a', 'b', 'c', 'd'] },
    bodies: {
      a: { institution },
      b: { institution },
      c: { level: 'operational' },
      d: { level: 'operational' },
    },
  })
  const spans = ownerSpans(columnsOf(design, 'en'))
  expect(spans.map(({ from, count }) => [from, count])).toEqual([
    [0, 2],
    [2, 2],
  ])
  expect(spans[0]?.owner).toMatchObject({ kind: 'named', text: { value: 'MINPRE' } })
  expect(spans[1]?.owner).toMatchObject({ kind: 'level', level: 'operational' })
})

test('a seat stands under its body, with who sits there', () => {
  const design = sketch({
    design: { columns: ['s'] },
    bodies: { cab: { name: 'Cabinet' }, min: { name: 'Ministry' } },
    seats: { s: { body: 'cab', heldBy: { body: 'min' } } },
  })
  const [column] = columnsOf(design, 'en')
  expect(column?.owner).toMatchObject({ kind: 'named', text: { value: 'Cabinet' } })
  expect(column?.label?.value).toBe('Ministry')
})

test('columns of bodies that are gone are no ghosts', () => {
  const design = sketch({ design: { columns: ['gone'] }, rows: { x: { cells: { gone: 'A' } } } })
  expect(columnsOf(design, 'en')).toEqual([])
})

test('by country the columns of one stand side by side; one by one they have no head', () => {
  const design = sketch({
    design: { columns: ['a', 'b', 'c'], countries: ['DO', 'EE'] },
    bodies: { a: { country: 'DO' }, b: { country: 'EE' }, c: { country: 'DO' } },
  })
  const all = columnsOf(design, 'en')
  const byCountry = columnsInView(all, 'country', new Set())
  expect(byCountry.map(({ holder }) => holder)).toEqual(['a', 'c', 'b'])
  expect(ownerSpans(byCountry).map(({ owner, count }) => [owner.country, count])).toEqual([
    ['DO', 2],
    ['EE', 1],
  ])
  expect(ownerSpans(columnsInView(all, 'none', new Set()))).toMatchObject([{ count: 3 }])
})

test('hidden columns are out of view and keep their places when others move', () => {
  const design = sketch({ design: { columns: ['a', 'b', 'c'] }, bodies: { a: {}, b: {}, c: {} } })
  const inView = columnsInView(columnsOf(design, 'en'), 'institution', new Set(['b']))
  expect(inView.map(({ holder }) => holder)).toEqual(['a', 'c'])
  expect(reordered(['a', 'b', 'c'], ['c', 'a'])).toEqual(['c', 'b', 'a'])
})
