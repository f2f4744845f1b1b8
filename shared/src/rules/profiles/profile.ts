import type { ChosenSeverity } from '../../model/index.ts'
import type { RuleDefinition } from '../defineRule.ts'

/** Which rules judge a design. Findings and approved versions name its id and version. */
export interface Profile {
  /** Its name and what it is for stand in the catalogue under `rules.profiles`. */
  readonly id: string
  /** Semantic: the first number is raised when what a design sets for it may mean something else. */
  readonly version: string
  readonly rules: readonly RuleDefinition[]
  /** Numbers in place of a rule's defaults, by rule. */
  readonly limits?: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Severities in place of a rule's own, by rule; errors stay errors. */
  readonly severities?: Readonly<Record<string, ChosenSeverity>>
}
