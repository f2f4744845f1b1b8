import { isText, type Seat, seatFunctions, seatStatuses } from 'shared/model'
import { useDesign, useReader, useTranslate } from '../../state/index.ts'
import { optional } from './Bodies.tsx'
import { type ListColumn, ListTable } from './ListTable.tsx'
import { useListEdits } from './useListEdits.ts'

/** All seats of all bodies, with who sits there. */
export function Seats({ search }: { readonly search: string }) {
  const { t } = useTranslate()
  const design = useDesign()
  const { lang, read, nameOf } = useReader()
  const edits = useListEdits()
  const holder = edits.value('seats', 'holder')
  const heldBy = ({ heldBy: held }: Seat) => {
    if (!held) return ''
    if ('body' in held) return nameOf(held.body)?.value ?? ''
    return isText(held.institution)
      ? (read(held.institution)?.value ?? '')
      : (nameOf(held.institution)?.value ?? '')
  }
  const columns: ListColumn<Seat>[] = [
    {
      key: 'body',
      label: t('lists.body'),
      words: ({ body }) => nameOf(body)?.value ?? t('common.unnamed.body'),
    },
    {
      key: 'function',
      label: t('lists.function'),
      words: (seat) => t(`common.seatFunction.${seat.function}`),
      choices: seatFunctions.map((value) => ({ value, label: t(`common.seatFunction.${value}`) })),
      isRequired: true,
      ...optional({ choose: edits.value('seats', 'function') }),
    },
    {
      key: 'title',
      label: t('lists.title'),
      words: ({ title }) => read(title)?.value ?? '',
      ...optional({ write: edits.words('seats', 'title') }),
      written: ({ title }) => title?.[lang] ?? '',
    },
    { key: 'heldBy', label: t('lists.heldBy'), words: heldBy },
    {
      key: 'holder',
      label: t('lists.holder'),
      words: ({ holder: person }) => person ?? '',
      ...optional({ write: holder && ((seat: Seat, words: string) => holder(seat, words.trim() || null)) }),
    },
    {
      key: 'status',
      label: t('lists.status'),
      words: ({ status }) => (status ? t(`common.seatStatus.${status}`) : ''),
      choices: seatStatuses.map((value) => ({ value, label: t(`common.seatStatus.${value}`) })),
      ...optional({ choose: edits.value('seats', 'status') }),
    },
    { key: 'termEnd', label: t('lists.termEnd'), words: ({ termEnd }) => termEnd ?? '' },
  ]
  const rank = new Map(design.bodiesInChartOrder.map(({ id }, index) => [id, index]))
  const rows = design.seats.toSorted(
    (a, b) =>
      (rank.get(a.body) ?? 0) - (rank.get(b.body) ?? 0) ||
      seatFunctions.indexOf(a.function) - seatFunctions.indexOf(b.function),
  )
  return (
    <ListTable
      label={t('lists.allSeats')}
      rows={rows}
      columns={columns}
      idOf={({ id }) => id}
      search={search}
      empty={t('lists.noneFound')}
    />
  )
}
