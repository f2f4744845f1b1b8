import { FilePlus2, FileUp, Languages, SunMoon } from 'lucide-react'
import { type DragEvent, useCallback, useEffect, useRef, useState } from 'react'
import { type InterfaceLang, interfaceLanguages } from 'shared/i18n'
import { normalised, textIn } from 'shared/model'
import type { DesignCreated, DesignSummary, Me, ProblemFault, TemplateSummary } from 'shared/protocol'
import { ApiError, callApi, useTranslate } from '../../state/index.ts'
import { open } from '../../state/navigation.ts'
import { reasonOf } from '../../state/reasonOf.ts'
import { type Theme, themes, useTheme } from '../../state/theme.ts'
import {
  Button,
  EmptyState,
  IconButton,
  Mark,
  Menu,
  MenuItem,
  MenuSection,
  TextField,
  useToast,
} from '../../ui/index.ts'
import { CreateDialog } from './CreateDialog.tsx'
import { DesignCard } from './DesignCard.tsx'
import { FaultsDialog } from './FaultsDialog.tsx'
import styles from './HomePage.module.css'
import { RenameDialog } from './RenameDialog.tsx'
import { TemplateCard } from './TemplateCard.tsx'

/** All designs that a person may see, and the ways to begin a new one. */
export default function HomePage({ me, isBin }: { readonly me: Me; readonly isBin: boolean }) {
  const { t, lang } = useTranslate()
  const toast = useToast()
  const [designs, setDesigns] = useState<readonly DesignSummary[]>()
  const [templates, setTemplates] = useState<readonly TemplateSummary[]>([])
  const [words, setWords] = useState('')
  const [creating, setCreating] = useState<TemplateSummary>()
  const [renaming, setRenaming] = useState<DesignSummary>()
  const [faults, setFaults] = useState<readonly ProblemFault[]>()
  const file = useRef<HTMLInputElement>(null)

  const failed = useCallback(
    (error: unknown) => toast.show({ text: t('home.failed', { reason: reasonOf(error) }), tone: 'error' }),
    [toast, t],
  )
  const load = useCallback(
    () => callApi<DesignSummary[]>('GET', `/designs${isBin ? '?bin=1' : ''}`).then(setDesigns, failed),
    [isBin, failed],
  )
  useEffect(() => {
    setDesigns(undefined)
    void load()
  }, [load])
  useEffect(() => {
    document.title = 'Plenaria'
    if (me.isOwner) callApi<TemplateSummary[]>('GET', '/templates').then(setTemplates, failed)
  }, [me.isOwner, failed])

  const act = async (work: Promise<unknown>) => {
    try {
      await work
    } catch (error) {
      failed(error)
    }
    await load()
  }
  const toBin = async (design: DesignSummary, title: string) => {
    await act(callApi('DELETE', `/designs/${design.id}`))
    const restore = () => void act(callApi('POST', `/designs/${design.id}/restore`))
    toast.show({ text: t('home.binned', { title }), action: { label: t('home.undo'), run: restore } })
  }
  const openFile = async (chosen: File | undefined) => {
    if (!chosen) return
    try {
      const { id } = await callApi<DesignCreated>('POST', '/designs', await chosen.text())
      open({ page: 'design', id, view: 'chart' })
    } catch (error) {
      if (error instanceof ApiError && error.problem?.faults) setFaults(error.problem.faults)
      else failed(error)
    }
  }
  const create = async (template: TemplateSummary, title: string, languages: readonly string[]) => {
    const [first = lang] = languages
    try {
      const asked = { template: template.id, title: { [first]: title }, languages }
      const { id } = await callApi<DesignCreated>('POST', '/designs', asked)
      open({ page: 'design', id, view: 'chart' })
    } catch (error) {
      failed(error)
    }
  }

  const titleOf = (design: DesignSummary) =>
    textIn(design.title, lang, design.languages)?.value ?? t('shell.untitled')
  const wanted = normalised(words)
  const shown = designs?.filter((design) =>
    normalised(Object.values(design.title).join(' ')).includes(wanted),
  )
  const isFirst = !isBin && designs?.length === 0
  const drop = (event: DragEvent) => {
    event.preventDefault()
    if (me.isOwner) void openFile(event.dataTransfer.files[0])
  }
  const templateList =
    me.isOwner && !isBin && templates.length > 0 ? (
      <section className={styles.section} aria-labelledby="templates">
        <h2 id="templates" className={styles.heading}>
          {t('home.templates')}
        </h2>
        <ul className={styles.templates}>
          {templates.map((template) => (
            <TemplateCard key={template.id} template={template} onChoose={() => setCreating(template)} />
          ))}
        </ul>
      </section>
    ) : null

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is one more way to what the button does
    <div className={styles.page} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <header className={styles.bar}>
        <span className={styles.brand}>
          <Mark size={26} />
          Plenaria
        </span>
        <nav className={styles.nav} aria-label={t('home.nav')}>
          {(['home', 'bin'] as const).map((page) => (
            <a
              key={page}
              href={page === 'home' ? '/' : '/bin'}
              {...((page === 'bin') === isBin ? { 'aria-current': 'page' as const } : {})}
              onClick={(event) => {
                event.preventDefault()
                open({ page })
              }}
            >
              {t(page === 'home' ? 'home.designs' : 'home.bin')}
            </a>
          ))}
        </nav>
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
        <LanguageMenu />
        <ThemeMenu />
      </header>
      <main className={styles.content}>
        {isFirst ? (
          <div className={styles.first}>
            <h1 className={styles.title}>{t(me.isOwner ? 'home.firstTitle' : 'home.guestTitle')}</h1>
            <p>{t(me.isOwner ? 'home.firstText' : 'home.guestText')}</p>
          </div>
        ) : (
          <div className={styles.head}>
            <h1 className={styles.title}>{t(isBin ? 'home.binTitle' : 'home.title')}</h1>
          </div>
        )}
        {me.isOwner && !isBin ? (
          <div className={styles.begin}>
            <Button onPress={() => file.current?.click()}>
              <FileUp aria-hidden />
              {t('home.fromFile')}
            </Button>
            <Button
              variant="primary"
              isDisabled={templates.length === 0}
              onPress={() => setCreating(templates.find(({ id }) => id === 'three-levels') ?? templates[0])}
            >
              <FilePlus2 aria-hidden />
              {t('home.new')}
            </Button>
            <input
              ref={file}
              type="file"
              accept=".json,application/json"
              hidden
              onChange={(event) => {
                void openFile(event.target.files?.[0])
                event.target.value = ''
              }}
            />
          </div>
        ) : null}
        {isFirst ? templateList : null}
        {shown && shown.length > 0 ? (
          <ul className={styles.designs}>
            {shown.map((design) => (
              <DesignCard
                key={design.id}
                design={design}
                title={titleOf(design)}
                onRename={() => setRenaming(design)}
                onDuplicate={() => void act(callApi('POST', `/designs/${design.id}/duplicate`, {}))}
                onBin={() => void toBin(design, titleOf(design))}
                onRestore={() => void act(callApi('POST', `/designs/${design.id}/restore`))}
              />
            ))}
          </ul>
        ) : designs && !isFirst ? (
          <EmptyState title={wanted ? t('home.searchNone', { words }) : t('home.binEmpty')}>
            {wanted ? null : t('home.binEmptyText')}
          </EmptyState>
        ) : null}
        {isFirst ? null : templateList}
        {me.isOwner && !isBin ? <p className={styles.hint}>{t('home.dropHere')}</p> : null}
      </main>
      {creating ? (
        <CreateDialog template={creating} onCreate={create} onClose={() => setCreating(undefined)} />
      ) : null}
      {renaming ? (
        <RenameDialog
          design={renaming}
          onClose={() => setRenaming(undefined)}
          onSave={(title) => void act(callApi('PATCH', `/designs/${renaming.id}`, { title }))}
        />
      ) : null}
      {faults ? <FaultsDialog faults={faults} onClose={() => setFaults(undefined)} /> : null}
    </div>
  )
}

function LanguageMenu() {
  const { t, lang, setLanguage } = useTranslate()
  return (
    <Menu
      label={t('shell.language')}
      placement="bottom end"
      trigger={
        <Button variant="quiet" aria-label={t('shell.language')}>
          <Languages aria-hidden />
          {interfaceLanguages[lang]}
        </Button>
      }
    >
      <MenuSection
        title={t('shell.language')}
        selected={lang}
        onSelect={(id) => void setLanguage(id as InterfaceLang)}
      >
        {Object.entries(interfaceLanguages).map(([id, name]) => (
          <MenuItem key={id} id={id}>
            {name}
          </MenuItem>
        ))}
      </MenuSection>
    </Menu>
  )
}

function ThemeMenu() {
  const { t } = useTranslate()
  const { theme, setTheme } = useTheme()
  const names = { system: t('shell.themeSystem'), light: t('shell.themeLight'), dark: t('shell.themeDark') }
  return (
    <Menu
      label={t('shell.theme')}
      placement="bottom end"
      trigger={
        <IconButton label={t('shell.theme')}>
          <SunMoon aria-hidden />
        </IconButton>
      }
    >
      <MenuSection title={t('shell.theme')} selected={theme} onSelect={(id) => setTheme(id as Theme)}>
        {themes.map((one) => (
          <MenuItem key={one} id={one}>
            {names[one]}
          </MenuItem>
        ))}
      </MenuSection>
    </Menu>
  )
}
