/** The countries of a design in the reader's language: "Brasil y Colombia"; of many, the first two and a number. */
export function countryNames(codes: readonly string[], lang: string): string {
  const names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'code' })
  const shown = codes.length > 3 ? codes.slice(0, 2) : codes
  const said = shown.map((code) => nameOf(code, names))
  if (codes.length > shown.length) said.push(`+${codes.length - shown.length}`)
  return new Intl.ListFormat(lang, { style: 'long', type: 'conjunction' }).format(said)
}

/** What a file calls a country need not be one. */
function nameOf(code: string, names: Intl.DisplayNames): string {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}
