import { designFrom } from 'shared/model'
import { expect, test } from 'vitest'
import { allFolded, revealing, unfolded, withFold } from './folding.ts'

const superiors = { a: 'top', b: 'top', a1: 'a', a2: 'a', b1: 'b' }
const design = designFrom({
  format: 'governance-design',
  version: 1,
  title: {},
  languages: ['en'],
  countries: [],
  bodies: ['top', ...Object.keys(superiors)].map((id) => ({ id, name: { en: id }, kind: 'unit' as const })),
  relations: Object.entries(superiors).map(([from, to]) => ({
    id: `r-${from}`,
    from,
    to,
    kind: 'reports-to' as const,
  })),
})
const named = (ids: ReadonlySet<string>) => [...ids].sort()

test('a branch is folded and opened by itself', () => {
  const folding = withFold(unfolded, design, 'a', true)
  expect(named(folding.folded)).toEqual(['a'])
  expect(named(withFold(folding, design, 'a', false).folded)).toEqual([])
})

test('opening one branch of a chart cut at a level leaves the others cut', () => {
  const folding = withFold({ folded: new Set(), levelsShown: 2 }, design, 'a', false)
  expect(folding.levelsShown).toBeNull()
  expect(named(folding.folded)).toEqual(['b'])
})

test('what somebody asks to see is revealed, whatever hides it', () => {
  expect(named(revealing(allFolded(design), design, 'a1').folded)).toEqual([])
  expect(named(revealing({ folded: new Set(), levelsShown: 1 }, design, 'a1').folded)).toEqual(['b'])
  expect(revealing(unfolded, design, 'a1')).toBe(unfolded)
})
