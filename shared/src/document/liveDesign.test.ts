import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyTo } from '../commands/index.ts'
import { anyCommandChoice, anyDesign, commandFor, openReplicas, pictureOf } from '../testing/index.ts'

const manyChoices = fc.array(anyCommandChoice(), { maxLength: 40, size: 'max' })

test('a document shows what the same commands make of plain data', () => {
  let done = 0
  fc.assert(
    fc.property(anyDesign({ most: 5 }), manyChoices, (data, choices) => {
      const [live] = openReplicas(1, data).designs
      if (!live) return
      for (const choice of choices) {
        const before = live.snapshot()
        const command = commandFor(choice, before)
        const expected = applyTo(before, [command])
        const refusal = live.run(command)
        if (typeof expected === 'string') expect(refusal).toBe(expected)
        else {
          done += 1
          expect(pictureOf(live.snapshot()), JSON.stringify(command)).toEqual(pictureOf(expected))
        }
      }
    }),
    { numRuns: 120 },
  )
  expect(done).toBeGreaterThan(300)
})
