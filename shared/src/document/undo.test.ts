import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Command } from '../commands/index.ts'
import type { GovernanceDesign } from '../model/index.ts'
import { anyCommandChoice, anyDesign, commandFor, openReplicas } from '../testing/index.ts'
import type { LiveDesign } from './index.ts'

const family: GovernanceDesign = {
  format: 'governance-design',
  version: 1,
  title: { es: 'Prueba' },
  languages: ['es', 'en'],
  countries: ['DO'],
  instruments: [{ id: 'decree', title: { es: 'Decreto' }, rank: 'decree' }],
  bodies: [
    { id: 'aunt', name: { es: 'Tía' }, kind: 'unit', order: 'b' },
    { id: 'child', name: { es: 'Hija' }, kind: 'unit', functions: [{ es: 'Proponer' }] },
    { id: 'grandchild', name: { es: 'Nieta' }, kind: 'unit' },
    { id: 'parent', name: { es: 'Madre' }, kind: 'collegiate', instruments: ['decree'], order: 'a' },
  ],
  seats: [{ id: 'chair', body: 'child', function: 'chair' }],
  relations: [
    { id: 'r1', from: 'child', to: 'parent', kind: 'reports-to', instrument: 'decree' },
    { id: 'r2', from: 'grandchild', to: 'child', kind: 'reports-to' },
    { id: 'r3', from: 'aunt', to: 'child', kind: 'advises' },
  ],
  activities: [{ id: 'act', name: { es: 'Aprobar' } }],
  columns: ['child', 'aunt'],
  assignments: [
    { activity: 'act', holder: 'child', letters: ['A'], binding: true, note: { es: 'Con dictamen' } },
  ],
}

function open(people: number, data: GovernanceDesign = family) {
  const replicas = openReplicas(people, data)
  const [ana, bea] = replicas.designs as [LiveDesign, LiveDesign]
  return { ...replicas, ana, bea }
}

function add(id: string, parentId: string | null = null): Command {
  return { type: 'addBody', body: { id, name: { es: id }, kind: 'unit' }, parentId, order: 'm' }
}
function rename(id: string, words: string): Command {
  return { type: 'setWords', collection: 'bodies', id, field: 'name', lang: 'es', words }
}
function move(id: string, parentId: string | null): Command {
  return { type: 'moveBody', id, parentId, order: 'm' }
}

test('all steps taken back give the beginning, and all made again the end', () => {
  let steps = 0
  fc.assert(
    fc.property(
      anyDesign({ most: 4 }),
      fc.array(anyCommandChoice(), { maxLength: 25, size: 'max' }),
      (data, choices) => {
        const { ana } = open(1, data)
        // Where the bodies of a cycle are shown is written down for good when one of them moves.
        fc.pre(ana.snapshot().tree.displaced.size === 0)
        const beginning = ana.snapshot().data
        for (const choice of choices) ana.run(commandFor(choice, ana.snapshot()))
        const end = ana.snapshot().data
        while (ana.undo()) steps += 1
        expect(ana.snapshot().data).toEqual(beginning)
        while (ana.redo());
        expect(ana.snapshot().data).toEqual(end)
      },
    ),
    { numRuns: 100 },
  )
  expect(steps).toBeGreaterThan(200)
})

test('several commands are one step', () => {
  const { ana } = open(1)
  ana.run(add('one'), add('two', 'one'), rename('two', 'Dos'))
  expect(ana.snapshot().tree.parentOf('two')).toBe('one')
  ana.undo()
  expect(ana.snapshot().data).toEqual(family)
  expect(ana.canUndo).toBe(false)
})

test('a refused list of commands is no step and changes nothing', () => {
  const { ana } = open(1)
  expect(ana.run(add('one'), move('parent', 'child'))).toBe('would-report-to-itself')
  expect(ana.snapshot().data).toEqual(family)
  expect(ana.canUndo).toBe(false)
})

describe('undo is mine', () => {
  test('ten undos of one person leave what another made', () => {
    const { ana, bea, syncAll } = open(2)
    ana.run(add('of-ana'))
    syncAll()
    for (const id of ['b1', 'b2', 'b3']) bea.run(add(id))
    syncAll()
    for (let count = 0; count < 10; count += 1) bea.undo()
    syncAll()
    const added = ana
      .snapshot()
      .bodies.map(({ id }) => id)
      .filter((id) => !family.bodies.some((one) => one.id === id))
    expect(added).toEqual(['of-ana'])
  })

  test('interleaved edits of two people are taken back apart', () => {
    const { ana, bea, syncAll } = open(2)
    const turns: [LiveDesign, Command][] = [
      [ana, rename('parent', 'De Ana')],
      [bea, rename('child', 'De Bea')],
      [ana, { type: 'setField', collection: 'bodies', id: 'child', field: 'level', value: 'directive' }],
      [bea, { type: 'setField', collection: 'bodies', id: 'parent', field: 'level', value: 'strategic' }],
      [ana, move('grandchild', 'parent')],
      [bea, { type: 'assignLetter', activityId: 'act', holderId: 'aunt', letter: 'R' }],
    ]
    for (const [person, command] of turns) {
      expect(person.run(command)).toBeUndefined()
      syncAll()
    }
    while (ana.undo()) syncAll()
    const left = bea.snapshot()
    expect(left.body('parent')).toMatchObject({ name: { es: 'Madre' }, level: 'strategic' })
    expect(left.body('child')).toMatchObject({ name: { es: 'De Bea' } })
    expect(left.body('child')?.level).toBeUndefined()
    expect(left.tree.parentOf('grandchild')).toBe('child')
    expect(left.assignment('act', 'aunt')?.letters).toEqual(['R'])
    while (bea.undo()) syncAll()
    expect(ana.snapshot().data).toEqual(family)
  })

  test('a value that somebody set since stays', () => {
    const { ana, bea, syncAll } = open(2)
    ana.run(rename('parent', 'De Ana'))
    syncAll()
    bea.run(rename('parent', 'De Bea'))
    syncAll()
    expect(ana.undo()).toBe(false)
    expect(ana.snapshot().body('parent')?.name).toEqual({ es: 'De Bea' })
  })

  test('a place that somebody else set since stays', () => {
    const { ana, bea, syncAll } = open(2)
    ana.run(move('grandchild', 'parent'))
    syncAll()
    bea.run(move('grandchild', 'aunt'))
    syncAll()
    ana.undo()
    expect(ana.snapshot().tree.parentOf('grandchild')).toBe('aunt')
  })

  test('a step of which nothing is left gives way to the one before it', () => {
    const { ana, bea, syncAll } = open(2)
    ana.run(rename('aunt', 'De Ana'))
    ana.run(rename('parent', 'De Ana'))
    syncAll()
    bea.run(rename('parent', 'De Bea'))
    syncAll()
    expect(ana.undo()).toBe(true)
    expect(ana.snapshot().body('aunt')?.name).toEqual({ es: 'Tía' })
  })

  test('what others put below a new body climbs when the body is taken back', () => {
    const { ana, bea, syncAll } = open(2)
    ana.run(add('new', 'parent'))
    syncAll()
    bea.run(move('aunt', 'new'))
    syncAll()
    ana.undo()
    syncAll()
    expect(bea.snapshot().tree.parentOf('aunt')).toBe('parent')
    ana.redo()
    expect(ana.snapshot().tree.parentOf('aunt')).toBe('new')
  })
})

describe('undo of a removal', () => {
  test.each(['remove', 'lift', 'unplace'] as const)(
    'brings back children, lines and cells (%s)',
    (branch) => {
      const { ana } = open(1)
      ana.run({ type: 'removeBody', id: 'child', branch })
      expect(ana.snapshot().assignments).toEqual([])
      ana.undo()
      expect(ana.snapshot().data).toEqual(family)
    },
  )

  test('finds what another person wrote on it in the meantime', () => {
    const { ana, bea, syncAll } = open(2)
    ana.run({ type: 'removeBody', id: 'child', branch: 'lift' })
    bea.run(rename('child', 'Otra'))
    syncAll()
    expect(bea.snapshot().body('child')).toBeUndefined()
    ana.undo()
    syncAll()
    expect(bea.snapshot().body('child')?.name).toEqual({ es: 'Otra' })
  })
})

test('the undo of a move is a fresh move, so it wins over none that is later', () => {
  const { ana, bea, syncAll } = open(2)
  ana.run(move('child', null))
  syncAll()
  const before = ana.snapshot().claims.get('child')?.lamport ?? 0
  ana.undo()
  expect(ana.snapshot().claims.get('child')?.lamport).toBeGreaterThan(before)
  syncAll()
  expect(bea.snapshot().data).toEqual(family)
})

test('another step ends what could be made again', () => {
  const { ana } = open(1)
  ana.run(add('one'))
  ana.undo()
  expect(ana.canRedo).toBe(true)
  ana.run(add('two'))
  expect(ana.canRedo).toBe(false)
})
