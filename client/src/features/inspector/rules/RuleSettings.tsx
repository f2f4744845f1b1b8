import { RotateCcw } from 'lucide-react'
import type { ChosenSeverity } from 'shared/model'
import { type Profile, type RuleDefinition, rangeOf } from 'shared/rules'
import { useTranslate } from '../../../state/index.ts'
import { IconButton, NumberField, Select } from '../../../ui/index.ts'
import styles from './RulesDialog.module.css'
import { type RulesetDraft, withSeverity, withThreshold } from './rulesetDraft.ts'

interface RuleSettingsProps {
  readonly rule: RuleDefinition
  readonly profile: Profile
  readonly draft: RulesetDraft
  readonly isReadOnly: boolean
  onChange(draft: RulesetDraft): void
}

/** Stands for what the profile says. */
const usual = 'usual'

/** One rule: how severe its findings are, and its numbers, each with what the profile has for it. */
export function RuleSettings({ rule, profile, draft, isReadOnly, onChange }: RuleSettingsProps) {
  const { t, lookUp } = useTranslate()
  const title = lookUp(`rules.${rule.id}.title`) ?? rule.id
  const own = profile.severities?.[rule.id] ?? rule.severity
  const isError = own === 'error' && (rule.atSubmit ?? 'error') === 'error'
  const set = draft.severities[rule.id]
  const isAdapted = set !== undefined || draft.thresholds[rule.id] !== undefined
  const reset = () => {
    const { [rule.id]: _, ...thresholds } = draft.thresholds
    onChange(withSeverity({ ...draft, thresholds }, rule.id, undefined))
  }
  const limits = Object.keys({ ...rule.limits, ...profile.limits?.[rule.id] })
  return (
    <li className={styles.rule} data-adapted={isAdapted || undefined}>
      <div className={styles.row}>
        <span className={styles.name}>{title}</span>
        {isError ? (
          <span className={styles.fixed}>{t('common.chosenSeverity.error')}</span>
        ) : (
          <Select<ChosenSeverity | typeof usual>
            label={t('inspector.rules.severityOf', { rule: title })}
            hideLabel
            isQuiet
            isDisabled={isReadOnly}
            value={set ?? usual}
            onChange={(next) => onChange(withSeverity(draft, rule.id, next === usual ? undefined : next))}
            items={[
              {
                value: usual,
                label: t('inspector.rules.usual', { severity: t(`common.chosenSeverity.${own}`) }),
              },
              ...(['error', 'warning', 'advice', 'off'] as const).map((one) => ({
                value: one,
                label: t(`common.chosenSeverity.${one}`),
              })),
            ]}
          />
        )}
        <span className={styles.reset}>
          {isAdapted && !isReadOnly ? (
            <IconButton size="small" label={t('inspector.rules.resetOne', { rule: title })} onPress={reset}>
              <RotateCcw aria-hidden />
            </IconButton>
          ) : null}
        </span>
      </div>
      {limits.length > 0 ? (
        <div className={styles.limits}>
          {limits.map((limit) => (
            <Limit key={limit} {...{ rule, profile, draft, isReadOnly, onChange, limit }} />
          ))}
        </div>
      ) : null}
    </li>
  )
}

function Limit(props: RuleSettingsProps & { readonly limit: string }) {
  const { rule, profile, draft, isReadOnly, onChange, limit } = props
  const { t, lookUp, lang } = useTranslate()
  const range = rangeOf(profile, rule, limit)
  const usually = profile.limits?.[rule.id]?.[limit] ?? rule.limits?.[limit]
  if (!range || usually === undefined) return null
  const isShare = range.unit === 'share'
  const format: Intl.NumberFormatOptions = isShare ? { style: 'percent', maximumFractionDigits: 1 } : {}
  const value = draft.thresholds[rule.id]?.[limit]
  return (
    <NumberField
      label={lookUp(`rules.limits.${rule.id}.${limit}`) ?? limit}
      description={t('inspector.rules.usually', {
        value: new Intl.NumberFormat(lang, format).format(usually),
      })}
      value={value ?? usually}
      min={range.least}
      max={range.most}
      format={format}
      isReadOnly={isReadOnly}
      {...(isShare ? {} : { step: 1 })}
      onChange={(next) => {
        const isUsual = next === null || next === usually
        onChange(withThreshold(draft, rule.id, limit, isUsual ? undefined : next))
      }}
    />
  )
}
