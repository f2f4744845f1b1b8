const units = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const

/** How long ago something was, in a reader's words: "12 minutes ago". A clock that runs behind makes it "now". */
export function timeAgo(moment: string, lang: string, now: number = Date.now()): string {
  const seconds = Math.max(0, (now - new Date(moment).getTime()) / 1000)
  const [unit, length] = units.find(([, size]) => seconds >= size) ?? ['second', 1]
  const format = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' })
  return unit === 'second' ? format.format(0, 'second') : format.format(-Math.floor(seconds / length), unit)
}
