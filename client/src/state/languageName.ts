import type { Lang } from 'shared/model'

/** What a language is called in another one, with a capital as a list has it; the tag itself where it has no name. */
export function languageName(tag: Lang, reader: Lang): string {
  let name: string | undefined
  try {
    name = new Intl.DisplayNames(reader, { type: 'language' }).of(tag)
  } catch {
    // A well-formed tag that the browser cannot name.
  }
  return name ? name.charAt(0).toLocaleUpperCase(reader) + name.slice(1) : tag
}
