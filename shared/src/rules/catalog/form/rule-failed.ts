import { defineRule } from '../../defineRule.ts'

/**
 * A rule that broke. The engine reports it under this name, with the rule that it is about, and lets the
 * others run; by itself this rule finds nothing.
 */
export const ruleFailed = defineRule({
  id: 'rule-failed',
  family: 'form',
  scope: 'design',
  severity: 'error',
  sources: ['own'],
  *check() {},
})
