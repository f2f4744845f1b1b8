import { BadgeCheck } from 'lucide-react'
import type { ReactNode } from 'react'
import { useFindings, useTranslate } from '../../state/index.ts'
import { useStore } from '../../state/store.ts'
import { Segmented, SeverityMark } from '../../ui/index.ts'
import { type Shown, shownKinds } from './panelFilter.ts'
import { panelFilter, setFilter } from './panelState.ts'
import styles from './SeverityFilter.module.css'

/** Which of the findings are listed, with how many there are of each kind. */
export function SeverityFilter() {
  const { t } = useTranslate()
  const { counts } = useFindings()
  const { shown } = useStore(panelFilter)
  const all = counts.error + counts.warning + counts.advice
  const labels: Readonly<Record<Exclude<Shown, 'all'>, ReactNode>> = {
    error: <SeverityMark severity="error" count={counts.error} />,
    warning: <SeverityMark severity="warning" count={counts.warning} />,
    advice: <SeverityMark severity="advice" count={counts.advice} />,
    notStated: <SeverityMark severity="notStated" count={counts.notStated} />,
    waived: (
      <span className={styles.waived}>
        <BadgeCheck size={14} aria-hidden />
        {counts.waived}
      </span>
    ),
  }
  const kinds = shownKinds.filter(
    (kind) => (kind !== 'waived' && kind !== 'notStated') || counts[kind] > 0 || shown === kind,
  )
  return (
    <Segmented<Shown>
      label={t('findings.show')}
      hideLabel
      value={shown}
      onChange={(next) => setFilter({ shown: next })}
      items={kinds.map((kind) =>
        kind === 'all'
          ? { value: kind, label: `${t('findings.all')} ${all}` }
          : {
              value: kind,
              label: labels[kind],
              name: t(`common.severityCount.${kind}`, { count: counts[kind] }),
            },
      )}
    />
  )
}
