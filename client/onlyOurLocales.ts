import type { Plugin } from 'vite'

/**
 * React Aria carries its own words (for "selected", "dismiss" …) in thirty-five languages, in files named by
 * locale. Those of languages that the interface does not speak are left out of the bundle.
 */
export function onlyOurLocales(languages: readonly string[]): Plugin {
  return {
    name: 'only-our-locales',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const locale =
        /\/(?:react-aria|react-aria-components|react-stately)\/.*\/([a-z]{2}-[A-Z]{2})\.m?js$/.exec(id)?.[1]
      if (!locale || languages.includes(locale.slice(0, 2))) return null
      return 'export default {}'
    },
  }
}
