import { CloudAlert, CloudCheck, CloudOff, Gauge, RefreshCw } from 'lucide-react'
import type { Translate } from 'shared/i18n'
import { useTranslate } from '../state/language.ts'
import { type NotSavedReason, type SavedState, useSavedState } from '../state/savedState.ts'
import { useSession } from '../state/session.ts'
import { useStore } from '../state/store.ts'
import { useIsNarrow } from '../state/useIsNarrow.ts'
import { Button, Tooltip } from '../ui/index.ts'
import styles from './StatusBar.module.css'

const icons = {
  saved: CloudCheck,
  saving: RefreshCw,
  offline: CloudOff,
  reconnecting: RefreshCw,
  refused: CloudAlert,
} as const satisfies Record<SavedState['kind'], unknown>

const reasons = {
  'no-right': 'shell.saved.noRight',
  'store-failed': 'shell.saved.storeFailed',
  'too-large': 'shell.saved.tooLarge',
  malformed: 'shell.saved.malformed',
  'access-ended': 'shell.saved.accessEnded',
} as const satisfies Record<NotSavedReason, string>

/** Whether what this person changed is on the server's disk. */
export function SavedMark() {
  const { t } = useTranslate()
  const saved = useSavedState()
  const Icon = icons[saved.kind]
  return (
    <>
      <span role="status" className={styles.saved} data-kind={saved.kind}>
        <Icon size={14} aria-hidden />
        {wordsFor(saved, t)}
      </span>
      <LineMark />
    </>
  )
}

/** That the network lets only requests through, so that others' changes take longer to come. */
function LineMark() {
  const { t } = useTranslate()
  const isNarrow = useIsNarrow()
  const way = useStore(useSession().way)
  if (way === null || way === 'socket') return null
  return (
    <Tooltip text={t('shell.line.why')} placement="top">
      <Button variant="quiet" size="small" className={styles.line} aria-description={t('shell.line.why')}>
        <Gauge size={14} aria-hidden />
        <span className={isNarrow ? 'visually-hidden' : undefined}>{t('shell.line.slower')}</span>
      </Button>
    </Tooltip>
  )
}

function wordsFor(saved: SavedState, t: Translate): string {
  switch (saved.kind) {
    case 'offline':
      return saved.changes > 0
        ? t('shell.saved.offlineChanges', { count: saved.changes })
        : t('shell.saved.offline')
    case 'refused':
      return t('shell.saved.refused', { reason: t(reasons[saved.reason]) })
    default:
      return t(`shell.saved.${saved.kind}`)
  }
}
