import { expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import type { Command } from '../commands/index.ts'
import type { GovernanceDesign } from '../model/index.ts'
import { openReplicas } from '../testing/index.ts'
import { designOf, type LiveDesign, openDocument } from './index.ts'

const data: GovernanceDesign = {
  format: 'governance-design',
  version: 1,
  title: { es: 'Prueba' },
  languages: ['es'],
  countries: ['DO'],
  bodies: ['a', 'b', 'c'].map((id) => ({ id, name: { es: id }, kind: 'unit', quorum: { seats: 3 } })),
  seats: [{ id: 's', body: 'a', function: 'chair' }],
  relations: [{ id: 'r', from: 'b', to: 'a', kind: 'reports-to' }],
  activities: [{ id: 'act', name: { es: 'Aprobar' } }],
  assignments: [
    { activity: 'act', holder: 'a', letters: ['A'] },
    { activity: 'act', holder: 'b', letters: ['R'] },
  ],
}
const rename: Command = {
  type: 'setWords',
  collection: 'bodies',
  id: 'b',
  field: 'name',
  lang: 'es',
  words: 'B',
}
const assign: Command = { type: 'assignLetter', activityId: 'act', holderId: 'c', letter: 'C' }

function open() {
  const replicas = openReplicas(2, data)
  const [ana, bea] = replicas.designs as [LiveDesign, LiveDesign]
  return { ...replicas, ana, bea }
}

test('a snapshot is the same object until something changes', () => {
  const { ana, documents } = open()
  const before = ana.snapshot()
  expect(ana.snapshot()).toBe(before)
  documents[0]?.getMap('something else').set('x', 1)
  expect(ana.snapshot()).toBe(before)
  ana.run(rename)
  expect(ana.snapshot()).not.toBe(before)
  expect(before.body('b')?.name).toEqual({ es: 'b' })
})

test('an edit of one body makes that body and its list again, and shares the rest', () => {
  const { ana } = open()
  const before = ana.snapshot()
  ana.run(rename)
  const after = ana.snapshot()
  expect(after.bodies).not.toBe(before.bodies)
  expect(after.body('a')).toBe(before.body('a'))
  expect(after.body('c')).toBe(before.body('c'))
  expect(after.body('b')?.quorum).toBe(before.body('b')?.quorum)
  for (const list of ['seats', 'relations', 'activities', 'assignments'] as const) {
    expect(after[list], list).toBe(before[list])
  }
  expect(after.claims).toBe(before.claims)
  expect(after.tree).toBe(before.tree)
})

test('an edit of one cell leaves the rows of the others alone', () => {
  const { ana } = open()
  const before = ana.snapshot()
  const column = before.assignmentsOf('a')
  ana.run(assign)
  const after = ana.snapshot()
  expect(after.bodies).toBe(before.bodies)
  expect(after.assignment('act', 'a')).toBe(before.assignment('act', 'a'))
  expect(after.assignmentsOf('a')).toBe(column)
  expect(after.assignmentsFor('act').map((one) => one.holder)).toEqual(['a', 'b', 'c'])
  expect(before.assignmentsFor('act').map((one) => one.holder)).toEqual(['a', 'b'])
})

test('everything in a snapshot is frozen', () => {
  const { ana } = open()
  ana.run(rename, assign)
  const unfrozen: string[] = []
  const visit = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return
    if (!Object.isFrozen(value)) unfrozen.push(path)
    for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`)
  }
  visit(ana.snapshot().data, 'data')
  expect(unfrozen).toEqual([])
})

test('listeners hear of one change once, their own and others’', () => {
  const { ana, bea, syncAll } = open()
  const heard = vi.fn()
  const stop = ana.subscribe(heard)
  ana.run(rename, assign)
  expect(heard).toHaveBeenCalledTimes(1)
  bea.run({ type: 'removeBody', id: 'a', branch: 'lift' })
  syncAll()
  expect(heard).toHaveBeenCalledTimes(2)
  ana.bindText({ of: 'description', lang: 'es' })?.splice(0, 0, 'Agenda')
  expect(heard).toHaveBeenCalledTimes(3)
  stop()
  ana.undo()
  expect(heard).toHaveBeenCalledTimes(3)
})

test('what is undone over texts and fields is heard of once', () => {
  const { ana } = open()
  ana.run(rename, { type: 'addFunction', bodyId: 'a', words: { es: 'Proponer' } })
  const heard = vi.fn()
  ana.subscribe(heard)
  ana.undo()
  expect(heard).toHaveBeenCalledTimes(1)
  expect(ana.snapshot().data).toEqual(data)
})

test('a design that is closed follows no more', () => {
  const { ana, bea, syncAll } = open()
  const heard = vi.fn()
  ana.subscribe(heard)
  ana.destroy()
  bea.run(rename)
  syncAll()
  expect(heard).not.toHaveBeenCalled()
})

test('an empty document is a design without bodies', () => {
  const doc = new Y.Doc()
  expect(designOf(doc).data).toEqual({
    format: 'governance-design',
    version: 1,
    title: {},
    languages: ['es'],
    countries: [],
    bodies: [],
  })
  expect(openDocument(doc, { actor: 'ana' }).canUndo).toBe(false)
})
