import type { Activity, Body, ChosenSeverity, DateOnly, Design, Id } from '../model/index.ts'
import {
  type Answer,
  isFlag,
  type RuleContext,
  type RuleDefinition,
  type Severity,
  type Stage,
} from './defineRule.ts'
import type { RulesetName } from './engine.ts'
import type { Profile } from './profiles/index.ts'
import { type Ruleset, rulesetOf } from './ruleset.ts'
import type { Style } from './sheet.ts'
import { waiversByRule } from './waivers.ts'

/** `asOf` overrides the day that the design states; `today` is taken where it states none. */
export type EvaluateOptions = {
  /** `draft` unless said otherwise. */
  readonly stage?: Stage | undefined
  readonly profile?: Profile | undefined
} & (
  | { readonly asOf: DateOnly; readonly today?: DateOnly | undefined }
  | { readonly asOf?: DateOnly | undefined; readonly today: DateOnly }
)

/** What a design is judged by. */
export interface Settings {
  readonly stage: Stage
  readonly asOf: DateOnly
  readonly ruleset: Ruleset
}

export function settingsOf(design: Design, options: EvaluateOptions): Settings {
  return {
    stage: options.stage ?? 'draft',
    asOf: options.asOf ?? design.data.asOf ?? (options.today as DateOnly),
    ruleset: rulesetOf(design.data.ruleset, options.profile),
  }
}

/** What an evaluation says about itself. */
export function headOf({ ruleset: { profile, adapted }, stage, asOf }: Settings): {
  readonly ruleset: RulesetName
  readonly stage: Stage
  readonly asOf: DateOnly
} {
  return {
    ruleset: { id: profile.id, version: profile.version, ...(adapted ? { adapted } : {}) },
    stage,
    asOf,
  }
}

/** How the answers become findings. */
export function styleOf(design: Design, { asOf }: Settings): Style {
  return { waivers: waiversByRule(design.data.waivers ?? [], asOf) }
}

/** What a rule is told when it is asked, and how severe its findings are. */
export interface Asked extends RuleContext {
  severityOf(usual: Severity): ChosenSeverity
}

/**
 * All answers of a rule to one subject, or undefined if it throws: half of them would pass for the whole. Who has
 * the activity or the body at hand gives it along.
 */
export function answersTo(
  rule: RuleDefinition,
  id: Id,
  design: Design,
  context: Asked,
  known?: Activity | Body,
): Answer[] | undefined {
  try {
    const answers: Answer[] = []
    for (const answer of check(rule, id, design, context, known)) {
      const one = judged(answer, rule, context)
      if (one) answers.push(one)
    }
    return answers
  } catch {
    return undefined
  }
}

function check(
  rule: RuleDefinition,
  id: Id,
  design: Design,
  context: Asked,
  known: Activity | Body | undefined,
): Iterable<Answer> {
  switch (rule.scope) {
    case 'row': {
      const activity = (known as Activity | undefined) ?? design.activity(id)
      return activity ? rule.check(activity, design, context) : []
    }
    case 'column':
      return rule.check(id, design, context)
    case 'body': {
      const body = (known as Body | undefined) ?? design.body(id)
      return body ? rule.check(body, design, context) : []
    }
    case 'thing':
      return rule.check(id, design, context)
    case 'design':
      return rule.check(design, design, context)
  }
}

/** An answer with the severity that the ruleset gives it; nothing where the ruleset leaves it out. */
function judged(answer: Answer, rule: RuleDefinition, { stage, severityOf }: Asked): Answer | undefined {
  const usual = stage === 'submit' ? (rule.atSubmit ?? rule.severity) : rule.severity
  const severity = severityOf((isFlag(answer) && answer.severity) || usual)
  if (severity === 'off') return undefined
  return isFlag(answer) ? { ...answer, severity } : answer
}
