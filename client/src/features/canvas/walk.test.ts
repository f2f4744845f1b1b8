import type { CardBox } from 'shared/layout'
import { layoutChart } from 'shared/layout'
import { type Body, designFrom } from 'shared/model'
import { expect, test } from 'vitest'
import { walk } from './walk.ts'

const superiors: Readonly<Record<string, string | null>> = { top: null, a: 'top', b: 'top', a1: 'a', b1: 'b' }
const levelOf = {
  top: 'strategic',
  a: 'directive',
  b: 'directive',
  a1: 'operational',
  b1: 'operational',
} as const
const design = designFrom({
  format: 'governance-design',
  version: 1,
  title: {},
  languages: ['en'],
  countries: [],
  bodies: Object.keys(superiors).map(
    (id): Body => ({ id, name: { en: id }, kind: 'unit', level: levelOf[id as keyof typeof levelOf] }),
  ),
  relations: Object.entries(superiors).flatMap(([from, to]) =>
    to ? [{ id: `r-${from}`, from, to, kind: 'reports-to' as const }] : [],
  ),
})
const cards: ReadonlyMap<string, CardBox> = new Map(layoutChart(design).cards.map((card) => [card.id, card]))

test('the arrows walk along the tree up and down, and to the neighbour sideways', () => {
  expect(walk(design, cards, 'top', 'down')).toBe('a')
  expect(walk(design, cards, 'a1', 'up')).toBe('a')
  expect(walk(design, cards, 'a', 'right')).toBe('b')
  expect(walk(design, cards, 'b1', 'left')).toBe('a1')
})

test('the first arrow without a selection goes to the first card', () => {
  expect(walk(design, cards, undefined, 'down')).toBe('top')
})

test('at the edge nothing is further on', () => {
  expect(walk(design, cards, 'a', 'left')).toBeUndefined()
  expect(walk(design, cards, 'top', 'up')).toBeUndefined()
})
