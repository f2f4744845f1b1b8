import type { Activity, Body, DateOnly, Design, Id, Waiver } from '../model/index.ts'
import { type Asked, answersTo, type EvaluateOptions, headOf, settingsOf, styleOf } from './asking.ts'
import { Book } from './book.ts'
import type { Family, Fix, MessageData, NotStated, RuleScope, Severity, Stage } from './defineRule.ts'
import { columnSet } from './readings/columns.ts'
import { thingIds } from './readings/lists.ts'
import { type Adaptations, limitsOf, severityIn } from './ruleset.ts'
import type { Lapsed } from './waivers.ts'

/** A rule that fails somewhere. `wordFinding` says it in a reader's language. */
export interface Finding {
  readonly rule: string
  readonly family: Family
  readonly severity: Severity
  readonly message: string
  readonly data: MessageData
  readonly targets: readonly Id[]
  readonly sources: readonly string[]
  readonly fixes: readonly Fix[]
  readonly waived?: Waiver
  /** Accepted once, when it was something else. */
  readonly lapsed?: Lapsed
}

/** A rule that cannot be answered somewhere, because the design does not say what it needs. */
export interface NotStatedAnswer extends NotStated {
  readonly rule: string
}

export interface Counts {
  readonly error: number
  readonly warning: number
  readonly advice: number
  readonly notStated: number
  readonly waived: number
}

/** Which rules judged, and what the design sets differently in them; nothing, where it sets nothing. */
export interface RulesetName {
  readonly id: string
  readonly version: string
  readonly adapted?: Adaptations
}

export interface Evaluation {
  readonly ruleset: RulesetName
  readonly stage: Stage
  readonly asOf: DateOnly
  /** Waived findings count as `waived` alone. */
  readonly counts: Counts
  /** Errors first; then in the order of the catalogue, then by targets. Waived ones stand among them. */
  readonly findings: readonly Finding[]
  /** In the order of the catalogue, then by targets. */
  readonly notStated: readonly NotStatedAnswer[]
}

/** Runs the rules of a profile over one state of a design. The same state gives the same evaluation. */
export function evaluate(design: Design, options: EvaluateOptions): Evaluation {
  const settings = settingsOf(design, options)
  const { stage, asOf, ruleset } = settings
  const book = new Book(ruleset.profile.rules)
  for (const rule of ruleset.profile.rules) {
    const context: Asked = {
      stage,
      asOf,
      limits: limitsOf(ruleset, rule),
      ruleset,
      severityOf: (usual) => severityIn(ruleset, rule.id, usual),
    }
    for (const [id, known] of subjectsOf[rule.scope](design))
      book.put(rule, id, answersTo(rule, id, design, context, known))
  }
  const { findings, notStated, counts } = book.read(styleOf(design, settings))
  return { ...headOf(settings), counts, findings, notStated }
}

/** What each kind of rule is asked about, by id; the activity or the body itself where it is one. */
const subjectsOf: Readonly<
  Record<RuleScope, (design: Design) => Iterable<readonly [Id, (Activity | Body)?]>>
> = {
  row: ({ activities }) => activities.map((activity) => [activity.id, activity]),
  column: (design) => Array.from(columnSet(design), (id) => [id]),
  body: ({ bodies }) => bodies.map((body) => [body.id, body]),
  thing: (design) => Array.from(thingIds(design), (id) => [id]),
  design: () => [['design']],
}
