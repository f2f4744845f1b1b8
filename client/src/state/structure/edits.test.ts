import { applyTo, type Command } from 'shared/commands'
import { type Body, byId, type Design, designFrom, type Id } from 'shared/model'
import { expect, test } from 'vitest'
import {
  adviserOf,
  childOf,
  demoted,
  duplicated,
  mayStandUnder,
  movedUnder,
  promoted,
  reordered,
  siblingOf,
  topBody,
  unplaced,
  uppermost,
} from './edits.ts'

/** `id: superior`, in the order of siblings. */
function designOf(superiors: Readonly<Record<string, string | null>>, more: object = {}): Design {
  const entries = Object.entries(superiors)
  return designFrom({
    format: 'governance-design',
    version: 1,
    title: { en: 'Test' },
    languages: ['en'],
    countries: [],
    // Things of a design stand by id.
    bodies: entries
      .map(
        ([id], index): Body => ({
          id,
          name: { en: id },
          kind: 'unit',
          level: 'strategic',
          order: `a${index}`,
        }),
      )
      .sort(byId),
    relations: entries.flatMap(([id, superior]) =>
      superior ? [{ id: `r-${id}`, from: id, to: superior, kind: 'reports-to' as const }] : [],
    ),
    ...more,
  })
}

let count = 0
const chance = { newId: () => `new${count++}`, random: () => 0.5 }
const family = designOf({ top: null, a: 'top', b: 'top', c: 'top', leaf: 'b' })

function after(design: Design, commands: readonly (Command | undefined)[]): Design {
  const result = applyTo(
    design,
    commands.flatMap((command) => command ?? []),
  )
  if (typeof result === 'string') throw new Error(result)
  return result
}
const below = (design: Design, id: Id) => design.tree.childrenOf(id)

test('a child comes last, one level further down, or where its siblings stand', () => {
  const made = childOf(family, 'leaf', chance)
  const design = after(family, made?.commands ?? [])
  expect(below(design, 'leaf')).toEqual([made?.id])
  expect(design.body(made?.id ?? '')?.level).toBe('directive')
  const second = childOf(family, 'top', chance)
  const wider = after(family, second?.commands ?? [])
  expect(below(wider, 'top')).toEqual(['a', 'b', 'c', second?.id])
  expect(wider.body(second?.id ?? '')?.level).toBe('strategic')
})

test('a sibling stands right after its neighbour', () => {
  const made = siblingOf(family, 'a', chance)
  expect(below(after(family, made?.commands ?? []), 'top')).toEqual(['a', made?.id, 'b', 'c'])
})

test('an adviser is a line of advice besides a place', () => {
  const made = adviserOf(family, 'b', chance)
  const design = after(family, made?.commands ?? [])
  expect(design.relationsFrom(made?.id ?? '', 'advises').map(({ to }) => to)).toEqual(['b'])
  expect(design.body(made?.id ?? '')?.mandate).toBe('advisory')
})

test('the first body of a design is strategic', () => {
  const empty = designOf({})
  const made = topBody(empty, chance)
  expect(after(empty, made.commands).body(made.id)?.level).toBe('strategic')
})

test('a promoted body stands right after its former superior; one at the top stays', () => {
  expect(below(after(family, [promoted(family, 'leaf', chance.random)]), 'top')).toEqual([
    'a',
    'b',
    'leaf',
    'c',
  ])
  expect(promoted(family, 'top', chance.random)).toBeUndefined()
})

test('a demoted body hangs below the one before it; the first has none', () => {
  expect(below(after(family, [demoted(family, 'c', chance.random)]), 'b')).toEqual(['leaf', 'c'])
  expect(demoted(family, 'a', chance.random)).toBeUndefined()
})

test('siblings change places one by one, and not beyond the ends', () => {
  expect(below(after(family, [reordered(family, 'c', -1, chance.random)]), 'top')).toEqual(['a', 'c', 'b'])
  expect(below(after(family, [reordered(family, 'a', 1, chance.random)]), 'top')).toEqual(['b', 'a', 'c'])
  expect(below(after(family, [reordered(family, 'b', -1, chance.random)]), 'top')).toEqual(['b', 'a', 'c'])
  expect(reordered(family, 'a', -1, chance.random)).toBeUndefined()
  expect(reordered(family, 'c', 1, chance.random)).toBeUndefined()
})

test('several bodies move in their order, and a branch only once', () => {
  const moves = movedUnder(family, ['c', 'b', 'leaf'], 'a', chance.random)
  const design = after(family, moves)
  expect(below(design, 'a')).toEqual(['c', 'b'])
  expect(below(design, 'b')).toEqual(['leaf'])
  expect(uppermost(family, ['b', 'leaf'])).toEqual(['b'])
})

test('a body does not come below its own branch', () => {
  expect(mayStandUnder(family, 'b', 'leaf')).toBe(false)
  expect(mayStandUnder(family, 'b', 'b')).toBe(false)
  expect(mayStandUnder(family, 'leaf', 'a')).toBe(true)
})

test('unplaced bodies stand in the tray with their branches', () => {
  const design = after(family, unplaced(family, ['b', 'leaf'], chance.random))
  expect(design.tree.unplaced).toEqual(['b'])
  expect(below(design, 'b')).toEqual(['leaf'])
})

test('a copy of a branch has its seats and inner lines, and none of its letters', () => {
  const design = designOf(
    { top: null, b: 'top', leaf: 'b' },
    {
      seats: [
        { id: 's1', body: 'b', function: 'chair' },
        { id: 's2', body: 'b', function: 'alternate', alternateFor: 's1' },
      ],
      relations: [
        { id: 'r-b', from: 'b', to: 'top', kind: 'reports-to' },
        { id: 'r-leaf', from: 'leaf', to: 'b', kind: 'reports-to' },
        { id: 'inner', from: 'leaf', to: 'b', kind: 'advises' },
        { id: 'outer', from: 'leaf', to: 'top', kind: 'advises' },
      ],
      activities: [{ id: 'act', name: { en: 'Act' } }],
      assignments: [{ activity: 'act', holder: 'b', letters: ['A'] }],
    },
  )
  const made = duplicated(design, 'b', chance)
  const result = after(design, made?.commands ?? [])
  const copy = made?.id ?? ''
  const [leaf = ''] = below(result, copy)
  expect(below(result, 'top')).toEqual(['b', copy])
  expect(result.body(leaf)?.name).toEqual({ en: 'leaf' })
  expect(result.relationsFrom(leaf, 'advises').map(({ to }) => to)).toEqual([copy])
  const seats = result.seatsOf(copy)
  const chair = seats.find((seat) => seat.function === 'chair')
  expect(seats.find((seat) => seat.function === 'alternate')?.alternateFor).toBe(chair?.id)
  expect(result.assignmentsOf(copy)).toEqual([])
})
