import { drawers, setDrawer } from '../features/findings/panelState.ts'
import { useTranslate } from '../state/language.ts'
import { useNavigate } from '../state/navigation.ts'
import { useAccess } from '../state/useAccess.ts'
import { useDesignPart } from '../state/useDesign.ts'
import { useFindings } from '../state/useFindings.ts'
import { useIsNarrow } from '../state/useIsNarrow.ts'
import { Chip, SeverityMark } from '../ui/index.ts'
import { SavedMark } from './SavedMark.tsx'
import styles from './StatusBar.module.css'

/** Where one's changes are, what the rules say, and how large the design is. */
export function StatusBar() {
  const { t } = useTranslate()
  const { go, view } = useNavigate()
  const isNarrow = useIsNarrow()
  const { counts } = useFindings()
  const { canEdit } = useAccess()
  const bodies = useDesignPart((design) => design.bodies.length)
  const activities = useDesignPart((design) => design.activities.length)
  /** On a wide screen they open below the view; a phone has a page for them. */
  const openFindings = () => {
    if (view === 'findings' || isNarrow) go({ view: 'findings' })
    else setDrawer(view, !drawers[view].get())
  }
  return (
    <footer className={styles.bar}>
      <SavedMark />
      <button
        type="button"
        className={styles.findings}
        aria-label={t('shell.status.openFindings')}
        onClick={openFindings}
      >
        <span className={styles.severity} data-severity="error">
          <SeverityMark severity="error" />
          {t('shell.status.errors', { count: counts.error })}
        </span>
        <span className={styles.severity} data-severity="warning">
          <SeverityMark severity="warning" />
          {t('shell.status.warnings', { count: counts.warning })}
        </span>
        <span className={styles.severity} data-severity="advice">
          <SeverityMark severity="advice" />
          {t('shell.status.advice', { count: counts.advice })}
        </span>
      </button>
      <span className={styles.count}>{t('shell.status.bodies', { count: bodies })}</span>
      <span className={styles.count}>{t('shell.status.activities', { count: activities })}</span>
      {canEdit ? null : <Chip tone="line">{t('shell.access.viewing')}</Chip>}
    </footer>
  )
}
