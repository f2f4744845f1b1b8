import type { Command } from '../commands/index.ts'
import type { Activity, Body, DateOnly, Design, Id, Lang, NewId, Text } from '../model/index.ts'
import type { RulesetProblem } from './ruleset.ts'

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
  /** Names one after the other, as the lines go. */
  | { readonly path: readonly Id[] }
  | { readonly text: Text }
  | { readonly texts: readonly Text[] }
  /** Said as they are, one after the other. */
  | { readonly items: readonly string[] }
  /** Keys of the catalogue, such as `rules.words.level.strategic`. */
  | { readonly word: string }
  | { readonly words: readonly string[] }
  /** Rules by id, said by their titles; one that is gone by its id. */
  | { readonly rules: readonly string[] }
  /** Fields of the model, said as people call them; one that has no such name as it is written. */
  | { readonly fields: readonly string[] }
  | { readonly date: DateOnly }
  | { readonly country: string }
  | { readonly language: Lang }
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

/** A rule's answer: a failure. `message` is a key under the rule's `messages`. */
export interface Flag {
  readonly message: string
  readonly data: MessageData
  readonly targets: readonly Id[]
  readonly fixes?: readonly Fix[]
  /** Where the severity depends on the case. */
  readonly severity?: Severity
}

/** A rule's other answer: what it needs is not stated. The key stands under the rule's `notStated`. */
export interface NotStated {
  readonly notStated: string
  readonly data: MessageData
  readonly targets: readonly Id[]
}

export type Answer = Flag | NotStated

export interface RuleContext<Limits = Readonly<Record<string, number>>> {
  readonly stage: Stage
  /** The day on which the design is judged. */
  readonly asOf: DateOnly
  /** The rule's numbers, as the ruleset sets them. */
  readonly limits: Limits
  /** What the design says of its own ruleset and what has no effect. */
  readonly ruleset: { readonly problems: readonly RulesetProblem[] }
}

/** What a rule is asked about, one at a time: a RACI row, a column, a body, a thing of any kind, or the design as a whole. */
export interface Subjects {
  readonly row: Activity
  readonly column: Id
  readonly body: Body
  /** The id of anything that has one, or `''` for the design itself. */
  readonly thing: Id
  readonly design: Design
}
export type RuleScope = keyof Subjects

/**
 * The findings of another rule that one of this rule makes superfluous: those that name the same first target,
 * or, with `where`, all of them as soon as that word is this rule's target.
 */
export type Hides = string | { readonly rule: string; readonly where: string }

interface RuleHead {
  readonly id: string
  readonly family: Family
  /** In draft, and at submit where that differs. */
  readonly severity: Severity
  readonly atSubmit?: Severity
  /** Keys of the sources, or `own` for a choice of this project. */
  readonly sources: readonly string[]
  readonly hides?: readonly Hides[]
}

interface RuleOf<Scope extends RuleScope, Limits> extends RuleHead {
  readonly scope: Scope
  /** Numbers that a ruleset may change, with their defaults. */
  readonly limits?: Limits
  check(subject: Subjects[Scope], design: Design, context: RuleContext<Limits>): Iterable<Answer>
}

/** Any rule, as the engine runs it. */
export type RuleDefinition = {
  [Scope in RuleScope]: RuleOf<Scope, Readonly<Record<string, number>>>
}[RuleScope]

/** Defines one rule: data plus one generator that reads the snapshot and nothing else. */
export function defineRule<Scope extends RuleScope, Limits = Readonly<Record<string, number>>>(
  definition: RuleOf<Scope, Limits>,
): RuleDefinition {
  return definition as unknown as RuleDefinition
}

export function isFlag(answer: Answer): answer is Flag {
  return 'message' in answer
}
