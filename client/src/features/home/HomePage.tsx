import { CloudOff, Plus } from 'lucide-react'
import { type DragEvent, type ReactNode, useEffect, useState } from 'react'
import { normalised, textIn } from 'shared/model'
import type { DesignSummary, Me, TemplateSummary } from 'shared/protocol'
import { useTranslate } from '../../state/index.ts'
import { open, pathOf } from '../../state/navigation.ts'
import { Button, classes, EmptyState, Mark, TextField } from '../../ui/index.ts'
import { CreateDialog } from './CreateDialog.tsx'
import { DesignCard } from './DesignCard.tsx'
import { FaultsDialog } from './FaultsDialog.tsx'
import { DropZone, FileTile, OpenFileButton } from './FileTile.tsx'
import { FirstVisit } from './FirstVisit.tsx'
import styles from './HomePage.module.css'
import { RenameDialog } from './RenameDialog.tsx'
import { TemplateCard } from './TemplateCard.tsx'
import { useDesigns } from './useDesigns.ts'

interface HomePageProps {
  readonly me: Me
  readonly isBin: boolean
  /** What stands at the end of the bar: language, person. */
  readonly tools: ReactNode
}

/** All designs that a person may see, and the ways to begin a new one. */
export default function HomePage({ me, isBin, tools }: HomePageProps) {
  const { t, lang } = useTranslate()
  const home = useDesigns(me.isOwner, isBin)
  const [words, setWords] = useState('')
  const [creating, setCreating] = useState<TemplateSummary>()
  const [renaming, setRenaming] = useState<DesignSummary>()
  const [isDropping, setDropping] = useState(false)
  useEffect(() => {
    document.title = `${t(isBin ? 'home.bin' : 'home.designs')} · Plenaria`
  }, [t, isBin])

  const { designs, templates, isOffline } = home
  const mayCreate = me.isOwner && !isBin && !isOffline
  const titleOf = (design: DesignSummary) =>
    textIn(design.title, lang, design.languages)?.value ?? t('shell.untitled')
  const wanted = normalised(words)
  const shown = designs?.filter(({ title }) => normalised(Object.values(title).join(' ')).includes(wanted))
  const isFirst = mayCreate && designs?.length === 0
  const hasLead = !isBin && wanted === ''
  const openFile = (file: File) => void home.openFile(file)

  const drag = (event: DragEvent) => {
    if (!mayCreate || !event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setDropping(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setDropping(false)
    const [file] = event.dataTransfer.files
    if (mayCreate && file) openFile(file)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is one more way to what the button does
    <div
      className={styles.page}
      onDragOver={drag}
      onDragLeave={(event) => event.currentTarget.contains(event.relatedTarget as Node) || setDropping(false)}
      onDrop={drop}
    >
      <header className={styles.bar}>
        <span className={styles.brand}>
          <Mark size={24} />
          <span>Plenaria</span>
        </span>
        <Places isBin={isBin} />
        <span className={styles.space} />
        {designs && designs.length > 3 ? (
          <TextField
            type="search"
            label={t('home.search')}
            hideLabel
            placeholder={t('home.search')}
            value={words}
            onChange={setWords}
            className={styles.search}
          />
        ) : null}
        {tools}
      </header>
      {isFirst ? (
        <FirstVisit
          templates={templates}
          onChoose={setCreating}
          onExample={(example) => void home.create(example, example.title, ['es', 'en'])}
          onFile={openFile}
        />
      ) : (
        <main className={styles.content}>
          <div className={styles.head}>
            <h1 className={styles.title}>{t(isBin ? 'home.binTitle' : 'home.title')}</h1>
            {mayCreate ? (
              <>
                <OpenFileButton onFile={openFile} />
                <Button
                  variant="primary"
                  isDisabled={templates.length === 0}
                  onPress={() => setCreating(templates[0])}
                >
                  <Plus aria-hidden />
                  {t('home.new')}
                </Button>
              </>
            ) : null}
          </div>
          {isOffline ? (
            <p className={styles.offline} role="status">
              <CloudOff size={16} aria-hidden />
              {t('home.offline')}
            </p>
          ) : null}
          {shown && shown.length > 0 ? (
            <ul className={classes(styles.designs, hasLead && styles.hasLead)}>
              {shown.map((design, index) => (
                <DesignCard
                  key={design.id}
                  design={design}
                  title={titleOf(design)}
                  isLead={hasLead && index === 0}
                  isOffline={isOffline}
                  onRename={() => setRenaming(design)}
                  onDuplicate={() => void home.duplicate(design)}
                  onBin={() => void home.moveToBin(design, titleOf(design))}
                  onRestore={() => void home.restore(design)}
                />
              ))}
              {mayCreate && hasLead && shown.length < 3 ? <FileTile /> : null}
            </ul>
          ) : designs && !isOffline ? (
            <Nothing isBin={isBin} words={wanted && words} />
          ) : null}
          {mayCreate && templates.length > 0 ? (
            <section className={styles.section} aria-labelledby="templates">
              <h2 id="templates" className={styles.heading}>
                {t('home.templates')}
              </h2>
              <ul className={styles.templates}>
                {templates.map((template) => (
                  <TemplateCard
                    key={template.id}
                    template={template}
                    onChoose={() => setCreating(template)}
                  />
                ))}
              </ul>
            </section>
          ) : null}
        </main>
      )}
      {isDropping ? <DropZone /> : null}
      {creating ? (
        <CreateDialog
          key={creating.id}
          templates={templates}
          template={creating}
          onCreate={home.create}
          onClose={() => setCreating(undefined)}
        />
      ) : null}
      {renaming ? (
        <RenameDialog
          design={renaming}
          onClose={() => setRenaming(undefined)}
          onSave={(title) => void home.rename(renaming, title)}
        />
      ) : null}
      {home.faults ? <FaultsDialog faults={home.faults} onClose={home.forgetFaults} /> : null}
    </div>
  )
}

/** The two lists: designs in use, and the bin. */
function Places({ isBin }: { readonly isBin: boolean }) {
  const { t } = useTranslate()
  return (
    <nav className={styles.nav} aria-label={t('home.nav')}>
      {(['home', 'bin'] as const).map((page) => (
        <a
          key={page}
          href={pathOf({ page })}
          {...((page === 'bin') === isBin ? { 'aria-current': 'page' as const } : {})}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return
            event.preventDefault()
            open({ page })
          }}
        >
          {t(page === 'home' ? 'home.designs' : 'home.bin')}
        </a>
      ))}
    </nav>
  )
}

/** Nothing to list, and why. */
function Nothing({ isBin, words }: { readonly isBin: boolean; readonly words: string }) {
  const { t } = useTranslate()
  if (words !== '') return <EmptyState title={t('home.searchNone', { words })} />
  return isBin ? (
    <EmptyState title={t('home.binEmpty')}>{t('home.binEmptyText')}</EmptyState>
  ) : (
    <EmptyState title={t('home.guestTitle')}>{t('home.guestText')}</EmptyState>
  )
}
