import { useState } from 'react'
import { callApi, useTranslate, type WordedFinding } from '../../state/index.ts'
import { reasonOf } from '../../state/reasonOf.ts'
import { useSession } from '../../state/session.ts'
import { Button, DateField, Dialog, TextArea } from '../../ui/index.ts'
import styles from './FindingsView.module.css'

/** Accepts a finding with a reason. The server adds the name and the date. */
export function AcceptDialog({ finding, onClose }: { readonly finding: WordedFinding; onClose(): void }) {
  const { t } = useTranslate()
  const { id } = useSession()
  const former = finding.waived ?? finding.lapsed?.waiver
  const [reason, setReason] = useState(former?.reason ?? '')
  const [until, setUntil] = useState<string | null>(former?.until ?? null)
  const [error, setError] = useState<string>()

  const accept = async () => {
    if (reason.trim() === '') return setError(t('findings.reasonMissing'))
    try {
      const { rule, targets } = finding
      await callApi('POST', `/designs/${id}/waivers`, { rule, targets, reason: reason.trim(), until })
      onClose()
    } catch (problem) {
      setError(t('findings.failed', { reason: reasonOf(problem, t) }))
    }
  }
  return (
    <Dialog
      title={t('findings.acceptTitle')}
      size="small"
      isOpen
      onClose={onClose}
      closeLabel={t('shell.close')}
      footer={
        <>
          <Button onPress={onClose}>{t('shell.cancel')}</Button>
          <Button variant="primary" onPress={() => void accept()}>
            {t('findings.accept')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <p>{finding.message}</p>
        <TextArea
          label={t('findings.reason')}
          description={t('findings.reasonHint')}
          value={reason}
          onChange={setReason}
          error={error}
          maxLength={10_000}
          autoFocus
        />
        <DateField label={t('findings.expires')} value={until} onChange={setUntil} />
      </div>
    </Dialog>
  )
}
