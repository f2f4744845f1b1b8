import { defineRule, type Flag } from '../../defineRule.ts'
import type { RulesetProblem } from '../../ruleset.ts'

/**
 * What the design's own ruleset says and that has no effect: a profile, a rule or a limit that nobody here knows,
 * a number out of range, or an error that was to be less than one. It is kept in the file; the engine judges as
 * if it were not there.
 */
export const rulesetNotApplied = defineRule({
  id: 'ruleset-not-applied',
  family: 'form',
  scope: 'design',
  severity: 'warning',
  sources: ['own'],
  *check(_, __, { ruleset }) {
    for (const problem of ruleset.problems) yield flagOf(problem)
  },
})

function flagOf(problem: RulesetProblem): Flag {
  switch (problem.kind) {
    case 'profile':
      return { message: 'profile', data: { profile: problem.profile }, targets: ['design', 'profile'] }
    case 'version':
      return {
        message: 'version',
        data: { version: problem.version, present: problem.present },
        targets: ['design', 'version'],
      }
    case 'rule':
      return { message: 'rule', data: { id: problem.rule }, targets: ['design', problem.rule] }
    case 'limit':
      return {
        message: 'limit',
        data: { rule: { rules: [problem.rule] }, limit: problem.limit },
        targets: ['design', problem.rule, problem.limit],
      }
    case 'range':
      return {
        message: 'range',
        data: {
          rule: { rules: [problem.rule] },
          limit: problem.limit,
          value: problem.value,
          kept: problem.kept,
        },
        targets: ['design', problem.rule, problem.limit],
      }
    case 'error':
      return {
        message: 'error',
        data: { rule: { rules: [problem.rule] } },
        targets: ['design', problem.rule, 'severities'],
      }
  }
}
