import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyTo } from '../commands/index.ts'
import { anyCommandChoice, anyDesign, commandFor, openReplicas, pictureOf } from '../testing/index.ts'

const anyStep = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(anyCommandChoice()) },
  { weight: 1, arbitrary: fc.array(anyCommandChoice(), { minLength: 2, maxLength: 4, size: 'max' }) },
)

test('a document shows what the same commands make of plain data', () => {
  let done = 0
  fc.assert(
    fc.property(anyDesign({ most: 5 }), fc.array(anyStep, { maxLength: 30, size: 'max' }), (data, steps) => {
      const [live] = openReplicas(1, data).designs
      if (!live) throw new Error('There is one replica.')
      for (const choices of steps) {
        const before = live.snapshot()
        const commands = choices.map((choice) => commandFor(choice, before))
        const expected = applyTo(before, commands)
        const refusal = live.run(...commands)
        if (typeof expected === 'string') expect(refusal).toBe(expected)
        else {
          done += 1
          expect(pictureOf(live.snapshot()), JSON.stringify(commands)).toEqual(pictureOf(expected))
        }
      }
    }),
    { numRuns: 120 },
  )
  expect(done).toBeGreaterThan(300)
})
