import { ChevronLeft, ExternalLink, Printer, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { rulesetOf } from 'shared/rules'
import { useDesign, useTranslate } from '../../state/index.ts'
import { closeHelp, openHelp, pathOf } from '../../state/navigation.ts'
import { Button, EmptyState, IconButton } from '../../ui/index.ts'
import styles from './HelpSheet.module.css'
import { RuleArticle } from './RuleArticle.tsx'
import { RuleList } from './RuleList.tsx'
import { type Help, useHelp } from './useHelp.ts'

/** The help over an open design, at its right edge; closed, the design is as it was, and so is the focus. */
export default function HelpSheet({ rule }: { readonly rule: string | undefined }) {
  const { t } = useTranslate()
  // Its numbers and severities are those of the design under it.
  const help = useHelp(rulesetOf(useDesign().data.ruleset))
  return (
    <ModalOverlay
      className={styles.overlay as string}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => isOpen || closeHelp()}
    >
      <Modal className={styles.sheet as string} data-help-sheet>
        <Dialog className={styles.dialog as string} aria-label={titleOf(help, rule) ?? t('shell.help')}>
          {help.state === 'ready' ? (
            <Ready help={help} rule={rule} />
          ) : (
            <header className={styles.bar}>
              <p role="status">{t(help.state === 'away' ? 'shell.pages.unreachable' : 'shell.loading')}</p>
              <span className={styles.space} />
              <Close />
            </header>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function titleOf(help: Help, rule: string | undefined): string | undefined {
  return help.state === 'ready' ? help.pages.find(({ id }) => id === rule)?.title : undefined
}

interface ReadyProps {
  readonly help: Help & { readonly state: 'ready' }
  readonly rule: string | undefined
}

function Ready({ help, rule }: ReadyProps) {
  const { pages, translator } = help
  const { t } = translator
  const page = pages.find(({ id }) => id === rule)
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every page that is turned to begins at its title
  useEffect(() => heading.current?.focus(), [rule])
  return (
    <>
      <header className={styles.bar}>
        {rule === undefined ? (
          <h1 className={styles.title}>{t('help.rules')}</h1>
        ) : (
          <Button variant="quiet" size="small" onPress={() => openHelp()}>
            <ChevronLeft aria-hidden />
            {t('help.all')}
          </Button>
        )}
        <span className={styles.space} />
        <a
          className={styles.link}
          href={pathOf({ page: 'help', ...(rule === undefined ? {} : { rule }) })}
          target="_blank"
          rel="noreferrer"
          aria-label={t('help.openPage')}
          title={t('help.openPage')}
        >
          <ExternalLink aria-hidden size={16} />
        </a>
        {page ? (
          <IconButton size="small" label={t('help.print')} onPress={() => print()}>
            <Printer aria-hidden />
          </IconButton>
        ) : null}
        <Close />
      </header>
      <div className={styles.content}>
        {page ? (
          <RuleArticle page={page} translator={translator} heading={heading} isOfDesign />
        ) : rule === undefined ? (
          <>
            <p className={styles.introduction}>{t('help.introduction', { count: pages.length })}</p>
            <RuleList pages={pages} translator={translator} hasFocus />
          </>
        ) : (
          <EmptyState title={t('help.unknown')}>{t('help.unknownText')}</EmptyState>
        )}
      </div>
    </>
  )
}

function Close() {
  const { t } = useTranslate()
  return (
    <IconButton size="small" label={t('shell.close')} onPress={closeHelp}>
      <X aria-hidden />
    </IconButton>
  )
}
