/** The languages of the interface, each named in itself. */
export const interfaceLanguages = { es: 'Español', en: 'English', pt: 'Português', fr: 'Français' } as const
export type InterfaceLang = keyof typeof interfaceLanguages

export function isInterfaceLang(tag: string): tag is InterfaceLang {
  return Object.hasOwn(interfaceLanguages, tag)
}

/** The first of a reader's preferred tags that the interface speaks (`pt-BR` is read as `pt`), else English. */
export function chooseLanguage(preferred: readonly string[]): InterfaceLang {
  for (const tag of preferred) {
    const base = tag.toLowerCase().split('-')[0] ?? ''
    if (isInterfaceLang(base)) return base
  }
  return 'en'
}
