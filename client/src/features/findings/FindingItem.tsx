import {
  callApi,
  newId,
  useAccess,
  useDesign,
  useNavigate,
  useRun,
  useTranslate,
  useUndo,
  type WordedFinding,
} from '../../state/index.ts'
import { reasonOf } from '../../state/reasonOf.ts'
import { useSession } from '../../state/session.ts'
import { useWaiverId } from '../../state/useWaiverId.ts'
import { Button, SeverityMark, useToast } from '../../ui/index.ts'
import styles from './FindingsView.module.css'

interface FindingItemProps {
  readonly finding: WordedFinding
  onAccept(finding: WordedFinding): void
}

/** One finding: what, where, why, and what can be done about it. */
export function FindingItem({ finding, onAccept }: FindingItemProps) {
  const { t, lang } = useTranslate()
  const { id } = useSession()
  const { canEdit, isOwner } = useAccess()
  const { undo } = useUndo()
  const run = useRun()
  const toast = useToast()
  const waiverId = useWaiverId(finding)
  const goTo = usePlaceOf(finding)
  const { severity, waived } = finding
  const mayAccept = severity === 'error' ? isOwner : canEdit

  const withdraw = async () => {
    try {
      await callApi('DELETE', `/designs/${id}/waivers/${waiverId}`)
    } catch (error) {
      toast.show({ text: t('findings.failed', { reason: reasonOf(error) }), tone: 'error' })
    }
  }
  return (
    <li className={styles.item}>
      <SeverityMark severity={severity} size={16} />
      <div className={styles.words}>
        <button type="button" className={styles.message} data-go onClick={goTo}>
          <span className="visually-hidden">{t(`common.severity.${severity}`)}: </span>
          {finding.message}
        </button>
        <p className={styles.why}>{finding.why}</p>
        {waived ? (
          <p className={styles.why}>
            {t('findings.waivedBy', {
              name: waived.by,
              date: dateIn(waived.at, lang),
              reason: waived.reason,
            })}
            {waived.until ? ` · ${t('findings.until', { date: dateIn(waived.until, lang) })}` : ''}
          </p>
        ) : null}
      </div>
      <div className={styles.actions}>
        {waived || !canEdit
          ? null
          : finding.fixes.map((fix) => (
              <Button
                key={fix.id}
                size="small"
                onPress={() => {
                  if (run(...fix.commands(newId)))
                    toast.show({
                      text: t('findings.applied', { fix: fix.label }),
                      action: { label: t('findings.undo'), run: undo },
                    })
                }}
              >
                {fix.label}
              </Button>
            ))}
        {waived ? (
          mayAccept && waiverId ? (
            <Button size="small" variant="quiet" onPress={() => void withdraw()}>
              {t('findings.withdraw')}
            </Button>
          ) : null
        ) : mayAccept ? (
          <Button size="small" variant="quiet" onPress={() => onAccept(finding)}>
            {t('findings.accept')}
          </Button>
        ) : null}
      </div>
    </li>
  )
}

/** Goes where a finding is: to a row of the map, else to the body that it names first. */
function usePlaceOf({ targets }: WordedFinding): () => void {
  const design = useDesign()
  const { go } = useNavigate()
  return () => {
    const activity = targets.find((id) => design.activity(id))
    if (activity) {
      const holder = targets.find((id) => design.bodyOfHolder(id))
      return go({ view: 'raci', focus: holder ? { activity, holder } : { id: activity } })
    }
    const body = targets.map((id) => design.bodyOfHolder(id)?.id ?? design.relation(id)?.from).find(Boolean)
    go(body ? { view: 'chart', focus: { id: body } } : { view: 'chart' })
  }
}

function dateIn(date: string, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium' }).format(new Date(date))
}
