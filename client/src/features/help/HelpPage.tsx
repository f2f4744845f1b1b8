import { ChevronLeft, Printer } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslate } from '../../state/index.ts'
import { open, openHelp } from '../../state/navigation.ts'
import { useIsNarrow } from '../../state/useIsNarrow.ts'
import { Button, EmptyState, IconButton, Mark } from '../../ui/index.ts'
import styles from './HelpPage.module.css'
import { RuleArticle } from './RuleArticle.tsx'
import { RuleList } from './RuleList.tsx'
import { type Help, useHelp } from './useHelp.ts'

interface HelpPageProps {
  readonly rule: string | undefined
  /** What stands at the end of the bar. */
  readonly tools: ReactNode
}

/** The help as a page of its own, with an address that can be sent and printed. */
export default function HelpPage({ rule, tools }: HelpPageProps) {
  const { t } = useTranslate()
  const help = useHelp()
  const isNarrow = useIsNarrow()
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <a
          className={styles.brand}
          href="/"
          aria-label={t('shell.home')}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return
            event.preventDefault()
            open({ page: 'home' })
          }}
        >
          <Mark size={24} />
          Plenaria
        </a>
        <span className={styles.space} />
        {tools}
      </header>
      {help.state === 'ready' ? (
        <div className={styles.columns}>
          {isNarrow && rule !== undefined ? null : (
            <aside className={styles.index}>
              <RuleList pages={help.pages} translator={help.translator} current={rule} />
            </aside>
          )}
          {isNarrow && rule === undefined ? null : (
            <main className={styles.main} id="view" tabIndex={-1}>
              <Shown help={help} rule={rule} hasWayBack={isNarrow} />
            </main>
          )}
        </div>
      ) : (
        <main className={styles.waiting} role="status">
          {t(help.state === 'away' ? 'shell.pages.unreachable' : 'shell.loading')}
        </main>
      )}
    </div>
  )
}

interface ShownProps {
  readonly help: Help & { readonly state: 'ready' }
  readonly rule: string | undefined
  readonly hasWayBack: boolean
}

function Shown({ help, rule, hasWayBack }: ShownProps) {
  const { pages, translator } = help
  const { t } = translator
  const page = pages.find(({ id }) => id === rule)
  const heading = useRef<HTMLHeadingElement>(null)
  const title = page?.title ?? t('help.title')
  useEffect(() => {
    document.title = `${title} · Plenaria`
  }, [title])
  const before = useRef(rule)
  useEffect(() => {
    // The first page is read from the top, as any page; one that was turned to begins at its title.
    if (before.current !== rule) heading.current?.focus()
    before.current = rule
  }, [rule])
  if (rule === undefined)
    return <EmptyState title={t('help.rules')}>{t('help.introduction', { count: pages.length })}</EmptyState>
  if (!page) return <EmptyState title={t('help.unknown')}>{t('help.unknownText')}</EmptyState>
  return (
    <>
      <div className={styles.tools}>
        {hasWayBack ? (
          <Button variant="quiet" size="small" onPress={() => openHelp()}>
            <ChevronLeft aria-hidden />
            {t('help.all')}
          </Button>
        ) : null}
        <span className={styles.space} />
        <IconButton size="small" label={t('help.print')} onPress={() => print()}>
          <Printer aria-hidden />
        </IconButton>
      </div>
      <RuleArticle page={page} translator={translator} heading={heading} />
    </>
  )
}
