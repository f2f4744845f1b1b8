export type { EvaluateOptions } from './asking.ts'
export { catalog } from './catalog/index.ts'
export type { Family, Fix, RuleDefinition, RuleScope, Severity, Stage } from './defineRule.ts'
export {
  type Counts,
  type Evaluation,
  evaluate,
  type Finding,
  type NotStatedAnswer,
  type RulesetName,
} from './engine.ts'
export { type NextEvaluation, type OpenEvaluation, openEvaluation } from './incremental/openEvaluation.ts'
export {
  crossBorder,
  type Profile,
  plainRaci,
  profileOf,
  profiles,
  rangeOf,
  type ThresholdRange,
  threeLevels,
} from './profiles/index.ts'
export { type ReferenceReader, type RulePage, rulePage } from './reference.ts'
export { type Report, reportFinding, reportNotStated, reportOf } from './report.ts'
export {
  type Adaptations,
  limitsOf,
  type Ruleset,
  type RulesetProblem,
  rulesetOf,
  rulesLeftOut,
  severityIn,
} from './ruleset.ts'
export { wordAdaptations, wordLapsed, wordRuleset } from './rulesetWords.ts'
export { basisOf, findingKey, hasExpired, type Lapsed } from './waivers.ts'
export {
  readerOf,
  titleOf,
  type WordedFinding,
  type WordedFix,
  wordFinding,
  wordNotStated,
} from './wording.ts'
