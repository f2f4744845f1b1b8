import { limits } from '../../model/index.ts'
import type { RuleDefinition } from '../defineRule.ts'
import type { Profile } from './profile.ts'

/** What a design may set one of a rule's numbers to. */
export interface ThresholdRange {
  readonly least: number
  readonly most: number
  /** `whole` numbers, a `share` from 0 to 1, or a `percent`. */
  readonly unit: 'whole' | 'share' | 'percent'
}

/** The numbers of a rule in a profile, its own or those of the profile. */
export function limitsIn(profile: Profile, rule: RuleDefinition): Readonly<Record<string, number>> {
  return { ...rule.limits, ...profile.limits?.[rule.id] }
}

/**
 * The range of a limit, or undefined where the rule has none of this name. What makes an error can be made
 * stricter, never looser: there the profile's own number is the least (`body-too-small` is the one such rule).
 */
export function rangeOf(profile: Profile, rule: RuleDefinition, limit: string): ThresholdRange | undefined {
  const own = limitsIn(profile, rule)
  if (!Object.hasOwn(own, limit)) return undefined
  const unit = /^share/i.test(limit) ? 'share' : limit === 'percent' ? 'percent' : 'whole'
  const most = { share: 1, percent: 100, whole: limits.count }[unit]
  return { least: canBeError(rule) ? (own[limit] as number) : 0, most, unit }
}

export function isInRange(value: number, { least, most, unit }: ThresholdRange): boolean {
  return value >= least && value <= most && (unit !== 'whole' || Number.isInteger(value))
}

export function canBeError({ severity, atSubmit }: RuleDefinition): boolean {
  return severity === 'error' || atSubmit === 'error'
}
