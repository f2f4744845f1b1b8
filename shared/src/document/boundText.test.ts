import { expect, test } from 'vitest'
import type { GovernanceDesign } from '../model/index.ts'
import { openReplicas } from '../testing/index.ts'
import type { BoundText, LiveDesign, TextPath } from './index.ts'

const data: GovernanceDesign = {
  format: 'governance-design',
  version: 1,
  title: {},
  description: null,
  languages: ['es'],
  countries: [],
  bodies: [{ id: 'cab', name: {}, kind: 'unit', functions: [{ es: 'Proponer la agenda' }, {}] }],
  activities: [{ id: 'act', name: {} }],
}
const description: TextPath = { of: 'description', lang: 'es' }

function open(path: TextPath = description) {
  const replicas = openReplicas(2, data)
  const [ana, bea] = replicas.designs as [LiveDesign, LiveDesign]
  const [ofAna, ofBea] = [ana.bindText(path), bea.bindText(path)] as [BoundText, BoundText]
  return { ...replicas, ana, bea, ofAna, ofBea }
}

test('two people who fill an empty text at once both keep their words', () => {
  const paths: TextPath[] = [
    description,
    { of: 'function', bodyId: 'cab', index: 1, lang: 'es' },
    { of: 'note', activityId: 'act', holderId: 'cab', lang: 'es' },
  ]
  for (const path of paths) {
    const { ofAna, ofBea, syncAll } = open(path)
    ofAna.splice(0, 0, 'Una')
    ofBea.splice(0, 0, 'Dos')
    syncAll()
    expect(ofAna.value).toBe(ofBea.value)
    expect(['UnaDos', 'DosUna']).toContain(ofAna.value)
  }
})

test('words typed at two places of one text both stay', () => {
  const { ana, ofAna, ofBea, syncAll } = open({ of: 'function', bodyId: 'cab', index: 0, lang: 'es' })
  ofAna.splice(0, 0, 'Formular y ')
  ofBea.splice(18, 0, ' digital')
  syncAll()
  expect(ofBea.value).toBe('Formular y Proponer la agenda digital')
  expect(ana.snapshot().body('cab')?.functions).toEqual([{ es: 'Formular y Proponer la agenda digital' }, {}])
})

test('a text that was not stated is, once somebody types in it', () => {
  const { ana, ofAna } = open()
  ofAna.splice(0, 0, 'Agenda')
  expect(ana.snapshot().data.description).toEqual({ es: 'Agenda' })
  ana.undo()
  expect(ana.snapshot().data).toEqual(data)
})

test('what is typed in one gesture is one step, and the other person keeps theirs', () => {
  const { ana, bea, ofAna, ofBea, syncAll } = open()
  for (const [index, char] of [...'Uno'].entries()) ofAna.splice(index, 0, char)
  syncAll()
  ofBea.splice(3, 0, ' dos')
  syncAll()
  ofAna.splice(7, 0, ' tres')
  ofAna.endGesture()
  ofAna.splice(12, 0, '!')
  expect(ofAna.value).toBe('Uno dos tres!')
  ana.undo()
  expect(ofAna.value).toBe('Uno dos tres')
  ana.undo()
  syncAll()
  expect(bea.snapshot().data.description).toEqual({ es: ' dos' })
  ana.redo()
  expect(ofAna.value).toBe('Uno dos tres')
})

test('a command between two splices ends the gesture', () => {
  const { ana, ofAna } = open()
  ofAna.splice(0, 0, 'Uno')
  ana.run({ type: 'setDesignField', field: 'approach', value: 'people-driven' })
  ofAna.splice(3, 0, ' dos')
  ana.undo()
  expect(ofAna.value).toBe('Uno')
  expect(ana.snapshot().data.approach).toBe('people-driven')
})

test('a reworded text changes only where it differs, so that edits beside it stay', () => {
  const { ana, bea, syncAll } = open()
  ana.run({ type: 'setDesignWords', field: 'description', lang: 'es', words: 'La agenda digital' })
  syncAll()
  ana.run({ type: 'setDesignWords', field: 'description', lang: 'es', words: 'La agenda muy digital' })
  bea.run({ type: 'setDesignWords', field: 'description', lang: 'es', words: 'Toda la agenda digital' })
  syncAll()
  expect(ana.snapshot().data.description).toEqual({ es: 'Toda la agenda muy digital' })
})

test('a character of two halves is never cut', () => {
  const { ana, ofAna, ofBea, syncAll } = open()
  ofAna.splice(0, 0, 'a👩b')
  ofAna.splice(2, 1, 'x')
  syncAll()
  expect(ofAna.value).toBe('axb')
  ofAna.splice(1, 0, '\ud83d')
  syncAll()
  expect(ofBea.value).toBe(ofAna.value)
  expect(ana.snapshot().data.description).toEqual({ es: 'a\ufffdxb' })
})

test('a text that would become too long is refused', () => {
  const { ofAna } = open()
  expect(ofAna.splice(0, 0, 'x'.repeat(10_000))).toBeUndefined()
  expect(ofAna.splice(0, 0, 'y')).toBe('text-too-long')
  expect(ofAna.splice(0, 1, 'y')).toBeUndefined()
})

test('two people who together write too much are read up to the limit', () => {
  const { ana, ofAna, ofBea, syncAll } = open()
  ofAna.splice(0, 0, 'x'.repeat(6_000))
  ofBea.splice(0, 0, 'y'.repeat(6_000))
  syncAll()
  expect(ofAna.value).toHaveLength(12_000)
  expect(ana.snapshot().data.description?.es).toHaveLength(10_000)
})

test('an anchor moves along with what is typed before it', () => {
  const { ofAna, ofBea, syncAll } = open()
  ofAna.splice(0, 0, 'La agenda')
  syncAll()
  const anchor = structuredClone(ofAna.anchorAt(3))
  ofBea.splice(0, 0, 'Toda ')
  syncAll()
  expect(ofBea.indexOf(anchor)).toBe(8)
  expect(ofBea.indexOf({ type: 'nonsense' })).toBeUndefined()
})

test('a function that is not there cannot be typed in', () => {
  const { ana } = open()
  expect(ana.bindText({ of: 'function', bodyId: 'cab', index: 7, lang: 'es' })).toBeUndefined()
})
