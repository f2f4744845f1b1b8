/* Runs before the first paint, so that a dark screen never flashes light. Kept in step with state/theme.ts. */
;(() => {
  let chosen = null
  try {
    chosen = localStorage.getItem('plenaria.theme')
  } catch {
    // A browser that keeps nothing follows the system.
  }
  const isDark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
})()
