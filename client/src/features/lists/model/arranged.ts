import { normalised } from 'shared/model'

/** How a list stands: by which column, which way, and what it is narrowed to. */
export interface Arrangement {
  readonly by: string
  readonly isDescending: boolean
  readonly search: string
}

/** What sorting and searching read of a column. */
export interface Readable<Row> {
  readonly key: string
  /** What a cell says; a number sorts as one, and empty words come last either way. */
  words(row: Row): string | number
}

/** The rows that hold all the words looked for, in the order asked for; accents and capitals make no difference. */
export function arranged<Row>(
  rows: readonly Row[],
  columns: readonly Readable<Row>[],
  { by, isDescending, search }: Arrangement,
  lang: string,
): readonly Row[] {
  const wanted = normalised(search).split(' ').filter(Boolean)
  const found =
    wanted.length === 0
      ? rows
      : rows.filter((row) => {
          const said = normalised(columns.map((column) => column.words(row)).join(' '))
          return wanted.every((word) => said.includes(word))
        })
  const column = columns.find(({ key }) => key === by)
  if (!column) return found
  const { compare } = new Intl.Collator(lang, { numeric: true, sensitivity: 'base' })
  const sign = isDescending ? -1 : 1
  const keyed = found.map((row) => ({ row, said: column.words(row) }))
  keyed.sort((a, b) => {
    if (a.said === '' || b.said === '') return Number(a.said === '') - Number(b.said === '')
    if (typeof a.said === 'number' && typeof b.said === 'number') return sign * (a.said - b.said)
    return sign * compare(String(a.said), String(b.said))
  })
  return keyed.map(({ row }) => row)
}
