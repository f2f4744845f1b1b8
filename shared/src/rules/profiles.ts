import { catalog } from './catalog/index.ts'
import type { RuleDefinition } from './defineRule.ts'

/** Which rules judge a design. Findings and approved versions name its id and version. */
export interface Profile {
  readonly id: string
  /** Raised with every change of what the rules find. */
  readonly version: string
  readonly rules: readonly RuleDefinition[]
  /** Numbers in place of a rule's defaults, by rule. */
  readonly limits?: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** Aligned with the three levels of ECLAC's structure. */
export const threeLevels: Profile = { id: 'three-levels', version: '1.0.0', rules: catalog }

export const profiles: readonly Profile[] = [threeLevels]
