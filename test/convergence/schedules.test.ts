import fc from 'fast-check'
import { readDesign, writeDesign } from 'shared/format'
import type { Design, GovernanceDesign } from 'shared/model'
import { evaluate } from 'shared/rules'
import { anyDesign, anySchedule, openReplicas, pictureOf, play, readAfresh, type Step } from 'shared/testing'
import { expect, test } from 'vitest'

const twelveBodies: GovernanceDesign = {
  format: 'governance-design',
  version: 1,
  title: { es: 'Prueba' },
  languages: ['es'],
  countries: ['DO'],
  bodies: Array.from({ length: 12 }, (_, index) => ({ id: `b${index}`, name: {}, kind: 'unit' })),
}

const schedules = fc.tuple(anyDesign({ most: 4 }), anySchedule())

test('replicas that have exchanged every update agree, and see what a newcomer reads', () => {
  fc.assert(
    fc.property(schedules, ([data, schedule]) => {
      expectAgreement(data, schedule)
    }),
    { numRuns: 120 },
  )
})

test('moves, removals and undoing at the same time end in one tree', () => {
  let cycles = 0
  const moves = anySchedule({ types: ['moveBody', 'moveBody', 'removeBody', 'addRelation', 'unplaceBody'] })
  fc.assert(
    fc.property(moves, (schedule) => {
      const design = expectAgreement(twelveBodies, schedule)
      if (design.tree.displaced.size > 0) cycles += 1
    }),
    { numRuns: 150 },
  )
  expect(cycles).toBeGreaterThan(0)
})

test('replicas that agree have one list of findings, and no rule stumbles', () => {
  fc.assert(
    fc.property(schedules, ([data, schedule]) => {
      const replicas = openReplicas(3, data)
      play(replicas, schedule)
      replicas.syncAll()
      const [first, ...others] = replicas.snapshots().map(findingsOf)
      for (const other of others) expect(other).toEqual(first)
      expect(first?.map(({ rule }) => rule)).not.toContain('rule-failed')
    }),
    { numRuns: 60 },
  )
})

test('whatever is merged can be written as a valid file, and read back as the same design', () => {
  fc.assert(
    fc.property(schedules, ([data, schedule]) => {
      const replicas = openReplicas(3, data)
      play(replicas, schedule)
      replicas.syncAll()
      const merged = replicas.snapshots()[0]?.data as GovernanceDesign
      const read = readDesign(writeDesign(merged))
      expect(read).toEqual({ ok: true, data: merged })
    }),
    { numRuns: 60 },
  )
})

function expectAgreement(data: GovernanceDesign, schedule: readonly Step[]): Design {
  const replicas = openReplicas(3, data)
  play(replicas, schedule)
  replicas.syncAll()
  const [first, ...others] = replicas.snapshots()
  if (!first) throw new Error('There are three replicas.')
  for (const other of others) expect(pictureOf(other)).toEqual(pictureOf(first))
  for (const doc of replicas.documents) expect(pictureOf(readAfresh(doc))).toEqual(pictureOf(first))
  return first
}

/** Findings and open questions as plain values; fixes by their names. */
function findingsOf(design: Design) {
  const { findings, notStated } = evaluate(design, { stage: 'submit', today: '2026-01-31' })
  const plain = findings.map(({ fixes, ...finding }) => ({ ...finding, fixes: fixes.map(({ id }) => id) }))
  return [...plain, ...notStated]
}
