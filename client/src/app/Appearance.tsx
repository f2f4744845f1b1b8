import { useTranslate } from '../state/language.ts'
import { type Theme, themes, useTheme } from '../state/theme.ts'
import { MenuItem, MenuSection } from '../ui/index.ts'

/** Light, dark, or as the system is: a section of a menu. */
export function Appearance() {
  const { t } = useTranslate()
  const { theme, setTheme } = useTheme()
  const names = { system: t('shell.themeSystem'), light: t('shell.themeLight'), dark: t('shell.themeDark') }
  return (
    <MenuSection title={t('shell.theme')} selected={theme} onSelect={(id) => setTheme(id as Theme)}>
      {themes.map((one) => (
        <MenuItem key={one} id={one}>
          {names[one]}
        </MenuItem>
      ))}
    </MenuSection>
  )
}
