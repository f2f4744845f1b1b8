import { CircleCheck } from 'lucide-react'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { useDesign, useFindings, useReader, useTranslate, type WordedFinding } from '../../state/index.ts'
import { EmptyState, Segmented, SeverityMark } from '../../ui/index.ts'
import { AcceptDialog } from './AcceptDialog.tsx'
import { FindingItem } from './FindingItem.tsx'
import styles from './FindingsView.module.css'
import { type Grouping, groupFindings } from './groupFindings.ts'

type Filter = 'all' | 'error' | 'warning' | 'advice'

/** All that the rules say about the design: what is wrong, what is accepted, what is not stated. */
export default function FindingsView() {
  const { t, lang } = useTranslate()
  const design = useDesign()
  const { nameOf } = useReader()
  const { findings, notStated, counts, asOf, rules } = useFindings()
  const [grouping, setGrouping] = useState<Grouping>('severity')
  const [filter, setFilter] = useState<Filter>('all')
  const [accepting, setAccepting] = useState<WordedFinding | null>(null)
  const list = useRef<HTMLDivElement>(null)

  const open = findings.filter((finding) => !finding.waived)
  const waived = findings.filter((finding) => finding.waived)
  const shown = filter === 'all' ? open : open.filter((finding) => finding.severity === filter)
  const groups = useMemo(
    () =>
      groupFindings(shown, grouping, {
        severity: (severity) => t(`common.severity.${severity}`),
        place: (id) =>
          nameOf(id)?.value ?? (design.has(id) ? t('common.unnamed.body') : t('findings.wholeDesign')),
      }),
    [shown, grouping, t, nameOf, design],
  )
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${asOf}T00:00:00Z`),
  )

  const step = (event: KeyboardEvent) => {
    if (event.key !== 'F8') return
    event.preventDefault()
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[data-go]') ?? [])]
    const at = items.indexOf(document.activeElement as HTMLElement)
    const next = event.shiftKey ? (at <= 0 ? items.length - 1 : at - 1) : (at + 1) % items.length
    items[next]?.focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: F8 steps through the list from anywhere in the view
    <div className={styles.view} onKeyDown={step} ref={list}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t('findings.title')}</h2>
        <Segmented<Filter>
          label={t('findings.show')}
          hideLabel
          value={filter}
          onChange={setFilter}
          items={[
            { value: 'all', label: `${t('findings.all')} ${open.length}` },
            {
              value: 'error',
              label: <Count severity="error" count={counts.error} />,
              name: t('findings.errors'),
            },
            {
              value: 'warning',
              label: <Count severity="warning" count={counts.warning} />,
              name: t('findings.warnings'),
            },
            {
              value: 'advice',
              label: <Count severity="advice" count={counts.advice} />,
              name: t('findings.advice'),
            },
          ]}
        />
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
        <span className={styles.keys}>{t('findings.next')}</span>
      </header>
      {open.length === 0 ? (
        <EmptyState title={t('findings.none')} picture={<CircleCheck size={32} aria-hidden />}>
          {t('findings.noneText', { count: rules, date })}
        </EmptyState>
      ) : groups.length === 0 ? (
        <p className={styles.nothing}>{t('findings.noneOfThese')}</p>
      ) : null}
      <ul className={styles.list} aria-label={t('findings.title')}>
        {groups.map((group) => (
          <li key={group.key}>
            <h3 className={styles.group}>
              {group.title} <span className={styles.count}>{group.findings.length}</span>
            </h3>
            <ul>
              {group.findings.map((finding) => (
                <FindingItem key={keyOf(finding)} finding={finding} onAccept={setAccepting} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {waived.length > 0 ? (
        <section className={styles.rest} aria-labelledby="waived">
          <h3 id="waived" className={styles.group}>
            {t('findings.waived')} <span className={styles.count}>{waived.length}</span>
          </h3>
          <ul>
            {waived.map((finding) => (
              <FindingItem key={keyOf(finding)} finding={finding} onAccept={setAccepting} />
            ))}
          </ul>
        </section>
      ) : null}
      {notStated.length > 0 ? (
        <section className={styles.rest} aria-labelledby="not-stated">
          <h3 id="not-stated" className={styles.group}>
            {t('findings.notStated')} <span className={styles.count}>{notStated.length}</span>
          </h3>
          <p className={styles.explanation}>{t('findings.notStatedText')}</p>
          <ul>
            {notStated.map((answer) => (
              <li key={`${answer.rule} ${answer.targets.join(' ')}`} className={styles.unstated}>
                <SeverityMark severity="notStated" />
                {answer.message}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {accepting ? <AcceptDialog finding={accepting} onClose={() => setAccepting(null)} /> : null}
    </div>
  )
}

function keyOf({ rule, targets }: WordedFinding): string {
  return `${rule} ${targets.join(' ')}`
}

function Count({
  severity,
  count,
}: {
  readonly severity: 'error' | 'warning' | 'advice'
  readonly count: number
}) {
  return <SeverityMark severity={severity} count={count} />
}
