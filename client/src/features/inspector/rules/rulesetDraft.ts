import type { Command } from 'shared/commands'
import type { ChosenSeverity, RulesetChoice } from 'shared/model'
import { profileOf, threeLevels } from 'shared/rules'

/** What somebody is about to set, before it is applied in one step. */
export interface RulesetDraft {
  readonly profile: string
  readonly thresholds: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly severities: Readonly<Record<string, ChosenSeverity>>
}

export function draftOf(choice: RulesetChoice | null | undefined): RulesetDraft {
  return {
    profile: choice?.profile ?? threeLevels.id,
    thresholds: choice?.thresholds ?? {},
    severities: choice?.severities ?? {},
  }
}

/** The draft with one number set; `undefined` leaves it to the profile. */
export function withThreshold(
  draft: RulesetDraft,
  rule: string,
  limit: string,
  value: number | undefined,
): RulesetDraft {
  const limits = withKey(draft.thresholds[rule] ?? {}, limit, value)
  const held = Object.keys(limits).length > 0 ? limits : undefined
  return { ...draft, thresholds: withKey(draft.thresholds, rule, held) }
}

/** The draft with one severity set; `undefined` leaves it to the profile. */
export function withSeverity(
  draft: RulesetDraft,
  rule: string,
  severity: ChosenSeverity | undefined,
): RulesetDraft {
  return { ...draft, severities: withKey(draft.severities, rule, severity) }
}

/** The commands that make the draft of what stands. What nobody changed is left alone, for others may be at it. */
export function commandsFor(choice: RulesetChoice | null | undefined, draft: RulesetDraft): Command[] {
  const before = draftOf(choice)
  const commands: Command[] = []
  if (draft.profile !== before.profile) {
    const version = profileOf(draft.profile)?.version ?? ''
    commands.push({ type: 'setProfile', profile: draft.profile, version })
  }
  for (const rule of keysOf(before.thresholds, draft.thresholds)) {
    const [earlier, later] = [before.thresholds[rule] ?? {}, draft.thresholds[rule] ?? {}]
    for (const limit of keysOf(earlier, later)) {
      if (earlier[limit] === later[limit]) continue
      commands.push({ type: 'setThreshold', rule, limit, value: later[limit] })
    }
  }
  for (const rule of keysOf(before.severities, draft.severities)) {
    const severity = draft.severities[rule]
    if (severity !== before.severities[rule]) commands.push({ type: 'setRuleSeverity', rule, severity })
  }
  return commands
}

function withKey<Value>(
  map: Readonly<Record<string, Value>>,
  key: string,
  value: Value | undefined,
): Readonly<Record<string, Value>> {
  const { [key]: _, ...others } = map
  return value === undefined ? others : { ...others, [key]: value }
}

function keysOf(a: object, b: object): string[] {
  return Object.keys({ ...a, ...b }).sort()
}
