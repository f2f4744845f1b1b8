import { remember, remembered } from './remembered.ts'
import { createStore, useStore } from './store.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const system = matchMedia('(prefers-color-scheme: dark)')
const kept = remembered('theme')
const chosen = createStore<Theme>(kept === 'light' || kept === 'dark' ? kept : 'system')

system.addEventListener('change', show)

/** Light or dark, as this person chose or as their system is. */
export function useTheme(): { readonly theme: Theme; setTheme(theme: Theme): void } {
  return {
    theme: useStore(chosen),
    setTheme(theme) {
      remember('theme', theme === 'system' ? null : theme)
      chosen.set(theme)
      show()
    },
  }
}

/** Kept in step with public/theme.js, which shows the choice before the first paint. */
function show(): void {
  const theme = chosen.get()
  const isDark = theme === 'system' ? system.matches : theme === 'dark'
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
}
