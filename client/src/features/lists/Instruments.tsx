import { type Id, type Instrument, instrumentRanks, instrumentStatuses } from 'shared/model'
import { useDesign, useNavigate, useReader, useTranslate } from '../../state/index.ts'
import { optional } from './Bodies.tsx'
import styles from './Lists.module.css'
import { type ListColumn, ListTable } from './ListTable.tsx'
import { useListEdits } from './useListEdits.ts'

/** The register of legal instruments with what rests on each, and the bodies that rest on none. */
export function Instruments({ search }: { readonly search: string }) {
  const { t } = useTranslate()
  const design = useDesign()
  const { lang, read, nameOf } = useReader()
  const { go } = useNavigate()
  const edits = useListEdits()
  const resting = new Map<Id, Id[]>()
  const rest = (on: Id | null | undefined, what: Id) =>
    on && resting.set(on, [...(resting.get(on) ?? []), what])
  for (const { id, instruments } of design.bodies) for (const on of instruments ?? []) rest(on, id)
  for (const { id, instrument } of design.activities) rest(instrument, id)
  for (const { from, instrument } of design.relations) rest(instrument, from)
  const names = (ids: readonly Id[]) =>
    [...new Set(ids)].map((id) => nameOf(id)?.value ?? t('common.unnamed.body'))
  const date = edits.value('instruments', 'date')
  const columns: ListColumn<Instrument>[] = [
    {
      key: 'title',
      label: t('lists.instrument'),
      words: ({ title }) => read(title)?.value ?? '',
      ...optional({ write: edits.words('instruments', 'title') }),
      written: ({ title }) => title[lang] ?? '',
    },
    {
      key: 'rank',
      label: t('lists.rank'),
      words: ({ rank }) => t(`common.rank.${rank}`),
      choices: instrumentRanks.map((value) => ({ value, label: t(`common.rank.${value}`) })),
      isRequired: true,
      ...optional({ choose: edits.value('instruments', 'rank') }),
    },
    {
      key: 'status',
      label: t('lists.status'),
      words: ({ status }) => (status ? t(`common.instrumentStatus.${status}`) : ''),
      choices: instrumentStatuses.map((value) => ({ value, label: t(`common.instrumentStatus.${value}`) })),
      ...optional({ choose: edits.value('instruments', 'status') }),
    },
    {
      key: 'date',
      label: t('lists.date'),
      words: (instrument) => instrument.date ?? '',
      ...optional({ write: date && ((row: Instrument, words: string) => date(row, words.trim() || null)) }),
    },
    { key: 'issuer', label: t('lists.issuer'), words: ({ issuer }) => read(issuer)?.value ?? '' },
    {
      key: 'rests',
      label: t('lists.rests'),
      words: ({ id }) => names(resting.get(id) ?? []).join(', '),
      show: ({ id }) => {
        const held = names(resting.get(id) ?? [])
        return held.length > 0 ? (
          <span className={styles.names}>{held.join(', ')}</span>
        ) : (
          <em>{t('lists.nothing')}</em>
        )
      },
    },
  ]
  const without = design.bodiesInChartOrder.filter(
    ({ instruments, level }) => level !== 'external' && !instruments?.length,
  )
  return (
    <>
      <ListTable
        label={t('lists.instruments')}
        rows={design.instruments}
        columns={columns}
        idOf={({ id }) => id}
        search={search}
        empty={t('lists.noneFound')}
      />
      {without.length > 0 ? (
        <section className={styles.without}>
          <h3>{t('lists.without', { count: without.length })}</h3>
          <ul>
            {without.map(({ id, instruments }) => (
              <li key={id}>
                <button
                  type="button"
                  className={styles.link}
                  onClick={() => go({ view: 'chart', focus: { id } })}
                >
                  {nameOf(id)?.value ?? t('common.unnamed.body')}
                </button>
                {instruments ? null : (
                  <span className={styles.blank}> · {t('lists.notStated').toLowerCase()}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
