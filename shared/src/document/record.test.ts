import { expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { designFrom, type GovernanceDesign, type Waiver } from '../model/index.ts'
import { openRecord, seedRecord, statedWaivers, waiversOf, withWaivers } from './index.ts'

const early: Waiver = { rule: 'level-skip', targets: ['a'], reason: 'Decreto', by: 'Ana', at: '2024-01-01' }
const late: Waiver = { ...early, at: '2024-02-01', until: '2025-01-01' }
const data: GovernanceDesign = {
  format: 'governance-design',
  version: 1,
  title: {},
  languages: ['es'],
  countries: [],
  bodies: [],
}

test('waivers are added, listed in the order of a file, and removed', () => {
  const doc = new Y.Doc()
  const record = openRecord(doc)
  const heard = vi.fn()
  record.subscribe(heard)
  record.addWaiver('w2', late)
  record.addWaiver('w1', early)
  expect(record.waivers()).toEqual([
    { id: 'w1', waiver: early },
    { id: 'w2', waiver: late },
  ])
  expect(record.waivers()).toBe(record.waivers())
  expect(record.removeWaiver('w1')).toBe(true)
  expect(record.removeWaiver('w1')).toBe(false)
  expect(waiversOf(doc)).toEqual([{ id: 'w2', waiver: late }])
  expect(heard).toHaveBeenCalledTimes(3)
})

test('waivers of a file stay as they were stated', () => {
  for (const waivers of [undefined, null, [], [early, late, late]]) {
    const doc = new Y.Doc()
    seedRecord(doc, waivers === undefined ? data : { ...data, waivers })
    expect(statedWaivers(doc)).toEqual(waivers)
  }
})

test('a design takes the waivers of its record and keeps everything else', () => {
  const design = designFrom(data)
  const waived = withWaivers(design, [early])
  expect(waived.data).toEqual({ ...data, waivers: [early] })
  expect(waived.claims).toBe(design.claims)
  expect(withWaivers(waived, undefined).data).toEqual(data)
})

test('what is no waiver is not read', () => {
  const doc = new Y.Doc()
  const map = doc.getMap('waivers')
  const broken: unknown[] = [
    { ...early, at: 'soon' },
    { ...early, targets: 'a' },
    { rule: 'x' },
    'x',
    null,
    new Y.Map(),
  ]
  for (const [index, value] of broken.entries()) map.set(`w${index}`, value)
  map.set('!', early)
  expect(waiversOf(doc)).toEqual([])
})
