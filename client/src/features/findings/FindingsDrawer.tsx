import { ChevronDown, CircleCheck, Maximize2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useFindings, useNavigate, useTranslate, type WordedFinding } from '../../state/index.ts'
import { useStore } from '../../state/store.ts'
import { Button, IconButton, Kbd } from '../../ui/index.ts'
import { AcceptDialog } from './AcceptDialog.tsx'
import { FindField, GroupSelect, SelectionSwitch } from './FilterBar.tsx'
import { FindingItem, UnstatedItem } from './FindingItem.tsx'
import styles from './FindingsDrawer.module.css'
import { FindingsList } from './FindingsList.tsx'
import { keyOf } from './findingKey.ts'
import { HowMany } from './HowMany.tsx'
import { everything } from './panelFilter.ts'
import { currentFinding, drawers, panelFilter, setDrawer } from './panelState.ts'
import { SeverityFilter } from './SeverityFilter.tsx'
import { useFindingKeys } from './useFindingKeys.ts'
import { useListed } from './useListed.ts'

/** Longer lists of what is not stated or accepted are read on the page of their own. */
const listedAtMost = 60

/** The findings below a view, live; `F8` walks through them even while they are closed. */
export default function FindingsDrawer({ view }: { readonly view: keyof typeof drawers }) {
  const isOpen = useStore(drawers[view])
  const { findings } = useFindings()
  const listed = useListed()
  // Those that are seen are walked through, as they stand; while none are, all of them.
  const walked = isOpen
    ? listed.groups.flatMap((group) => group.findings)
    : findings.filter((finding) => !finding.waived)
  useFindingKeys(walked, () => setDrawer(view, true))
  return isOpen ? <OpenDrawer view={view} listed={listed} /> : null
}

interface OpenDrawerProps {
  readonly view: keyof typeof drawers
  readonly listed: ReturnType<typeof useListed>
}

function OpenDrawer({ view, listed }: OpenDrawerProps) {
  const { t } = useTranslate()
  const { go } = useNavigate()
  const { rules } = useFindings()
  const filter = useStore(panelFilter)
  const [accepting, setAccepting] = useState<WordedFinding | null>(null)
  const current = useStore(currentFinding)
  const body = useRef<HTMLDivElement>(null)
  const { open, waived, notStated, groups } = listed
  const count = open.length + (filter.shown === 'waived' ? waived.length : 0) + notStated.length
  // That all is well is told beside what is not stated; that a filter leaves nothing, only where it does.
  const hasNothing = open.length === 0 && rules > 0 && (filter === everything || count === 0)

  // The one that is looked at stays in sight while the view behind it changes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows which finding is looked at
  useEffect(() => {
    body.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'nearest' })
  }, [current])

  return (
    <section className={styles.drawer} aria-labelledby="findings-drawer">
      <header className={styles.head}>
        <h2 id="findings-drawer" className={styles.title}>
          {t('findings.title')}
        </h2>
        <SeverityFilter />
        <SelectionSwitch />
        <span className={styles.wide}>
          <GroupSelect />
          <FindField />
        </span>
        <span className={styles.space} />
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
      <HowMany count={count} />
      <div ref={body} className={styles.body}>
        <FindingsList groups={groups} isCompact onAccept={setAccepting} />
        {hasNothing ? (
          <p className={styles.none}>
            {filter === everything ? (
              <>
                <CircleCheck aria-hidden />
                {t('findings.none')}. {t('findings.checked', { count: rules })}.
              </>
            ) : (
              <>
                {t(filter.isOfSelection ? 'findings.noneOfSelection' : 'findings.noneOfThese')}
                <Button size="small" onPress={() => panelFilter.set(everything)}>
                  {t('findings.clear')}
                </Button>
              </>
            )}
          </p>
        ) : null}
        {filter.shown === 'waived' && waived.length > 0 ? (
          <div role="list" aria-label={t('findings.waived')}>
            {waived.slice(0, listedAtMost).map((finding) => (
              <FindingItem key={keyOf(finding)} finding={finding} isCompact onAccept={setAccepting} />
            ))}
          </div>
        ) : null}
        {notStated.length > 0 ? (
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
