import { Languages } from 'lucide-react'
import type { ReactNode } from 'react'
import { type InterfaceLang, interfaceLanguages } from 'shared/i18n'
import { useTranslate } from '../state/language.ts'
import { Button, Menu, MenuItem, MenuSection } from '../ui/index.ts'

interface LanguageMenuProps {
  /** Its two letters instead of its name, in a bar that is full. */
  readonly isShort?: boolean
  /** Further sections. */
  readonly children?: ReactNode
}

/** The language of the interface; it changes at once, and nothing is loaded again. */
export function LanguageMenu({ isShort, children }: LanguageMenuProps) {
  const { t, lang } = useTranslate()
  return (
    <Menu
      label={t('shell.language')}
      placement="bottom end"
      trigger={
        <Button variant="quiet" aria-label={t('shell.language')}>
          <Languages aria-hidden />
          {isShort ? lang.toUpperCase() : interfaceLanguages[lang]}
        </Button>
      }
    >
      <InterfaceLanguages />
      {children}
    </Menu>
  )
}

/** The languages of the interface, as a section of a menu. */
export function InterfaceLanguages() {
  const { t, lang, setLanguage } = useTranslate()
  return (
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
  )
}
