/** Languages of the countries for which designs are made, offered by name; any other is typed as its tag. */
const offered = [
  'es',
  'en',
  'pt',
  'fr',
  'nl',
  'ht',
  'gn',
  'qu',
  'ay',
  'nah',
  'yua',
  'ca',
  'de',
  'it',
  'ar',
  'zh',
]

/** Language tags by their names in a language; `more` are tags that stand in the design already. */
export function languageItems(
  lang: string,
  more: readonly string[],
): readonly { readonly value: string; readonly label: string; readonly detail: string }[] {
  const names = new Intl.DisplayNames(lang, { type: 'language', fallback: 'code' })
  return [...new Set([...offered, ...more])]
    .map((tag) => ({ value: tag, label: nameOf(names, tag), detail: tag }))
    .sort((a, b) => a.label.localeCompare(b.label, lang))
}

/** A design may carry tags that no browser knows. */
export function nameOf(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
