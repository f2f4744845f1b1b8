import { describe, expect, test } from 'vitest'
import { refusals } from '../i18n/en/refusals.ts'
import { type Design, designFrom } from '../model/index.ts'
import { applyTo, type Command, commandDefinitions, refusalReasons } from './index.ts'

const empty = designFrom({
  format: 'governance-design',
  version: 1,
  title: { es: 'Prueba' },
  languages: ['es', 'en'],
  countries: ['DO'],
  bodies: [],
})

function after(design: Design, ...commands: Command[]): Design {
  const result = applyTo(design, commands)
  if (typeof result === 'string') throw new Error(result)
  return result
}

function body(id: string, parentId: string | null = null, order = id): Command {
  return { type: 'addBody', body: { id, name: { es: id }, kind: 'unit' }, parentId, order }
}

const family = after(empty, body('top'), body('mid', 'top'), body('low', 'mid'), body('leaf', 'low'))

test('every command is registered under its own type', () => {
  for (const [type, definition] of commandDefinitions) expect(definition.type).toBe(type)
})

test('every reason to refuse has words', () => {
  expect(Object.keys(refusals).sort()).toEqual([...refusalReasons].sort())
})

test('a refused command in a list changes nothing, whatever stands before it', () => {
  const result = applyTo(family, [body('new'), { type: 'removeActivity', id: 'none' }])
  expect(result).toBe('activity-missing')
})

describe('moving', () => {
  test('is refused onto the body itself and into its own branch', () => {
    const move = (parentId: string) =>
      applyTo(family, [{ type: 'moveBody', id: 'mid', parentId, order: 'a' }])
    expect(move('mid')).toBe('would-report-to-itself')
    expect(move('leaf')).toBe('would-report-to-itself')
    expect(move('gone')).toBe('superior-missing')
  })

  test('keeps what the line says besides its ends', () => {
    const decreed = after(
      family,
      { type: 'addInstrument', instrument: { id: 'dec', title: { es: 'Decreto' }, rank: 'decree' } },
      { type: 'setField', collection: 'relations', id: '-leaf', field: 'instrument', value: 'dec' },
      { type: 'moveBody', id: 'leaf', parentId: 'top', order: 'b' },
    )
    expect(decreed.relation('-leaf')).toEqual({
      id: '-leaf',
      from: 'leaf',
      to: 'top',
      kind: 'reports-to',
      instrument: 'dec',
    })
  })

  test('to the top drops every reporting line', () => {
    const doubled = after(family, {
      type: 'addRelation',
      relation: { id: 'second', from: 'leaf', to: 'top', kind: 'reports-to' },
    })
    expect(doubled.tree.parentOf('leaf')).toBe('low')
    const moved = after(doubled, { type: 'moveBody', id: 'leaf', parentId: null, order: 'b' })
    expect(moved.relationsFrom('leaf')).toEqual([])
    expect(moved.tree.roots).toEqual(['leaf', 'top'])
  })

  test('into the tray takes the branch along', () => {
    const moved = after(family, { type: 'unplaceBody', id: 'mid', order: 'a' })
    expect(moved.tree.unplaced).toEqual(['mid'])
    expect(moved.tree.ancestorsOf('leaf')).toEqual(['low', 'mid'])
  })
})

describe('removing a body', () => {
  const full = after(
    family,
    { type: 'addSeat', seat: { id: 'chair', body: 'mid', function: 'chair' } },
    { type: 'addSeat', seat: { id: 'guest', body: 'top', function: 'member', heldBy: { body: 'mid' } } },
    { type: 'addActivity', activity: { id: 'act', name: { es: 'Aprobar' } } },
    { type: 'assignLetter', activityId: 'act', holderId: 'mid', letter: 'A' },
    { type: 'assignLetter', activityId: 'act', holderId: 'chair', letter: 'R' },
    { type: 'assignLetter', activityId: 'act', holderId: 'low', letter: 'C' },
    { type: 'setColumns', columns: ['mid', 'low', 'chair'] },
    { type: 'addPrinciple', principle: { id: 'p', name: { es: 'Uno' }, embodiedBy: ['mid', 'low'] } },
  )

  test('lifts what reports to it', () => {
    const left = after(full, { type: 'removeBody', id: 'mid', branch: 'lift' })
    expect(left.tree.parentOf('low')).toBe('top')
    expect(left.relation('-low')?.to).toBe('top')
    expect(left.data.columns).toEqual(['low'])
    expect(left.assignments.map((one) => one.holder)).toEqual(['low'])
    expect(left.seats).toEqual([{ id: 'guest', body: 'top', function: 'member' }])
    expect(left.principle('p')?.embodiedBy).toEqual(['low'])
  })

  test('takes the branch along', () => {
    const left = after(full, { type: 'removeBody', id: 'mid', branch: 'remove' })
    expect(left.bodies.map((one) => one.id)).toEqual(['top'])
    expect(left.relations).toEqual([])
    expect(left.assignments).toEqual([])
    expect(left.data.columns).toEqual([])
    expect(left.principle('p')?.embodiedBy).toEqual([])
  })

  test('sends the branch to the tray', () => {
    const left = after(full, { type: 'removeBody', id: 'mid', branch: 'unplace' })
    expect(left.tree.unplaced).toEqual(['low'])
    expect(left.tree.childrenOf('low')).toEqual(['leaf'])
  })

  test('lets the branch of a top body stand at the top', () => {
    const left = after(family, { type: 'removeBody', id: 'top', branch: 'lift' })
    expect(left.tree.roots).toEqual(['mid'])
    expect(left.relation('-mid')).toBeUndefined()
  })
})

describe('fields', () => {
  const set = (field: string, value: never) =>
    applyTo(family, [{ type: 'setField', collection: 'bodies', id: 'top', field, value }])

  test('take values of their form only', () => {
    expect(set('level', 'strategic' as never)).toBeTypeOf('object')
    expect(set('level', 'upper' as never)).toBe('value-unfit')
    expect(set('until', '2023-02-29' as never)).toBe('value-unfit')
    expect(set('kind', null as never)).toBe('value-unfit')
    expect(set('quorum', { share: 2 } as never)).toBe('value-unfit')
    expect(set('colour', 'red' as never)).toBe('field-unknown')
    expect(set('__proto__', {} as never)).toBe('field-unknown')
    expect(set('order', 'a' as never)).toBe('field-unknown')
  })

  test('say of functions that there are none, or that nobody knows, where none is listed', () => {
    const set = (value: never) => ({
      type: 'setField' as const,
      collection: 'bodies' as const,
      id: 'top',
      field: 'functions',
      value,
    })
    const none = after(family, set([] as never))
    expect(none.body('top')?.functions).toEqual([])
    expect(after(none, set(null as never)).body('top')?.functions).toBeNull()
    const listed = after(family, { type: 'addFunction', bodyId: 'top', words: { es: 'Decide' } })
    expect(applyTo(listed, [set([] as never)])).toBe('field-unknown')
    expect(applyTo(family, [set([{ es: 'Decide' }] as never)])).toBe('field-unknown')
  })

  test('can be set within a group', () => {
    const design = after(
      family,
      { type: 'setField', collection: 'bodies', id: 'top', field: 'quorum.seats', value: 5 },
      { type: 'setWords', collection: 'bodies', id: 'top', field: 'quorum.text', lang: 'es', words: 'Cinco' },
    )
    expect(design.body('top')?.quorum).toEqual({ seats: 5, text: { es: 'Cinco' } })
  })

  test('lose a language with its last word, and vanish with the last language', () => {
    const words = (field: string, text: string): Command => ({
      type: 'setWords',
      collection: 'bodies',
      id: 'top',
      field,
      lang: 'es',
      words: text,
    })
    const named = after(family, words('acronym', 'OGTIC'))
    expect(named.body('top')?.acronym).toEqual({ es: 'OGTIC' })
    const cleared = after(named, words('acronym', ''), words('name', ''))
    expect(cleared.body('top')).not.toHaveProperty('acronym')
    expect(cleared.body('top')?.name).toEqual({})
  })
})

describe('the cells of the RACI map', () => {
  const mapped = after(family, { type: 'addActivity', activity: { id: 'act', name: { es: 'Aprobar' } } })
  const cell = { activityId: 'act', holderId: 'top' } as const

  test('keep letters in the order of the set', () => {
    const design = after(
      mapped,
      { type: 'assignLetter', ...cell, letter: 'I' },
      { type: 'assignLetter', ...cell, letter: 'A' },
    )
    expect(design.assignment('act', 'top')?.letters).toEqual(['A', 'I'])
    const renamed = after(design, { type: 'setDesignField', field: 'letterSet', value: 'rapid' })
    expect(renamed.assignment('act', 'top')?.letters).toEqual(['A', 'I'])
    expect(applyTo(renamed, [{ type: 'assignLetter', ...cell, letter: 'C' }])).toBe('letter-outside-set')
  })

  test('are gone when nothing is left to say', () => {
    const design = after(
      mapped,
      { type: 'assignLetter', ...cell, letter: 'C' },
      { type: 'setBinding', ...cell, binding: true },
      { type: 'removeLetter', ...cell, letter: 'C' },
    )
    expect(design.assignment('act', 'top')).toEqual({
      activity: 'act',
      holder: 'top',
      letters: [],
      binding: true,
    })
    expect(after(design, { type: 'setBinding', ...cell, binding: undefined }).assignments).toEqual([])
  })

  test('show a column before it has letters, and lose it with them', () => {
    const shown = after(
      mapped,
      { type: 'assignLetter', activityId: 'act', holderId: 'low', letter: 'R' },
      { type: 'addColumn', holderId: 'top' },
    )
    expect(shown.columns).toEqual(['low', 'top'])
    const left = after(shown, { type: 'removeColumn', holderId: 'low' })
    expect(left.columns).toEqual(['top'])
    expect(left.assignments).toEqual([])
  })
})
