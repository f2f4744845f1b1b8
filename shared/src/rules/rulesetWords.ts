import type { Translator } from '../i18n/index.ts'
import type { RulesetName } from './engine.ts'
import { profileOf } from './profiles/index.ts'
import { rulesLeftOut } from './ruleset.ts'
import type { Lapsed } from './waivers.ts'

/** A ruleset in words: its profile and version. */
export function wordRuleset({ id, version }: RulesetName, { t, lookUp }: Translator): string {
  const profile = lookUp(`rules.profiles.${id}.name`) ?? id
  return t('rules.words.ruleset.name', { profile, id, version })
}

/** What a design adapts in its rules, one short line for each; then how many rules its profile does not ask. */
export function wordAdaptations(
  { id, adapted }: RulesetName,
  { t, lookUp, lang }: Translator,
): readonly string[] {
  const titleOf = (rule: string) => lookUp(`rules.${rule}.title`) ?? rule
  const numbers = Object.entries(adapted?.thresholds ?? {}).flatMap(([rule, limits]) =>
    Object.entries(limits).map(([limit, value]) => {
      const name = t('rules.words.ruleset.thresholdOf', {
        rule: titleOf(rule),
        limit: lookUp(`rules.limits.${rule}.${limit}`) ?? limit,
      })
      return `${name}: ${new Intl.NumberFormat(lang).format(value)}`
    }),
  )
  const severities = Object.entries(adapted?.severities ?? {}).map(
    ([rule, severity]) =>
      `${t('rules.words.ruleset.severityOf', { rule: titleOf(rule) })}: ${t(`common.chosenSeverity.${severity}`)}`,
  )
  const profile = profileOf(id)
  const left = profile ? rulesLeftOut({ profile }).length : 0
  return [
    ...numbers,
    ...severities,
    ...(left > 0 ? [t('rules.words.ruleset.notAsked', { count: left })] : []),
  ]
}

/** Why an exception that was accepted once does not hold for a finding. */
export function wordLapsed({ waiver, because }: Lapsed, { t }: Translator): string {
  return t(`rules.words.lapsed.${because}`, { by: waiver.by, reason: waiver.reason })
}
