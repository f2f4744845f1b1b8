import { describe, expect, test } from 'vitest'
import type { Command } from '../commands/index.ts'
import type { GovernanceDesign } from '../model/index.ts'
import { openReplicas } from '../testing/index.ts'
import type { LiveDesign } from './index.ts'

/** Three bodies under a top one. */
const data: GovernanceDesign = {
  format: 'governance-design',
  version: 1,
  title: {},
  languages: ['es'],
  countries: [],
  bodies: ['top', 'x', 'y', 'z'].map((id) => ({ id, name: {}, kind: 'unit' })),
  relations: ['x', 'y', 'z'].map((id) => ({ id: `r-${id}`, from: id, to: 'top', kind: 'reports-to' })),
}

function open() {
  const replicas = openReplicas(2, data)
  const [ana, bea] = replicas.designs as [LiveDesign, LiveDesign]
  const parents = () => ['x', 'y', 'z'].map((id) => ana.snapshot().tree.parentOf(id))
  return { ...replicas, ana, bea, parents }
}

function move(id: string, parentId: string | null): Command {
  return { type: 'moveBody', id, parentId, order: 'm' }
}

describe('two moves that would make a cycle', () => {
  test('end in one tree without a loss, and the raw lines still say so', () => {
    const { ana, bea, syncAll, parents } = open()
    ana.run(move('x', 'y'))
    bea.run(move('y', 'x'))
    syncAll()
    expect(bea.snapshot().data).toEqual(ana.snapshot().data)
    expect(parents()).toEqual(['y', 'top', 'top'])
    expect([...bea.snapshot().tree.displaced]).toEqual(['y'])
    expect(ana.snapshot().relation('r-x')?.to).toBe('y')
    expect(ana.snapshot().relation('r-y')?.to).toBe('x')
  })

  test('the one that lost does not spring back when the other body moves away', () => {
    const { ana, bea, syncAll, parents } = open()
    ana.run(move('x', 'y'))
    bea.run(move('y', 'x'))
    syncAll()
    ana.run(move('x', 'z'))
    syncAll()
    expect(parents()).toEqual(['z', 'top', 'top'])
    expect(ana.snapshot().relation('r-y')?.to).toBe('top')
  })

  test('nor when the other body is removed, or its move is taken back', () => {
    for (const leave of [
      (ana: LiveDesign) => ana.run({ type: 'removeBody', id: 'x', branch: 'lift' }),
      (ana: LiveDesign) => ana.undo(),
    ]) {
      const { ana, bea, syncAll } = open()
      ana.run(move('x', 'y'))
      bea.run(move('y', 'x'))
      syncAll()
      leave(ana)
      syncAll()
      expect(bea.snapshot().tree.parentOf('y')).toBe('top')
      expect(bea.snapshot().tree.displaced.size).toBe(0)
    }
  })

  test('whoever lost can move again', () => {
    const { ana, bea, syncAll, parents } = open()
    ana.run(move('x', 'y'))
    bea.run(move('y', 'x'))
    syncAll()
    bea.run(move('y', 'z'))
    syncAll()
    expect(parents()).toEqual(['y', 'z', 'top'])
  })
})

test('bodies that stood at the top go back there', () => {
  const { ana, bea, syncAll } = open()
  ana.run(move('x', null), move('y', null))
  syncAll()
  ana.run(move('x', 'y'))
  bea.run(move('y', 'x'))
  syncAll()
  expect(ana.snapshot().tree.roots).toContain('y')
  expect(ana.snapshot().tree.parentOf('x')).toBe('y')
})

describe('a superior that is removed while somebody moves a body below it', () => {
  test('lets the body climb', () => {
    const { ana, bea, syncAll, parents } = open()
    ana.run({ type: 'removeBody', id: 'y', branch: 'lift' })
    bea.run(move('x', 'y'))
    syncAll()
    expect(parents()[0]).toBe('top')
    expect(ana.snapshot().relation('r-x')?.to).toBe('top')
    expect(
      ana
        .snapshot()
        .relationsTo('top')
        .map(({ id }) => id),
    ).toEqual(['r-x', 'r-z'])
  })

  test('and its return takes the body back', () => {
    const { ana, bea, syncAll, parents } = open()
    ana.run({ type: 'removeBody', id: 'y', branch: 'remove' })
    bea.run(move('x', 'y'))
    syncAll()
    ana.undo()
    expect(parents()[0]).toBe('y')
  })

  test('past several removed ones', () => {
    const { ana, bea, syncAll, parents } = open()
    ana.run(move('y', 'z'))
    syncAll()
    ana.run({ type: 'removeBody', id: 'y', branch: 'lift' }, { type: 'removeBody', id: 'z', branch: 'lift' })
    bea.run(move('x', 'y'))
    syncAll()
    expect(parents()[0]).toBe('top')
  })
})

describe('further reporting lines', () => {
  const second: Command = {
    type: 'addRelation',
    relation: { id: 'second', from: 'x', to: 'z', kind: 'reports-to', days: 3 },
  }

  test('are kept beside the place, which is the first by id', () => {
    const { ana, parents } = open()
    ana.run(second)
    expect(parents()[0]).toBe('top')
    ana.run({ type: 'removeRelation', id: 'r-x' })
    expect(parents()[0]).toBe('z')
    expect(ana.snapshot().relationsFrom('x')).toEqual([
      { id: 'second', from: 'x', to: 'z', kind: 'reports-to', days: 3 },
    ])
  })

  test('a move takes the first one along, whichever came first', () => {
    const { ana, parents } = open()
    ana.run({ type: 'addRelation', relation: { id: 'a', from: 'x', to: 'z', kind: 'reports-to', days: 3 } })
    expect(parents()[0]).toBe('z')
    ana.run(move('x', 'y'))
    expect(ana.snapshot().relationsFrom('x')).toEqual([
      { id: 'a', from: 'x', to: 'y', kind: 'reports-to', days: 3 },
      { id: 'r-x', from: 'x', to: 'top', kind: 'reports-to' },
    ])
    ana.undo()
    expect(parents()[0]).toBe('z')
  })
})
