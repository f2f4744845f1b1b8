const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** Codes that browsers name and that are no countries. */
const others = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])

export interface CountryItem {
  /** ISO 3166-1 alpha-2. */
  readonly value: string
  readonly label: string
  readonly detail: string
}

const known = new Map<string, readonly CountryItem[]>()

/** The countries that the browser knows, by their names in a language. */
export function countryItems(lang: string): readonly CountryItem[] {
  const before = known.get(lang)
  if (before) return before
  const items = namedIn(lang)
  known.set(lang, items)
  return items
}

function namedIn(lang: string): CountryItem[] {
  const names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' })
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((code) => {
      const name = others.has(code) ? undefined : names.of(code)
      return name ? [{ value: code, label: name, detail: code }] : []
    })
    .sort((a, b) => a.label.localeCompare(b.label, lang))
}
