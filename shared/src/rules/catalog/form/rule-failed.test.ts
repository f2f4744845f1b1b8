import { expect, test } from 'vitest'
import { sketch } from '../../../testing/sketch.ts'
import { defineRule } from '../../defineRule.ts'
import { evaluate } from '../../engine.ts'
import { bodyMultipleParents } from '../structure/body-multiple-parents.ts'
import { levelMissing } from '../structure/level-missing.ts'

/** Finds something, then breaks. */
const broken = defineRule({
  ...bodyMultipleParents,
  scope: 'body',
  *check(body) {
    yield { message: 'several', data: {}, targets: [body.id] }
    throw new Error('broken')
  },
})

test('a rule that throws is one finding that names it, and the others still run', () => {
  const design = sketch({ bodies: { a: { level: 'strategic' }, b: { level: 'directive' } } })
  const profile = { id: 'test', version: '1', rules: [broken, levelMissing] }

  const { findings, counts } = evaluate(design, { today: '2025-06-30', profile })

  expect(
    findings.map(({ rule, severity, targets, data }) => ({ rule, severity, targets, id: data.id })),
  ).toEqual([
    { rule: 'level-missing', severity: 'error', targets: ['operational'], id: undefined },
    { rule: 'rule-failed', severity: 'error', targets: ['design'], id: 'body-multiple-parents' },
  ])
  expect(counts.error).toBe(2)
})
