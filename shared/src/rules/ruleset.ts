import { type ChosenSeverity, oncePer, type RulesetChoice } from '../model/index.ts'
import { catalog } from './catalog/index.ts'
import type { RuleDefinition, Severity } from './defineRule.ts'
import { type Profile, profileOf, threeLevels } from './profiles/index.ts'
import { isInRange, limitsIn, rangeOf } from './profiles/ranges.ts'

/** What a design sets differently from its profile, as far as it has an effect. */
export interface Adaptations {
  readonly thresholds: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly severities: Readonly<Record<string, ChosenSeverity>>
}

/** Something that a design's ruleset says and that has no effect. */
export type RulesetProblem =
  | { readonly kind: 'profile'; readonly profile: string }
  | { readonly kind: 'version'; readonly version: string; readonly present: string }
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'limit'; readonly rule: string; readonly limit: string }
  | {
      readonly kind: 'range'
      readonly rule: string
      readonly limit: string
      readonly value: number
      readonly kept: number
    }
  /** An error was to be less than one. */
  | { readonly kind: 'error'; readonly rule: string }

/** The rules as they judge one design: a profile, and what the design adapts in it. */
export interface Ruleset {
  readonly profile: Profile
  /** Undefined where nothing is adapted. */
  readonly adapted: Adaptations | undefined
  readonly problems: readonly RulesetProblem[]
}

/**
 * The ruleset of a design: its own choice, or the default profile. The same object for the same choice. `profile`
 * stands in for the one that the design names.
 */
export function rulesetOf(choice: RulesetChoice | null | undefined, profile?: Profile): Ruleset {
  if (!choice) return profile ? { profile, adapted: undefined, problems: [] } : standard
  return profile ? resolved(choice, profile) : ofChoice(choice)
}

const standard: Ruleset = { profile: threeLevels, adapted: undefined, problems: [] }
const ofChoice = oncePer((choice: RulesetChoice): Ruleset => resolved(choice))

/** The numbers of a rule. */
export function limitsOf(
  { profile, adapted }: Ruleset,
  rule: RuleDefinition,
): Readonly<Record<string, number>> {
  return { ...limitsIn(profile, rule), ...own(adapted?.thresholds, rule.id) }
}

/** How severe a finding of a rule is. An error stays one, whatever is set; what is `off` is left out. */
export function severityIn({ profile, adapted }: Ruleset, rule: string, severity: Severity): ChosenSeverity {
  if (severity === 'error') return severity
  return own(adapted?.severities, rule) ?? own(profile.severities, rule) ?? severity
}

/** How many rules of the catalogue a ruleset does not ask, and which ones. */
export function rulesLeftOut({ profile }: Pick<Ruleset, 'profile'>): readonly RuleDefinition[] {
  const asked = new Set(profile.rules.map(({ id }) => id))
  return catalog.filter(({ id }) => !asked.has(id))
}

function resolved(choice: RulesetChoice, given?: Profile): Ruleset {
  const named = choice.profile == null ? threeLevels : profileOf(choice.profile)
  const profile = given ?? named ?? threeLevels
  const problems: RulesetProblem[] = []
  if (!named) problems.push({ kind: 'profile', profile: String(choice.profile) })
  else if (choice.version != null && majorOf(choice.version) !== majorOf(profile.version))
    problems.push({ kind: 'version', version: choice.version, present: profile.version })
  const thresholds = thresholdsIn(choice, profile, problems)
  const severities = severitiesIn(choice, profile, problems)
  const isAdapted = Object.keys(thresholds).length + Object.keys(severities).length > 0
  return { profile, adapted: isAdapted ? { thresholds, severities } : undefined, problems }
}

function thresholdsIn(choice: RulesetChoice, profile: Profile, problems: RulesetProblem[]) {
  const thresholds: Record<string, Record<string, number>> = {}
  for (const [rule, values] of entriesOf(choice.thresholds)) {
    const asked = findRule(rule, profile, problems)
    if (!asked) continue
    const kept = limitsIn(profile, asked)
    for (const [limit, value] of entriesOf(values)) {
      const range = rangeOf(profile, asked, limit)
      if (!range) problems.push({ kind: 'limit', rule, limit })
      else if (!isInRange(value, range))
        problems.push({ kind: 'range', rule, limit, value, kept: kept[limit] as number })
      else if (value !== kept[limit]) thresholds[rule] = { ...thresholds[rule], [limit]: value }
    }
  }
  return thresholds
}

function severitiesIn(choice: RulesetChoice, profile: Profile, problems: RulesetProblem[]) {
  const severities: Record<string, ChosenSeverity> = {}
  for (const [rule, severity] of entriesOf(choice.severities)) {
    const asked = findRule(rule, profile, problems)
    if (!asked) continue
    const isAlwaysError = asked.severity === 'error' && (asked.atSubmit ?? 'error') === 'error'
    if (!isAlwaysError) severities[rule] = severity
    else if (severity !== 'error') problems.push({ kind: 'error', rule })
  }
  return severities
}

/** A rule that the profile asks. One that it leaves out may be adapted in vain; one that nobody knows is told. */
function findRule(id: string, profile: Profile, problems: RulesetProblem[]): RuleDefinition | undefined {
  const asked = profile.rules.find((rule) => rule.id === id)
  const isKnown = asked !== undefined || catalog.some((rule) => rule.id === id)
  const isTold = problems.some((problem) => problem.kind === 'rule' && problem.rule === id)
  if (!isKnown && !isTold) problems.push({ kind: 'rule', rule: id })
  return asked
}

function entriesOf<T>(map: Readonly<Record<string, T>> | null | undefined): [string, T][] {
  return Object.entries(map ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
}

function own<T>(map: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return map && Object.hasOwn(map, key) ? map[key] : undefined
}

function majorOf(version: string): string {
  return version.split('.', 1)[0] as string
}
