import type { ProblemFault } from 'shared/protocol'
import { useTranslate } from '../../state/index.ts'
import { Button, Dialog } from '../../ui/index.ts'
import styles from './dialogs.module.css'

/** What is wrong with a file, each fault with its place. */
export function FaultsDialog({
  faults,
  onClose,
}: {
  readonly faults: readonly ProblemFault[]
  onClose(): void
}) {
  const { t } = useTranslate()
  return (
    <Dialog
      title={t('home.fileFaultsTitle')}
      isOpen
      onClose={onClose}
      closeLabel={t('shell.close')}
      footer={<Button onPress={onClose}>{t('shell.close')}</Button>}
    >
      <p>{t('home.fileFaults', { count: faults.length })}</p>
      <ul className={styles.faults}>
        {faults.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            {path ? <code>{path}</code> : null} {message}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
