import type { Shown } from '../features/findings/panelFilter.ts'
import { drawers, panelFilter, setDrawer, setFilter } from '../features/findings/panelState.ts'
import { useTranslate } from '../state/language.ts'
import { useNavigate } from '../state/navigation.ts'
import { useAccess } from '../state/useAccess.ts'
import { useDesignPart } from '../state/useDesign.ts'
import { useFindings } from '../state/useFindings.ts'
import { useIsNarrow } from '../state/useIsNarrow.ts'
import { Chip, SeverityMark } from '../ui/index.ts'
import { SavedMark } from './SavedMark.tsx'
import styles from './StatusBar.module.css'

const severities = ['error', 'warning', 'advice'] as const

/** Where one's changes are, what the rules say, and how large the design is. */
export function StatusBar() {
  const { t } = useTranslate()
  const { go, view } = useNavigate()
  const isNarrow = useIsNarrow()
  const { counts } = useFindings()
  const { canEdit } = useAccess()
  const bodies = useDesignPart((design) => design.bodies.length)
  const activities = useDesignPart((design) => design.activities.length)
  /** On a wide screen they open below the view; a phone has a page for them. Pressed again, they close. */
  const show = (shown: Shown) => {
    const isShown = panelFilter.get().shown === shown
    setFilter({ shown })
    if (view === 'findings' || isNarrow) go({ view: 'findings' })
    else setDrawer(view, !(isShown && drawers[view].get()))
  }
  return (
    <footer className={styles.bar}>
      <SavedMark />
      <fieldset className={styles.findings} aria-label={t('shell.status.openFindings')}>
        {severities.map((severity) => (
          <button
            key={severity}
            type="button"
            className={styles.severity}
            data-severity={severity}
            onClick={() => show(severity)}
          >
            <SeverityMark severity={severity} />
            {t(`common.severityCount.${severity}`, { count: counts[severity] })}
          </button>
        ))}
        {counts.notStated > 0 ? (
          <button
            type="button"
            className={styles.severity}
            data-severity="notStated"
            onClick={() => show('notStated')}
          >
            <SeverityMark severity="notStated" />
            {t('common.severityCount.notStated', { count: counts.notStated })}
          </button>
        ) : null}
      </fieldset>
      <span className={styles.count}>{t('shell.status.bodies', { count: bodies })}</span>
      <span className={styles.count}>{t('shell.status.activities', { count: activities })}</span>
      {canEdit ? null : <Chip tone="line">{t('shell.access.viewing')}</Chip>}
    </footer>
  )
}
