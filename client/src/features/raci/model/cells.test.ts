import { applyTo } from 'shared/commands'
import { sketch } from 'shared/testing'
import { expect, test } from 'vitest'
import { type CellContent, commandsToFill, contentOf, withOnly, withToggled } from './cells.ts'

const design = sketch({ bodies: { a: {}, b: {} }, rows: { x: { cells: { a: 'R C!' } } } })
const place = { activity: 'x', holder: 'a' }

function filled(wanted: CellContent, at = place) {
  const commands = commandsToFill(design, at, wanted)
  const after = applyTo(design, commands)
  if (typeof after === 'string') throw new Error(after)
  return { commands, content: contentOf(after, at) }
}

test('only what differs is written', () => {
  expect(filled({ letters: ['R', 'C'], binding: true }).commands).toEqual([])
  expect(filled({ letters: ['R', 'A'], binding: false }).commands.map(({ type }) => type)).toEqual([
    'assignLetter',
    'removeLetter',
    'setBinding',
  ])
})

test('a letter alone replaces the others, and a mark without consultation goes', () => {
  expect(filled(withOnly(contentOf(design, place), 'A')).content).toEqual({ letters: ['A'], binding: false })
})

test('a toggled letter comes and goes', () => {
  const empty = { activity: 'x', holder: 'b' }
  expect(filled(withToggled(contentOf(design, empty), 'I'), empty).content.letters).toEqual(['I'])
  expect(filled(withToggled(contentOf(design, place), 'R')).content).toEqual({
    letters: ['C'],
    binding: true,
  })
})

test('emptying clears the whole cell, and an empty one asks for nothing', () => {
  const nothing = { letters: [], binding: false }
  expect(filled(nothing).commands).toEqual([{ type: 'clearCell', activityId: 'x', holderId: 'a' }])
  expect(filled(nothing, { activity: 'x', holder: 'b' }).commands).toEqual([])
})
