import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { applyTo } from '../../commands/index.ts'
import { openDocument, seedDocument } from '../../document/index.ts'
import { type Design, designFrom } from '../../model/index.ts'
import { anyCommandChoice, type CommandChoice, commandFor } from '../../testing/anyCommand.ts'
import { anyDesign } from '../../testing/anyDesign.ts'
import { anyBrokenDesign } from '../../testing/brokenDesigns.ts'
import { sketch } from '../../testing/sketch.ts'
import type { EvaluateOptions } from '../asking.ts'
import { levelMissing } from '../catalog/structure/level-missing.ts'
import { defineRule } from '../defineRule.ts'
import { type Evaluation, evaluate } from '../engine.ts'
import { threeLevels } from '../profiles/index.ts'
import { openEvaluation } from './openEvaluation.ts'

const today = '2025-06-30'

describe('after any edit', () => {
  test('the answer is that of a full pass, on plain designs, valid and broken', () => {
    fc.assert(
      fc.property(anyStart(), anyEdits(), (start, edits) => play(start, edits)),
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

  test('the same where it is done in slices, and the design changes between them', () => {
    fc.assert(
      fc.property(anyStart(), anyEdits(), fc.integer({ min: 1, max: 40 }), (start, edits, slice) => {
        const open = openEvaluation()
        let design = start
        for (const { choice } of edits) {
          const written = applyTo(design, [commandFor(choice, design)])
          if (typeof written !== 'string') design = written
          open.follow(design, { today })
          let left = slice
          const evaluation = open.work(() => left-- > 0)
          if (evaluation) expectSame(evaluation, design)
        }
        expectSame(open.work(() => true) as Evaluation, design)
      }),
      { numRuns: 15 },
    )
  })

  test('a rule that reads past the design would be found out', () => {
    const known = new WeakMap<Design, Map<string, number>>()
    const forgetful = defineRule({
      ...levelMissing,
      scope: 'body',
      hides: [],
      *check(body, design) {
        // A memory of its own: whoever finds an answer there has read nothing that would be noted.
        const own = known.get(design) ?? new Map<string, number>()
        const seats = own.get(body.id) ?? design.seatsOf(body.id).length
        known.set(design, own.set(body.id, seats))
        if (seats > 0) yield { message: 'missing', data: { count: seats }, targets: [body.id] }
      },
    })
    const profile = { ...threeLevels, rules: [forgetful] }
    // The name of the body is read at every turn, its seats only at the first.
    const edits = fc.array(fc.record({ choice: anyCommandChoice(['addSeat', 'setField', 'setWords']) }), {
      minLength: 20,
      maxLength: 20,
    })
    const property = fc.property(anyStart(), edits, (start, script) => play(start, script, { profile }))
    expect(() => fc.assert(property, { numRuns: 30 })).toThrow()
  })
})

describe('what changed', () => {
  const bodies = { cab: { level: 'strategic' }, dir: { level: 'directive' } } as const

  test('is what the findings name that came or went, and nothing after an edit that says nothing new', () => {
    const open = openEvaluation()
    const design = sketch({ bodies, lines: ['dir reports-to cab'], rows: { a1: { cells: { dir: 'A R' } } } })
    open.evaluate(design, { today })
    const without = applyTo(design, [
      { type: 'removeLetter', activityId: 'a1', holderId: 'dir', letter: 'A' },
    ]) as Design
    expect([...open.evaluate(without, { today }).changed]).toContain('a1')
    const placed = applyTo(without, [
      { type: 'addParticipant', participant: { id: 'p', name: { en: 'Agency' } } },
    ]) as Design
    expect([...open.evaluate(placed, { today }).changed]).not.toContain('a1')
  })

  test('only those are asked that read what is different', () => {
    const asked: string[] = []
    const counting = defineRule({
      ...levelMissing,
      scope: 'body',
      hides: [],
      check({ id }, design) {
        asked.push(`${id} ${design.seatsOf(id).length}`)
        return []
      },
    })
    const open = openEvaluation()
    const options = { today, profile: { ...threeLevels, rules: [counting] } }
    const design = sketch({ bodies })
    open.evaluate(design, options)
    asked.length = 0
    const seated = applyTo(design, [
      { type: 'addSeat', seat: { id: 's', body: 'dir', function: 'chair' } },
    ]) as Design
    open.evaluate(seated, options)
    expect(asked).toEqual(['dir 1'])
  })
})

interface Edit extends Asked {
  readonly choice: CommandChoice
  readonly back?: boolean
}

/** Evaluates a design after each edit of a script, and compares every answer with that of a full pass. */
function play(
  start: Design,
  edits: readonly Edit[],
  { profile }: Pick<EvaluateOptions, 'profile'> = {},
): void {
  const open = openEvaluation()
  let design = start
  const states: Design[] = [start]
  expectSame(open.evaluate(design, { today, profile }), design, { profile })
  for (const { back, choice, ...asked } of edits) {
    const written = applyTo(design, [commandFor(choice, design)])
    if (typeof written !== 'string') design = written
    // As after undoing: a state of before, with the very same things in it.
    if (back) design = states[choice.seed % states.length] as Design
    states.push(design)
    expectSame(open.evaluate(design, { today, profile, ...asked }), design, { profile, ...asked })
  }
}

interface Asked {
  readonly profile?: EvaluateOptions['profile']
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
