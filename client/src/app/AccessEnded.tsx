import type { Ending } from '../collaboration/openSession.ts'
import { useTranslate } from '../state/language.ts'
import { open } from '../state/navigation.ts'
import { useSavedState } from '../state/savedState.ts'
import { useSession } from '../state/session.ts'
import { Button, Dialog } from '../ui/index.ts'
import styles from './AccessEnded.module.css'
import { downloadDesign } from './downloadDesign.ts'

interface AccessEndedProps {
  readonly ending: Ending
  /** What was not sent is in a file now: this browser need not keep it. */
  onSaved(): Promise<void>
  onClose(): void
}

/** Access is over: why, and a way to take along what was not sent. */
export function AccessEnded({ ending, onSaved, onClose }: AccessEndedProps) {
  const { t, lang } = useTranslate()
  const { live } = useSession()
  const saved = useSavedState()
  const unsent = 'changes' in saved ? saved.changes : 0
  const save = async () => {
    await downloadDesign(live.snapshot(), lang)
    await onSaved()
  }
  return (
    <Dialog
      title={t('shell.ended.title')}
      role="alertdialog"
      size="small"
      isOpen
      onClose={onClose}
      closeLabel={t('shell.close')}
      footer={
        <>
          <Button onPress={() => open({ page: 'home' })}>{t('shell.pages.toHome')}</Button>
          {unsent > 0 ? (
            <Button variant="primary" onPress={() => void save()}>
              {t('shell.ended.save')}
            </Button>
          ) : null}
        </>
      }
    >
      <p className={styles.text}>{t(`shell.ended.${ending}`)}</p>
      {unsent > 0 ? <p className={styles.text}>{t('shell.ended.unsent', { count: unsent })}</p> : null}
    </Dialog>
  )
}
