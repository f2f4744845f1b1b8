import { expect, test } from 'vitest'
import { differences } from './differences.ts'
import { Cell, Graph, Reading } from './graph.ts'
import { isSame } from './isSame.ts'

const always = () => true

test('a reading is made again only when something that it read is different', () => {
  const graph = new Graph()
  const [length, width] = [new Cell(2), new Cell(3)]
  let times = 0
  const area = new Reading(graph, () => {
    times += 1
    return graph.read(length) * graph.read(width)
  })
  expect([area.get(), area.get(), times]).toEqual([6, 6, 1])
  graph.set(width, 3)
  expect([area.get(), times]).toEqual([6, 1])
  graph.set(width, 4)
  expect([area.get(), times]).toEqual([8, 2])
})

test('one that comes out the same outdates nobody', () => {
  const graph = new Graph()
  const name = new Cell('Council')
  const isNamed = new Reading(graph, () => graph.read(name) !== '')
  let times = 0
  const said = new Reading(graph, () => {
    times += 1
    return isNamed.get() ? 'named' : 'unnamed'
  })
  expect(said.get()).toBe('named')
  graph.set(name, 'Digital council')
  graph.settle(always)
  expect([said.get(), times]).toEqual(['named', 1])
  graph.set(name, '')
  graph.settle(always)
  expect([said.get(), times]).toEqual(['unnamed', 2])
})

test('what is not read any more is no news', () => {
  const graph = new Graph()
  const [isLong, short, long] = [new Cell(false), new Cell('PM'), new Cell('Prime Minister')]
  let times = 0
  const title = new Reading(graph, () => {
    times += 1
    return graph.read(isLong) ? graph.read(long) : graph.read(short)
  })
  title.get()
  graph.set(isLong, true)
  expect(title.get()).toBe('Prime Minister')
  graph.set(short, 'P. M.')
  expect([title.get(), times]).toEqual(['Prime Minister', 2])
})

test('one that threw throws for whoever reads it, until what it read is different', () => {
  const graph = new Graph()
  const share = new Cell(0)
  const half = new Reading(graph, () => {
    if (graph.read(share) === 0) throw new Error('nothing to halve')
    return graph.read(share) / 2
  })
  expect(() => half.get()).toThrow('nothing to halve')
  expect(() => half.get()).toThrow('nothing to halve')
  graph.set(share, 4)
  expect(half.get()).toBe(2)
})

test('things of a design are told apart by identity, all else by what it holds', () => {
  const body = { id: 'cab' }
  expect(isSame([body, new Set(['a']), { of: 1 }], [body, new Set(['a']), { of: 1 }])).toBe(true)
  expect(isSame([body], [{ id: 'cab' }])).toBe(false)
  expect(isSame(new Map([['a', [1]]]), new Map([['a', [2]]]))).toBe(false)
  expect(isSame(new Set(['a', 'b']), new Set(['b', 'a']))).toBe(false)
  expect(isSame({ of: undefined }, {})).toBe(false)
})

test('lists differ in what only one of them has', () => {
  expect(differences(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual({ gone: ['b'], come: ['x'] })
  expect(differences(['a', 'b'], ['b', 'a'])).toEqual({ gone: [], come: [] })
  expect(differences([], ['a'])).toEqual({ gone: [], come: ['a'] })
})
