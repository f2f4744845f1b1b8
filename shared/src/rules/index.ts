export { catalog } from './catalog/index.ts'
export type { Family, Fix, RuleDefinition, RuleScope, Severity, Stage } from './defineRule.ts'
export {
  type Counts,
  type EvaluateOptions,
  type Evaluation,
  evaluate,
  type Finding,
  type NotStatedAnswer,
} from './engine.ts'
export { type Profile, profiles, threeLevels } from './profiles.ts'
export { type RulePage, rulePage } from './reference.ts'
export { type Report, reportOf } from './report.ts'
export { findingKey, hasExpired } from './waivers.ts'
export { titleOf, type WordedFinding, type WordedFix, wordFinding, wordNotStated } from './wording.ts'
