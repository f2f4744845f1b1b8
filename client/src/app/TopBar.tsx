import {
  ChevronLeft,
  Ellipsis,
  FileDown,
  FileUp,
  Redo2,
  Search,
  Undo2,
  UserPen,
  UserPlus,
} from 'lucide-react'
import { useState } from 'react'
import type { Me } from 'shared/protocol'
import { PeopleHere } from '../features/presence/PeopleHere.tsx'
import { useTranslate } from '../state/language.ts'
import { languageName } from '../state/languageName.ts'
import { open } from '../state/navigation.ts'
import { useAccess } from '../state/useAccess.ts'
import { useDesignPart } from '../state/useDesign.ts'
import { useIsNarrow } from '../state/useIsNarrow.ts'
import { useReader } from '../state/useReader.ts'
import { useUndo } from '../state/useUndo.ts'
import { Button, IconButton, Kbd, Mark, Menu, MenuItem, MenuSection } from '../ui/index.ts'
import { AboutMe } from './AboutMe.tsx'
import { Appearance } from './Appearance.tsx'
import { InterfaceLanguages, LanguageMenu } from './LanguageMenu.tsx'
import { SavedMark } from './SavedMark.tsx'
import styles from './TopBar.module.css'
import { useDesignTitle } from './useDocumentTitle.ts'

interface TopBarProps {
  readonly me: Me
  onOpen(what: 'share' | 'export' | 'import' | 'search'): void
}

/** The title of the design, and what can be done with it as a whole. */
export function TopBar({ me, onOpen }: TopBarProps) {
  const { t } = useTranslate()
  const { isOwner } = useAccess()
  const isNarrow = useIsNarrow()
  const title = useDesignTitle()
  return (
    <header className={styles.bar}>
      <IconButton label={t('shell.home')} onPress={() => open({ page: 'home' })} className={styles.home}>
        {isNarrow ? <ChevronLeft aria-hidden /> : <Mark size={24} />}
      </IconButton>
      <div className={styles.title}>
        <h1 title={title}>{title}</h1>
        {isNarrow ? <SavedMark /> : null}
      </div>
      {isNarrow ? null : <Steps />}
      <span className={styles.space} />
      <Button
        variant="quiet"
        className={styles.search}
        aria-label={t('shell.search')}
        onPress={() => onOpen('search')}
      >
        <Search aria-hidden />
        <span className={styles.searchWords}>{t('shell.searchOrGo')}</span>
        <Kbd keys="Ctrl+K" />
      </Button>
      {isNarrow ? null : (
        <LanguageMenu isShort>
          <NameLanguages />
        </LanguageMenu>
      )}
      <PeopleHere me={me} most={isNarrow ? 2 : 5} />
      {isNarrow ? null : (
        <>
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
        </>
      )}
      <MoreMenu me={me} isNarrow={isNarrow} onOpen={onOpen} />
    </header>
  )
}

/** This person's own steps, back and forth. */
function Steps() {
  const { t } = useTranslate()
  const { canEdit } = useAccess()
  const { undo, redo, canUndo, canRedo } = useUndo()
  if (!canEdit) return null
  return (
    <div className={styles.steps}>
      <IconButton label={t('shell.undo')} keys="Ctrl+Z" isDisabled={!canUndo} onPress={undo}>
        <Undo2 aria-hidden />
      </IconButton>
      <IconButton label={t('shell.redo')} keys="Ctrl+Shift+Z" isDisabled={!canRedo} onPress={redo}>
        <Redo2 aria-hidden />
      </IconButton>
    </div>
  )
}

/** What is wanted rarely; on a narrow screen also everything that the bar has no room for. */
function MoreMenu({ me, isNarrow, onOpen }: TopBarProps & { readonly isNarrow: boolean }) {
  const { t } = useTranslate()
  const { isOwner, canEdit } = useAccess()
  const { undo, redo, canUndo, canRedo } = useUndo()
  const [isIntroducing, setIntroducing] = useState(false)
  return (
    <>
      <Menu
        label={t('shell.more')}
        placement="bottom end"
        trigger={
          <IconButton label={t('shell.more')}>
            <Ellipsis aria-hidden />
          </IconButton>
        }
      >
        {isNarrow && canEdit ? (
          <>
            <MenuItem icon={<Undo2 />} isDisabled={!canUndo} onAction={undo}>
              {t('shell.undo')}
            </MenuItem>
            <MenuItem icon={<Redo2 />} isDisabled={!canRedo} onAction={redo}>
              {t('shell.redo')}
            </MenuItem>
          </>
        ) : null}
        {isNarrow && isOwner ? (
          <MenuItem icon={<UserPlus />} onAction={() => onOpen('share')}>
            {t('shell.share')}
          </MenuItem>
        ) : null}
        {isNarrow ? (
          <MenuItem icon={<FileDown />} onAction={() => onOpen('export')}>
            {t('shell.export')}
          </MenuItem>
        ) : null}
        {canEdit ? (
          <MenuItem icon={<FileUp />} onAction={() => onOpen('import')}>
            {t('shell.import')}
          </MenuItem>
        ) : null}
        <MenuItem icon={<UserPen />} onAction={() => setIntroducing(true)}>
          {t('shell.introduce.change')}
        </MenuItem>
        {isNarrow ? (
          <>
            <InterfaceLanguages />
            <NameLanguages />
          </>
        ) : null}
        <Appearance />
      </Menu>
      {isIntroducing ? <AboutMe me={me} onClose={() => setIntroducing(false)} /> : null}
    </>
  )
}

const same = 'same'
/** A menu's items share one space of ids, and both lists hold languages. */
const names = 'names:'

/** In which language the names of the design are read: a section of a menu. */
function NameLanguages() {
  const { t, lang } = useTranslate()
  const reader = useReader()
  const ofDesign = useDesignPart((design) => design.languages)
  return (
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
  )
}
