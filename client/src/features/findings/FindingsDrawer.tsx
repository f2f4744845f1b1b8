import { ChevronDown, CircleCheck, Maximize2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useFindings, useNavigate, useTranslate, type WordedFinding } from '../../state/index.ts'
import { useStore } from '../../state/store.ts'
import { IconButton, Kbd } from '../../ui/index.ts'
import { AcceptDialog } from './AcceptDialog.tsx'
import { FindingItem, UnstatedItem } from './FindingItem.tsx'
import styles from './FindingsDrawer.module.css'
import { keyOf } from './findingKey.ts'
import { currentFinding, drawers, setDrawer } from './panelState.ts'
import { type Filter, SeverityFilter } from './SeverityFilter.tsx'
import { useFindingKeys } from './useFindingKeys.ts'

/** Longer lists are read on the page of their own. */
const listedAtMost = 60

/** The findings below a view, live; `F8` walks through them even while they are closed. */
export default function FindingsDrawer({ view }: { readonly view: 'chart' | 'raci' }) {
  const isOpen = useStore(drawers[view])
  useFindingKeys(() => setDrawer(view, true))
  return isOpen ? <OpenDrawer view={view} /> : null
}

function OpenDrawer({ view }: { readonly view: 'chart' | 'raci' }) {
  const { t } = useTranslate()
  const { go } = useNavigate()
  const { findings, notStated, rules } = useFindings()
  const [filter, setFilter] = useState<Filter>('all')
  const [accepting, setAccepting] = useState<WordedFinding | null>(null)
  const current = useStore(currentFinding)
  const list = useRef<HTMLDivElement>(null)
  const open = findings.filter((finding) => !finding.waived)
  const shown = open.filter(({ severity }) => filter === 'all' || severity === filter)
  const at = shown.findIndex((finding) => keyOf(finding) === current)
  const listed = shown.slice(0, Math.max(listedAtMost, at + 1))
  const rest = shown.length - listed.length

  // The one that is looked at stays in sight while the view behind it changes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows which finding is looked at
  useEffect(() => {
    list.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'nearest' })
  }, [current])

  return (
    <section className={styles.drawer} aria-labelledby="findings-drawer">
      <header className={styles.head}>
        <h2 id="findings-drawer" className={styles.title}>
          {t('findings.title')}
        </h2>
        <SeverityFilter value={filter} onChange={setFilter} />
        <span className={styles.space} />
        <span className={styles.note}>{t('findings.checked', { count: rules })}</span>
        <span className={styles.note}>
          <Kbd keys="F8" /> {t('findings.nextShort')}
        </span>
        <IconButton size="small" label={t('findings.openPage')} onPress={() => go({ view: 'findings' })}>
          <Maximize2 aria-hidden />
        </IconButton>
        <IconButton size="small" label={t('findings.closeDrawer')} onPress={() => setDrawer(view, false)}>
          <ChevronDown aria-hidden />
        </IconButton>
      </header>
      <div ref={list} className={styles.body}>
        <div role="list" aria-label={t('findings.title')}>
          {listed.map((finding) => (
            <FindingItem key={keyOf(finding)} finding={finding} isCompact onAccept={setAccepting} />
          ))}
        </div>
        {rest > 0 ? (
          <button type="button" className={styles.more} onClick={() => go({ view: 'findings' })}>
            {t('findings.more', { count: rest })}
          </button>
        ) : null}
        {shown.length === 0 ? (
          <p className={styles.none}>
            <CircleCheck aria-hidden />
            {open.length === 0
              ? `${t('findings.none')}. ${t('findings.checked', { count: rules })}`
              : t('findings.noneOfThese')}
          </p>
        ) : null}
        {filter === 'all' && notStated.length > 0 ? (
          <div role="list" aria-label={t('findings.notStated')} className={styles.unstated}>
            {notStated.slice(0, listedAtMost).map((answer) => (
              <UnstatedItem key={keyOf(answer)} answer={answer} isCompact />
            ))}
          </div>
        ) : null}
      </div>
      {accepting ? <AcceptDialog finding={accepting} onClose={() => setAccepting(null)} /> : null}
    </section>
  )
}
