import { CircleCheck } from 'lucide-react'
import { Fragment, type KeyboardEvent, useMemo, useRef, useState } from 'react'
import {
  useAccess,
  useDesign,
  useFindings,
  useReader,
  useTranslate,
  type WordedFinding,
} from '../../state/index.ts'
import { Button, EmptyState, Segmented } from '../../ui/index.ts'
import { AcceptDialog } from './AcceptDialog.tsx'
import { FindingItem, UnstatedItem } from './FindingItem.tsx'
import styles from './FindingsView.module.css'
import { keyOf } from './findingKey.ts'
import { type Grouping, groupFindings } from './groupFindings.ts'
import { type Filter, SeverityFilter } from './SeverityFilter.tsx'

/** A large design has thousands: they come in packs. */
const pack = 150

/** All that the rules say about the design: what is wrong, what is accepted, what is not stated. */
export default function FindingsView() {
  const { t, lang } = useTranslate()
  const design = useDesign()
  const { nameOf } = useReader()
  const { isOwner } = useAccess()
  const { findings, notStated, counts, asOf, rules } = useFindings()
  const [grouping, setGrouping] = useState<Grouping>('severity')
  const [filter, setFilter] = useState<Filter>('all')
  const [packs, setPacks] = useState(1)
  const [accepting, setAccepting] = useState<WordedFinding | null>(null)
  const page = useRef<HTMLDivElement>(null)

  const open = findings.filter((finding) => !finding.waived)
  const waived = findings.filter((finding) => finding.waived)
  const matching = filter === 'all' ? open : open.filter((finding) => finding.severity === filter)
  const shown = matching.slice(0, packs * pack)
  const groups = useMemo(
    () =>
      groupFindings(shown, grouping, {
        severity: (severity) => t(`common.severityCount.${severity}`, { count: counts[severity] }),
        place: (id) =>
          nameOf(id)?.value ?? (design.has(id) ? t('common.unnamed.body') : t('findings.wholeDesign')),
      }),
    [shown, grouping, counts, t, nameOf, design],
  )
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${asOf}T00:00:00Z`),
  )

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: F8 steps through the list from anywhere in the view
    <div className={styles.view} onKeyDown={(event) => step(event, page.current)} ref={page}>
      <header className={styles.head}>
        <div className={styles.heading}>
          <h2 className={styles.title}>{t('findings.title')}</h2>
          <p className={styles.checked}>{t('findings.noneText', { count: rules, date })}</p>
        </div>
        <SeverityFilter value={filter} onChange={setFilter} />
        <Segmented<Grouping>
          label={t('findings.groupBy')}
          hideLabel
          value={grouping}
          onChange={setGrouping}
          items={[
            { value: 'severity', label: t('findings.bySeverity') },
            { value: 'rule', label: t('findings.byRule') },
            { value: 'place', label: t('findings.byBody') },
          ]}
        />
      </header>
      {open.length === 0 ? (
        <EmptyState title={t('findings.none')} picture={<CircleCheck size={32} aria-hidden />}>
          {t('findings.noneText', { count: rules, date })}
        </EmptyState>
      ) : groups.length === 0 ? (
        <p className={styles.nothing}>{t('findings.noneOfThese')}</p>
      ) : null}
      <div role="list" className={styles.list} aria-label={t('findings.title')}>
        {groups.map((group) => (
          <Fragment key={group.key}>
            <div className={styles.group}>
              {group.title}
              {grouping === 'severity' ? null : <span className={styles.count}>{group.findings.length}</span>}
            </div>
            {group.findings.map((finding) => (
              <FindingItem key={keyOf(finding)} finding={finding} onAccept={setAccepting} />
            ))}
          </Fragment>
        ))}
      </div>
      {matching.length > shown.length ? (
        <Button variant="quiet" className={styles.more as string} onPress={() => setPacks(packs + 1)}>
          {t('findings.more', { count: matching.length - shown.length })}
        </Button>
      ) : null}
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
      {notStated.length > 0 ? (
        <section className={styles.rest}>
          <h3 id="not-stated" className={styles.group}>
            {t('findings.notStated')} <span className={styles.count}>{notStated.length}</span>
          </h3>
          <p className={styles.explanation}>{t('findings.notStatedText')}</p>
          <div role="list" className={styles.unstated} aria-labelledby="not-stated">
            {notStated.slice(0, packs * pack).map((answer) => (
              <UnstatedItem key={keyOf(answer)} answer={answer} />
            ))}
          </div>
        </section>
      ) : null}
      {accepting ? <AcceptDialog finding={accepting} onClose={() => setAccepting(null)} /> : null}
    </div>
  )
}

/** On this page `F8` walks the list itself: each place is one press of `Enter` away. */
function step(event: KeyboardEvent, page: HTMLElement | null): void {
  if (event.key !== 'F8') return
  event.preventDefault()
  const items = [...(page?.querySelectorAll<HTMLElement>('[data-go]') ?? [])]
  const at = items.indexOf(document.activeElement as HTMLElement)
  const next = event.shiftKey ? (at <= 0 ? items.length - 1 : at - 1) : (at + 1) % items.length
  items[next]?.focus()
}
