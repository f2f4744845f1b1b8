import {
  ChevronLeft,
  Ellipsis,
  FileDown,
  Languages,
  Redo2,
  Search,
  SunMoon,
  Undo2,
  UserPlus,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { type InterfaceLang, interfaceLanguages } from 'shared/i18n'
import type { Me } from 'shared/protocol'
import { PeopleHere } from '../features/presence/PeopleHere.tsx'
import { useTranslate } from '../state/language.ts'
import { open } from '../state/navigation.ts'
import { type Theme, themes, useTheme } from '../state/theme.ts'
import { useAccess } from '../state/useAccess.ts'
import { useDesignPart } from '../state/useDesign.ts'
import { useIsNarrow } from '../state/useIsNarrow.ts'
import { useReader } from '../state/useReader.ts'
import { useUndo } from '../state/useUndo.ts'
import { Button, IconButton, Kbd, Menu, MenuItem, MenuSection } from '../ui/index.ts'
import { Mark } from '../ui/Mark.tsx'
import { languageName } from './languageName.ts'
import styles from './TopBar.module.css'
import { useDesignTitle } from './useDocumentTitle.ts'

interface TopBarProps {
  readonly me: Me
  onOpen(what: 'share' | 'export' | 'search'): void
}

/** The title of the design, and what can be done with it as a whole. */
export function TopBar({ me, onOpen }: TopBarProps) {
  const { t } = useTranslate()
  const { isOwner, canEdit } = useAccess()
  const { undo, redo, canUndo, canRedo } = useUndo()
  const title = useDesignTitle()
  return (
    <header className={styles.bar}>
      <div className={styles.home}>
        <IconButton
          label={t('shell.home')}
          onPress={() => open({ page: 'home' })}
          className={styles.mark ?? ''}
        >
          <ChevronLeft className={styles.back} aria-hidden />
          <Mark size={22} />
        </IconButton>
      </div>
      <h1 className={styles.title} title={title}>
        {title}
      </h1>
      {canEdit ? (
        <div className={styles.steps}>
          <IconButton label={t('shell.undo')} keys="Ctrl+Z" isDisabled={!canUndo} onPress={undo}>
            <Undo2 aria-hidden />
          </IconButton>
          <IconButton label={t('shell.redo')} keys="Ctrl+Shift+Z" isDisabled={!canRedo} onPress={redo}>
            <Redo2 aria-hidden />
          </IconButton>
        </div>
      ) : null}
      <span className={styles.space} />
      <Button variant="quiet" className={styles.search ?? ''} onPress={() => onOpen('search')}>
        <Search aria-hidden />
        <span className={styles.searchWords}>{t('shell.search')}</span>
        <Kbd keys="Ctrl+K" />
      </Button>
      <div className={styles.wide}>
        <LanguageMenu />
        <PeopleHere me={me} />
        {isOwner ? (
          <Button onPress={() => onOpen('share')}>
            <UserPlus aria-hidden />
            {t('shell.share')}
          </Button>
        ) : null}
        <Button variant="ink" onPress={() => onOpen('export')}>
          <FileDown aria-hidden />
          {t('shell.export')}
        </Button>
      </div>
      <MoreMenu onOpen={onOpen} isOwner={isOwner} />
    </header>
  )
}

function LanguageMenu() {
  const { t, lang } = useTranslate()
  return (
    <Menu
      label={t('shell.language')}
      placement="bottom end"
      trigger={
        <Button variant="quiet" aria-label={t('shell.language')}>
          <Languages aria-hidden />
          {lang.toUpperCase()}
        </Button>
      }
    >
      {languageSections(useLanguages())}
    </Menu>
  )
}

/** On a narrow screen, everything that the bar has no room for; on a wide one, the appearance. */
function MoreMenu({ onOpen, isOwner }: Pick<TopBarProps, 'onOpen'> & { readonly isOwner: boolean }) {
  const { t } = useTranslate()
  const { theme, setTheme } = useTheme()
  const languages = useLanguages()
  const narrow = useIsNarrow()
  const appearance = {
    system: t('shell.themeSystem'),
    light: t('shell.themeLight'),
    dark: t('shell.themeDark'),
  } as const satisfies Record<Theme, string>
  return (
    <Menu
      label={narrow ? t('shell.more') : t('shell.theme')}
      placement="bottom end"
      trigger={
        <IconButton label={narrow ? t('shell.more') : t('shell.theme')}>
          {narrow ? <Ellipsis aria-hidden /> : <SunMoon aria-hidden />}
        </IconButton>
      }
    >
      {narrow && isOwner ? (
        <MenuItem icon={<UserPlus />} onAction={() => onOpen('share')}>
          {t('shell.share')}
        </MenuItem>
      ) : null}
      {narrow ? (
        <MenuItem icon={<FileDown />} onAction={() => onOpen('export')}>
          {t('shell.export')}
        </MenuItem>
      ) : null}
      {narrow ? languageSections(languages) : null}
      <MenuSection title={t('shell.theme')} selected={theme} onSelect={(id) => setTheme(id as Theme)}>
        {themes.map((one) => (
          <MenuItem key={one} id={one}>
            {appearance[one]}
          </MenuItem>
        ))}
      </MenuSection>
    </Menu>
  )
}

/** The languages of the interface, and those in which the names of the design are read. */
function useLanguages() {
  const { t, lang, setLanguage } = useTranslate()
  const reader = useReader()
  const ofDesign = useDesignPart((design) => design.languages)
  return { t, lang, setLanguage, reader, ofDesign }
}

const same = 'same'
/** A menu's items share one space of ids, and both lists hold languages. */
const names = 'names:'

function languageSections({
  t,
  lang,
  setLanguage,
  reader,
  ofDesign,
}: ReturnType<typeof useLanguages>): ReactNode {
  return (
    <>
      <MenuSection
        title={t('shell.languageInterface')}
        selected={lang}
        onSelect={(id) => void setLanguage(id as InterfaceLang)}
      >
        {Object.entries(interfaceLanguages).map(([id, name]) => (
          <MenuItem key={id} id={id}>
            {name}
          </MenuItem>
        ))}
      </MenuSection>
      <MenuSection
        title={t('shell.languageNames')}
        selected={names + (reader.followsInterface ? same : reader.lang)}
        onSelect={(id) => reader.setLang(id === names + same ? null : id.slice(names.length))}
      >
        <MenuItem id={names + same}>{t('shell.languageSame')}</MenuItem>
        {ofDesign.map((id) => (
          <MenuItem key={id} id={names + id}>
            {languageName(id, lang)}
          </MenuItem>
        ))}
      </MenuSection>
    </>
  )
}
