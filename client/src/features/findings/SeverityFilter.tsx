import { useFindings, useTranslate } from '../../state/index.ts'
import { Segmented, SeverityMark } from '../../ui/index.ts'

export type Filter = 'all' | 'error' | 'warning' | 'advice'

/** Which severities are listed, with how many there are of each. */
export function SeverityFilter({ value, onChange }: { value: Filter; onChange(filter: Filter): void }) {
  const { t } = useTranslate()
  const { counts } = useFindings()
  const all = counts.error + counts.warning + counts.advice
  const one = (severity: 'error' | 'warning' | 'advice') => ({
    value: severity,
    label: <SeverityMark severity={severity} count={counts[severity]} />,
    name: t(`common.severityCount.${severity}`, { count: counts[severity] }),
  })
  return (
    <Segmented<Filter>
      label={t('findings.show')}
      hideLabel
      value={value}
      onChange={onChange}
      items={[
        { value: 'all', label: `${t('findings.all')} ${all}` },
        one('error'),
        one('warning'),
        one('advice'),
      ]}
    />
  )
}
