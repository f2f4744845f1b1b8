import { CircleCheck, Printer } from 'lucide-react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { judgedStage } from '../../state/findings/stage.ts'
import { useAccess, useFindings, useTranslate, type WordedFinding } from '../../state/index.ts'
import { useSession } from '../../state/session.ts'
import { useStore } from '../../state/store.ts'
import { Button, EmptyState } from '../../ui/index.ts'
import { AcceptDialog } from './AcceptDialog.tsx'
import { FamilySelect, FindField, GroupSwitch, SelectionSwitch, StageSwitch } from './FilterBar.tsx'
import { FindingItem, UnstatedItem } from './FindingItem.tsx'
import { FindingsList } from './FindingsList.tsx'
import styles from './FindingsView.module.css'
import { keyOf } from './findingKey.ts'
import { HowMany } from './HowMany.tsx'
import { everything } from './panelFilter.ts'
import { panelFilter } from './panelState.ts'
import { SeverityFilter } from './SeverityFilter.tsx'
import { type Listed, useListed } from './useListed.ts'
import { useMore } from './useMore.ts'

/** All that the rules say about the design: what is wrong, what is accepted, what is not stated. */
export default function FindingsView() {
  const { t, lang } = useTranslate()
  const { isOwner } = useAccess()
  const { counts, asOf, rules } = useFindings()
  const { id } = useSession()
  const stage = useStore(judgedStage)
  const listed = useListed()
  const [accepting, setAccepting] = useState<WordedFinding | null>(null)
  const page = useRef<HTMLDivElement>(null)
  useSteps(page)
  const date =
    asOf === ''
      ? ''
      : new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
          new Date(`${asOf}T00:00:00Z`),
        )
  const { open, waived, notStated, groups } = listed

  return (
    <div className={styles.view} ref={page}>
      <header className={styles.head}>
        <div className={styles.heading}>
          <h2 className={styles.title}>{t('findings.title')}</h2>
          <p className={styles.checked}>
            {rules === 0 ? t('findings.waiting') : t('findings.noneText', { count: rules, date })}
          </p>
        </div>
        <StageSwitch />
        <a
          className={styles.print}
          href={`/api/designs/${id}/export?${new URLSearchParams({ view: 'findings', format: 'pdf', lang, stage })}`}
          download
        >
          <Printer aria-hidden />
          {t('findings.print')}
        </a>
      </header>
      <div className={styles.filters} role="search" aria-label={t('findings.find')}>
        <SeverityFilter />
        <FamilySelect />
        <FindField />
        <SelectionSwitch />
        <span className={styles.space} />
        <GroupSwitch />
      </div>
      <HowMany count={open.length + waived.length + notStated.length} />
      <FindingsList groups={groups} onAccept={setAccepting} />
      {open.length === 0 && rules > 0 ? <Nothing listed={listed} rules={rules} date={date} /> : null}
      {counts.error > 0 && !isOwner ? <p className={styles.explanation}>{t('findings.ownerOnly')}</p> : null}
      {waived.length > 0 ? (
        <section className={styles.rest}>
          <h3 id="waived" className={styles.group}>
            {t('findings.waived')} <span className={styles.count}>{waived.length}</span>
          </h3>
          <div role="list" className={styles.list} aria-labelledby="waived">
            {waived.map((finding) => (
              <FindingItem key={keyOf(finding)} finding={finding} onAccept={setAccepting} />
            ))}
          </div>
        </section>
      ) : null}
      {notStated.length > 0 ? <NotStated answers={notStated} /> : null}
      {accepting ? <AcceptDialog finding={accepting} onClose={() => setAccepting(null)} /> : null}
    </div>
  )
}

/** Where no finding is listed: whether that is good news, or only the filter. */
function Nothing(props: { readonly listed: Listed; readonly rules: number; readonly date: string }) {
  const { t } = useTranslate()
  const { counts } = useFindings()
  const filter = useStore(panelFilter)
  const all = counts.error + counts.warning + counts.advice
  if (all === 0 && filter === everything)
    return (
      <EmptyState
        title={t('findings.none')}
        picture={<CircleCheck size={36} strokeWidth={1.5} className={styles.clear} aria-hidden />}
      >
        {t('findings.noneClear', { count: props.rules, date: props.date })}
      </EmptyState>
    )
  if (props.listed.waived.length + props.listed.notStated.length > 0) return null
  return (
    <EmptyState
      title={t(filter.isOfSelection ? 'findings.noneOfSelection' : 'findings.noneOfThese')}
      actions={<Button onPress={() => panelFilter.set(everything)}>{t('findings.clear')}</Button>}
    />
  )
}

function NotStated({ answers }: { readonly answers: Listed['notStated'] }) {
  const { t } = useTranslate()
  const more = useMore()
  const rest = answers.length - more.count
  return (
    <section className={styles.rest}>
      <h3 id="not-stated" className={styles.group}>
        {t('findings.notStated')} <span className={styles.count}>{answers.length}</span>
      </h3>
      <p className={styles.explanation}>{t('findings.notStatedText')}</p>
      <div role="list" className={styles.unstated} aria-labelledby="not-stated">
        {answers.slice(0, more.count).map((answer) => (
          <UnstatedItem key={keyOf(answer)} answer={answer} />
        ))}
      </div>
      {rest > 0 ? (
        <button ref={more.end} type="button" className={styles.more} onClick={more.show}>
          {t('findings.more', { count: rest })}
        </button>
      ) : null}
    </section>
  )
}

/** On this page `F8` walks the list itself: each place is one press of `Enter` away. */
function useSteps(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const step = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return
      if (document.querySelector('[aria-modal="true"]')) return
      event.preventDefault()
      const items = [...(page.current?.querySelectorAll<HTMLElement>('[data-go]') ?? [])]
      const at = items.findIndex((item) =>
        item.closest('[role="listitem"]')?.contains(document.activeElement),
      )
      const next = event.shiftKey ? (at <= 0 ? items.length - 1 : at - 1) : (at + 1) % items.length
      items[next]?.focus()
    }
    addEventListener('keydown', step)
    return () => removeEventListener('keydown', step)
  }, [page])
}
