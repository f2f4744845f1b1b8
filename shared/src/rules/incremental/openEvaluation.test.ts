import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { applyTo } from '../../commands/index.ts'
import { openDocument, seedDocument } from '../../document/index.ts'
import { type Design, designFrom } from '../../model/index.ts'
import { anyCommandChoice, commandFor } from '../../testing/anyCommand.ts'
import { anyDesign } from '../../testing/anyDesign.ts'
import { anyBrokenDesign } from '../../testing/brokenDesigns.ts'
import { type Evaluation, evaluate } from '../engine.ts'
import { openEvaluation } from './openEvaluation.ts'

const today = '2025-06-30'

describe('after any edit', () => {
  test('the answer is that of a full pass, on plain designs, valid and broken', () => {
    fc.assert(
      fc.property(anyStart(), anyEdits(), (start, edits) => {
        const open = openEvaluation()
        let design = start
        const states: Design[] = [start]
        expectSame(open.evaluate(design, { today }), design)
        for (const { back, choice, ...asked } of edits) {
          const written = applyTo(design, [commandFor(choice, design)])
          if (typeof written !== 'string') design = written
          // As after undoing: a state of before, with the very same things in it.
          if (back) design = states[choice.seed % states.length] as Design
          states.push(design)
          expectSame(open.evaluate(design, { today, ...asked }), design, asked)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('the same on a live document, with undo and redo', () => {
    fc.assert(
      fc.property(anyDesign(), anyEdits(), (data, edits) => {
        const doc = new Y.Doc()
        seedDocument(doc, data)
        const live = openDocument(doc, { actor: 'one' })
        const open = openEvaluation()
        for (const { back, choice } of edits) {
          if (back) (choice.seed % 3 === 0 ? live.redo : live.undo).call(live)
          else live.run(commandFor(choice, live.snapshot()))
          expectSame(open.evaluate(live.snapshot(), { today }), live.snapshot())
        }
        live.destroy()
      }),
      { numRuns: 25 },
    )
  })
})

interface Asked {
  readonly stage?: 'draft' | 'submit' | undefined
  readonly asOf?: string | undefined
}

/** The same findings, in the same order, with fixes that do the same. */
function expectSame(evaluation: Evaluation, design: Design, asked: Asked = {}): void {
  const full = evaluate(design, { today, ...asked })
  expect(told(evaluation)).toEqual(told(full))
}

function told({ ruleset, stage, asOf, counts, findings, notStated }: Evaluation) {
  const told = findings.map(({ fixes, ...finding }) => {
    let fresh = 0
    return {
      ...finding,
      fixes: fixes.map(({ commands, ...fix }) => ({
        ...fix,
        commands: commands(() => `new-${++fresh}`),
      })),
    }
  })
  return { ruleset, stage, asOf, counts, findings: told, notStated }
}

function anyStart(): fc.Arbitrary<Design> {
  return fc.oneof(
    anyDesign().map((data) => designFrom(data)),
    anyBrokenDesign(),
  )
}

function anyEdits() {
  return fc.array(
    fc.record({
      choice: anyCommandChoice(),
      back: fc.nat(9).map((one) => one === 0),
      stage: fc.constantFrom('draft', 'draft', 'submit' as const),
      asOf: fc.constantFrom(undefined, undefined, undefined, '2021-01-01', '2031-01-02'),
    }),
    { minLength: 1, maxLength: 30, size: 'max' },
  )
}
