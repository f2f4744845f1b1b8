import { byCodeUnits, type DateOnly, type Design, type Id, type Waiver } from '../model/index.ts'
import { ruleFailed } from './catalog/form/rule-failed.ts'
import {
  type Answer,
  type Family,
  type Fix,
  type Flag,
  isFlag,
  type MessageData,
  type NotStated,
  type RuleContext,
  type RuleDefinition,
  type Severity,
  type Stage,
} from './defineRule.ts'
import type { Profile } from './profiles/index.ts'
import { columnSet } from './readings/columns.ts'
import { type Adaptations, limitsOf, type Ruleset, rulesetOf, severityIn } from './ruleset.ts'
import { findingKey, waiversInForce } from './waivers.ts'

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

/** `asOf` overrides the day that the design states; `today` is taken where it states none. */
export type EvaluateOptions = {
  /** `draft` unless said otherwise. */
  readonly stage?: Stage | undefined
  readonly profile?: Profile | undefined
} & (
  | { readonly asOf: DateOnly; readonly today?: DateOnly | undefined }
  | { readonly asOf?: DateOnly | undefined; readonly today: DateOnly }
)

/** Runs the rules of a profile over one state of a design. The same state gives the same evaluation. */
export function evaluate(design: Design, options: EvaluateOptions): Evaluation {
  const { stage = 'draft' } = options
  const ruleset = rulesetOf(design.data.ruleset, options.profile)
  const { profile, adapted } = ruleset
  const asOf = options.asOf ?? design.data.asOf ?? (options.today as DateOnly)
  const results = profile.rules.map((rule) => {
    const answers = run(rule, design, { stage, asOf, limits: limitsOf(ruleset, rule), ruleset })
    return { rule, answers: answers?.flatMap((answer) => judged(answer, rule, stage, ruleset)) }
  })
  const failed = results.filter(({ answers }) => answers === undefined).map(({ rule }) => failure(rule))
  results.push({ rule: ruleFailed, answers: failed })

  const isHidden = hidingOf(results)
  const waivers = waiversInForce(design.data.waivers ?? [], asOf)
  const findings: Finding[] = []
  const notStated: NotStatedAnswer[] = []
  for (const { rule, answers = [] } of results) {
    for (const answer of answers.filter((one) => !isHidden(rule.id, one)).sort(byTargets)) {
      if (isFlag(answer)) findings.push(findingOf(rule, answer, waivers))
      else notStated.push({ rule: rule.id, ...answer })
    }
  }
  findings.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
  return {
    ruleset: { id: profile.id, version: profile.version, ...(adapted ? { adapted } : {}) },
    stage,
    asOf,
    counts: countsOf(findings, notStated),
    findings,
    notStated,
  }
}

const severities: readonly Severity[] = ['error', 'warning', 'advice']

interface Result {
  readonly rule: RuleDefinition
  /** Undefined where the rule threw. */
  readonly answers: Answer[] | undefined
}

/** All answers of one rule, or undefined if it throws: half of them would pass for the whole. */
function run(rule: RuleDefinition, design: Design, context: RuleContext): Answer[] | undefined {
  try {
    return [...answersOf(rule, design, context)]
  } catch {
    return undefined
  }
}

function* answersOf(rule: RuleDefinition, design: Design, context: RuleContext): Iterable<Answer> {
  switch (rule.scope) {
    case 'row':
      for (const activity of design.activitiesInOrder) yield* rule.check(activity, design, context)
      break
    case 'column':
      for (const holder of columnSet(design)) yield* rule.check(holder, design, context)
      break
    case 'body':
      for (const body of design.bodies) yield* rule.check(body, design, context)
      break
    case 'design':
      yield* rule.check(design, design, context)
  }
}

/** An answer with the severity that the ruleset gives it; nothing where the ruleset leaves it out. */
function judged(answer: Answer, rule: RuleDefinition, stage: Stage, ruleset: Ruleset): Answer[] {
  const usual = stage === 'submit' ? (rule.atSubmit ?? rule.severity) : rule.severity
  const severity = severityIn(ruleset, rule.id, (isFlag(answer) && answer.severity) || usual)
  if (severity === 'off') return []
  return [isFlag(answer) ? { ...answer, severity } : answer]
}

function failure(rule: RuleDefinition): Flag {
  return {
    message: 'failed',
    data: { rule: { word: `rules.${rule.id}.title` }, id: rule.id },
    targets: ['design'],
  }
}

/** What the failures of some rules make superfluous, from what each rule says that it `hides`. */
function hidingOf(results: readonly Result[]): (rule: string, answer: Answer) => boolean {
  const everywhere = new Set<string>()
  const places = new Map<string, Set<Id>>()
  for (const { rule, answers = [] } of results) {
    for (const hides of rule.hides ?? []) {
      for (const { targets } of answers.filter(isFlag)) {
        const place = targets[0] as Id
        if (typeof hides === 'string') {
          const held = places.get(hides) ?? new Set()
          places.set(hides, held.add(place))
        } else if (hides.where === place) everywhere.add(hides.rule)
      }
    }
  }
  return (rule, { targets }) =>
    everywhere.has(rule) || targets.some((target) => places.get(rule)?.has(target) === true)
}

function findingOf(rule: RuleDefinition, flag: Flag, waivers: ReadonlyMap<string, Waiver>): Finding {
  const waived = waivers.size > 0 ? waivers.get(findingKey(rule.id, flag.targets)) : undefined
  return {
    rule: rule.id,
    family: rule.family,
    severity: flag.severity ?? rule.severity,
    message: flag.message,
    data: flag.data,
    targets: flag.targets,
    sources: rule.sources,
    fixes: flag.fixes ?? [],
    ...(waived ? { waived } : {}),
  }
}

function countsOf(findings: readonly Finding[], notStated: readonly NotStatedAnswer[]): Counts {
  const counts = { error: 0, warning: 0, advice: 0, notStated: notStated.length, waived: 0 }
  for (const { severity, waived } of findings) counts[waived ? 'waived' : severity] += 1
  return counts
}

function byTargets(a: Answer, b: Answer): number {
  for (const [index, target] of a.targets.entries()) {
    const order = byCodeUnits(target, b.targets[index] ?? '')
    if (order !== 0) return order
  }
  return a.targets.length - b.targets.length
}
