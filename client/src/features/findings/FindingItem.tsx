import {
  callApi,
  useAccess,
  useTranslate,
  type WordedFinding,
  type WordedNotStated,
} from '../../state/index.ts'
import { helpLink } from '../../state/navigation.ts'
import { reasonOf } from '../../state/reasonOf.ts'
import { useSession } from '../../state/session.ts'
import { useStore } from '../../state/store.ts'
import { useFixButton } from '../../state/useFixButton.ts'
import { useWaiverId } from '../../state/useWaiverId.ts'
import { Button, PreviewButton, SeverityMark, useToast } from '../../ui/index.ts'
import styles from './FindingItem.module.css'
import { keyOf } from './findingKey.ts'
import { currentFinding } from './panelState.ts'
import { useGoTo } from './useGoTo.ts'

interface FindingItemProps {
  readonly finding: WordedFinding
  /** In the drawer: one line until it is the one that is looked at. */
  readonly isCompact?: boolean
  onAccept(finding: WordedFinding): void
}

/** One finding: what, where, why, and what can be done about it. */
export function FindingItem({ finding, isCompact = false, onAccept }: FindingItemProps) {
  const { t } = useTranslate()
  const { canEdit, isOwner } = useAccess()
  const goTo = useGoTo()
  const fixButton = useFixButton()
  const isCurrent = useStore(currentFinding) === keyOf(finding)
  const { severity, waived, lapsed } = finding
  const mayAccept = severity === 'error' ? isOwner : canEdit
  const isWhole = !isCompact || isCurrent
  const fixes = waived || !canEdit ? [] : isWhole ? finding.fixes : finding.fixes.slice(0, 1)
  return (
    <div
      role="listitem"
      className={styles.item}
      data-compact={isCompact || undefined}
      data-current={isCurrent || undefined}
      data-severity={severity}
    >
      <SeverityMark severity={severity} size={16} />
      <div className={styles.words}>
        <button
          type="button"
          className={styles.message}
          aria-current={isCurrent || undefined}
          data-go
          onClick={() => goTo(finding)}
        >
          <span className="visually-hidden">{t(`common.severity.${severity}`)}: </span>
          {finding.message}
        </button>
        {isWhole ? (
          <p className={styles.why}>
            {finding.why}{' '}
            <a className={styles.about} {...helpLink(finding.rule)}>
              {t('findings.aboutRule')}
            </a>
          </p>
        ) : null}
        {waived ? <Acceptance waived={waived} /> : null}
        {lapsed && isWhole ? <Former lapsed={lapsed} /> : null}
      </div>
      <div className={styles.actions}>
        {fixes.map((fix) => (
          <PreviewButton key={fix.id} {...fixButton(fix)} className={styles.fix} />
        ))}
        {waived ? (
          mayAccept ? (
            <>
              <Button size="small" variant="quiet" onPress={() => onAccept(finding)}>
                {t('findings.renew')}
              </Button>
              <Withdraw finding={finding} />
            </>
          ) : null
        ) : mayAccept ? (
          <Button size="small" variant="quiet" onPress={() => onAccept(finding)}>
            {t(isCompact ? 'findings.acceptShort' : 'findings.accept')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}

/** Something that the design does not say: dashed and grey, for it is no mistake. */
export function UnstatedItem({ answer, isCompact }: { answer: WordedNotStated; isCompact?: boolean }) {
  const { t } = useTranslate()
  const goTo = useGoTo()
  const isCurrent = useStore(currentFinding) === keyOf(answer)
  return (
    <div
      role="listitem"
      className={styles.item}
      data-compact={isCompact || undefined}
      data-current={isCurrent || undefined}
      data-severity="notStated"
    >
      <SeverityMark severity="notStated" size={16} />
      <div className={styles.words}>
        <button type="button" className={styles.message} data-go onClick={() => goTo(answer)}>
          <span className="visually-hidden">{t('common.severity.notStated')}: </span>
          {answer.message}
        </button>
      </div>
    </div>
  )
}

function Acceptance({ waived }: { readonly waived: NonNullable<WordedFinding['waived']> }) {
  const { t, lang } = useTranslate()
  const words = t('findings.waivedBy', {
    name: waived.by,
    date: dateIn(waived.at, lang),
    reason: waived.reason,
  })
  const until = waived.until ? t('findings.until', { date: dateIn(waived.until, lang) }) : ''
  return <p className={styles.acceptance}>{[words, until].filter(Boolean).join(' · ')}</p>
}

/** An exception that was accepted once, and does not hold for the finding as it is. */
function Former({ lapsed }: { readonly lapsed: NonNullable<WordedFinding['lapsed']> }) {
  const { lookUp } = useTranslate()
  const { by, reason } = lapsed.waiver
  return <p className={styles.acceptance}>{lookUp(`rules.words.lapsed.${lapsed.because}`, { by, reason })}</p>
}

function Withdraw({ finding }: { readonly finding: WordedFinding }) {
  const { t } = useTranslate()
  const { id } = useSession()
  const toast = useToast()
  const waiverId = useWaiverId(finding)
  // Until the record has arrived there is nothing to take back.
  if (waiverId === undefined) return null
  const withdraw = async () => {
    try {
      await callApi('DELETE', `/designs/${id}/waivers/${waiverId}`)
    } catch (error) {
      toast.show({ text: t('findings.failed', { reason: reasonOf(error, t) }), tone: 'error' })
    }
  }
  return (
    <Button size="small" variant="quiet" onPress={() => void withdraw()}>
      {t('findings.withdraw')}
    </Button>
  )
}

function dateIn(date: string, lang: string): string {
  // A calendar date means the same day everywhere; a moment is told in the reader's time.
  const timeZone = /^\d{4}-\d{2}-\d{2}$/.test(date) ? { timeZone: 'UTC' } : {}
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium', ...timeZone }).format(new Date(date))
}
