import { ArrowDown, ArrowUp, Minus, Plus } from 'lucide-react'
import { useState } from 'react'
import { type Id, normalised } from 'shared/model'
import { useDesign, useReader, useTranslate } from '../../../state/index.ts'
import { Button, Dialog, IconButton, TextField } from '../../../ui/index.ts'
import { bodiesWithoutColumn, type Column, columnOf, columnsOf } from '../model/columns.ts'
import { loadOf } from '../model/totals.ts'
import type { MapActions } from '../useMapActions.ts'
import type { MapWords } from '../useWords.ts'
import styles from './dialogs.module.css'

/** Which bodies and seats have a column, and in which order. */
export function ColumnsDialog(props: {
  readonly actions: MapActions
  readonly words: MapWords
  onRemove(holder: Id): void
  onClose(): void
}) {
  const { actions, words, onRemove, onClose } = props
  const { t } = useTranslate()
  const design = useDesign()
  const { lang } = useReader()
  const [search, setSearch] = useState('')
  const shown = columnsOf(design, lang)
  const missing = bodiesWithoutColumn(design, shown).map(({ id }) => id)
  const holders = shown.map(({ holder }) => holder)
  const matches = (column: Column) => normalised(words.column(column)).includes(normalised(search))
  const available = availableColumns(design, holders, lang).filter(matches)
  const move = (index: number, by: number) => {
    const next = [...holders]
    next.splice(index + by, 0, ...next.splice(index, 1))
    actions.orderColumns(next)
  }
  return (
    <Dialog
      title={t('raci.columns.title')}
      isOpen
      onClose={onClose}
      closeLabel={t('shell.close')}
      size="large"
      footer={
        <>
          <Button variant="quiet" onPress={() => actions.orderColumns(chartOrder(design, holders))}>
            {t('raci.columns.chartOrder')}
          </Button>
          <Button isDisabled={missing.length === 0} onPress={() => actions.addColumns(missing)}>
            {t('raci.columns.allBodies')}
          </Button>
          <Button variant="primary" onPress={onClose}>
            {t('raci.columns.done')}
          </Button>
        </>
      }
    >
      <p className={styles.explain}>{t('raci.columns.explain')}</p>
      <div className={styles.lists}>
        <section>
          <h3 className={styles.heading}>{t('raci.columns.shown', { count: shown.length })}</h3>
          <ol className={styles.list}>
            {shown.map((column, index) => {
              const name = words.column(column)
              const { letters } = loadOf(design, column.holder)
              return (
                <li key={column.holder} className={styles.item} data-level={column.level ?? 'none'}>
                  <span className={styles.words}>
                    {name}
                    <small className={styles.small}>
                      {letters > 0
                        ? t('raci.columns.withLetters', { count: letters })
                        : words.owner(column.owner)}
                    </small>
                  </span>
                  <IconButton
                    label={t('raci.columns.up', { name })}
                    size="small"
                    isDisabled={index === 0}
                    onPress={() => move(index, -1)}
                  >
                    <ArrowUp aria-hidden />
                  </IconButton>
                  <IconButton
                    label={t('raci.columns.down', { name })}
                    size="small"
                    isDisabled={index === shown.length - 1}
                    onPress={() => move(index, 1)}
                  >
                    <ArrowDown aria-hidden />
                  </IconButton>
                  <IconButton
                    label={t('raci.columns.remove', { name })}
                    size="small"
                    onPress={() => onRemove(column.holder)}
                  >
                    <Minus aria-hidden />
                  </IconButton>
                </li>
              )
            })}
          </ol>
        </section>
        <section>
          <h3 className={styles.heading}>{t('raci.columns.available')}</h3>
          <TextField
            label={t('raci.columns.search')}
            hideLabel
            type="search"
            placeholder={t('raci.columns.search')}
            value={search}
            onChange={setSearch}
          />
          <ul className={styles.list}>
            {[...available.filter(({ seat }) => !seat), ...available.filter(({ seat }) => seat)].map(
              (column) => {
                const name = words.column(column)
                return (
                  <li key={column.holder} className={styles.item} data-level={column.level ?? 'none'}>
                    <span className={styles.words}>
                      {name}
                      {column.seat ? null : (
                        <small className={styles.small}>{words.owner(column.owner)}</small>
                      )}
                    </span>
                    <IconButton
                      label={t('raci.columns.add', { name })}
                      size="small"
                      onPress={() => actions.addColumns([column.holder])}
                    >
                      <Plus aria-hidden />
                    </IconButton>
                  </li>
                )
              },
            )}
          </ul>
          {available.length === 0 ? (
            <p className={styles.nothing}>
              {t(search === '' ? 'raci.columns.everyBodyShown' : 'raci.columns.nothingFound')}
            </p>
          ) : null}
        </section>
      </div>
    </Dialog>
  )
}

/** Bodies and seats without a column, in the order of the chart. */
function availableColumns(
  design: Parameters<typeof columnOf>[0],
  shown: readonly Id[],
  lang: string,
): readonly Column[] {
  const taken = new Set(shown)
  return design.bodiesInChartOrder
    .flatMap((body) => [body.id, ...design.seatsOf(body.id).map(({ id }) => id)])
    .flatMap((id) => (taken.has(id) ? [] : (columnOf(design, id, lang) ?? [])))
}

function chartOrder(design: Parameters<typeof columnOf>[0], holders: readonly Id[]): readonly Id[] {
  const taken = new Set(holders)
  return design.bodiesInChartOrder
    .flatMap((body) => [body.id, ...design.seatsOf(body.id).map(({ id }) => id)])
    .filter((id) => taken.has(id))
}
