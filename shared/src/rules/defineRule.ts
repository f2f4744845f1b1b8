import type { Command } from '../commands/index.ts'
import type { DateOnly, Design, Id, NewId, Text } from '../model/index.ts'

export type Severity = 'error' | 'warning' | 'advice'
export type Stage = 'draft' | 'submit'
export type Family = 'raci-rows' | 'raci-columns' | 'raci-structure' | 'structure' | 'form'

/**
 * What a message speaks of. Names and words are looked up when it is worded, in the reader's language, so a
 * rule assembles no text.
 */
export type MessageValue =
  | string
  | number
  | { readonly name: Id }
  | { readonly names: readonly Id[] }
  | { readonly text: Text }
  /** A key of the catalogue, such as `common.level.strategic`. */
  | { readonly word: string }
export type MessageData = Readonly<Record<string, MessageValue>>

/** One way to mend a finding: named commands that make one undo step. */
export interface Fix {
  /** Stable within its finding: `keep:ogtic`. */
  readonly id: string
  /** The key of the label under the rule's `fixes` in the catalogue. */
  readonly label: string
  readonly data: MessageData
  commands(newId: NewId): readonly Command[]
}

/** A rule's answer: a failure. `message` is a key of the rule's words. */
export interface Flag {
  readonly message: string
  readonly data: MessageData
  readonly targets: readonly Id[]
  readonly fixes?: readonly Fix[]
  /** Where the severity depends on the case. */
  readonly severity?: Severity
}

/** A rule's other answer: what it needs is not stated. */
export interface NotStated {
  readonly notStated: string
  readonly data: MessageData
  readonly targets: readonly Id[]
}

export interface RuleContext {
  readonly stage: Stage
  /** The day on which the design is judged. */
  readonly asOf: DateOnly
}

export interface RuleDefinition {
  readonly id: string
  readonly family: Family
  /** In draft, and at submit where that differs. */
  readonly severity: Severity
  readonly atSubmit?: Severity
  /** Keys of GOVERNANCE sources, or `own` for a choice of this project. */
  readonly sources: readonly string[]
  check(design: Design, context: RuleContext): Iterable<Flag | NotStated>
}

/** Defines one rule: data plus one generator that reads the snapshot and nothing else. */
export function defineRule(definition: RuleDefinition): RuleDefinition {
  return definition
}
