import { useMemo } from 'react'
import { type Change, diffDesigns, wordChange } from 'shared/diff'
import type { Translator } from 'shared/i18n'
import { type SheetPlan, wordImportFault } from 'shared/imports'
import type { Design } from 'shared/model'
import { Checkbox } from '../../ui/index.ts'
import styles from './ImportDialog.module.css'

const shown = 60

/** What the design would become, in sentences; or, by row and column, what keeps the sheet out. */
export function WhatChanges(props: {
  readonly planned: SheetPlan
  readonly before: Design
  readonly after: Design | undefined
  readonly words: Translator
  readonly removeMissing: boolean
  onRemoveMissing(removeMissing: boolean): void
}) {
  const { planned, before, after, words } = props
  const { t } = words
  const changes = useMemo(
    () => (after ? diffDesigns(before, after).filter((change) => !isOrder(change)) : []),
    [before, after],
  )
  if (!planned.ok)
    return (
      <section className={styles.part} role="alert">
        <h3>{t('imports.dialog.faults')}</h3>
        <p className={styles.explain}>{t('imports.dialog.faultsText')}</p>
        <ul className={styles.faults}>
          {planned.faults.map((fault) => (
            <li key={`${fault.key} ${fault.row} ${fault.column}`}>{wordImportFault(fault, words)}</li>
          ))}
        </ul>
        {planned.more > 0 ? (
          <p className={styles.hint}>{t('imports.dialog.more', { count: planned.more })}</p>
        ) : null}
      </section>
    )
  const counts = (['added', 'changed', 'removed'] as const)
    .map((sort) => ({
      sort,
      count: changes.filter((change) => sortOf(change) === sort).length,
    }))
    .filter(({ count }) => count > 0)
  const missing = planned.plan.missing.length
  return (
    <section className={styles.part}>
      <h3>{t('imports.dialog.changes')}</h3>
      <p className={styles.counts} role="status">
        {changes.length === 0
          ? t('imports.dialog.nothing')
          : counts.map(({ sort, count }) => (
              <span key={sort} data-sort={sort}>
                {t(`imports.dialog.${sort}`, { count })}
              </span>
            ))}
      </p>
      {missing > 0 ? (
        <Checkbox isSelected={props.removeMissing} onChange={props.onRemoveMissing}>
          {t('imports.dialog.missing', { count: missing })}
        </Checkbox>
      ) : null}
      {after ? (
        <ul className={styles.changes}>
          {changes.slice(0, shown).map((change, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: sentences stand in the order of the changes
            <li key={index} data-sort={sortOf(change)}>
              {wordChange(change, { before, after, translator: words })}
            </li>
          ))}
        </ul>
      ) : null}
      {changes.length > shown ? (
        <p className={styles.hint}>{t('imports.dialog.more', { count: changes.length - shown })}</p>
      ) : null}
    </section>
  )
}

/** Where the columns stand follows from what is added, and says nothing by itself. */
function isOrder(change: Change): boolean {
  return change.kind === 'changed' && change.group === 'design' && change.field === 'columns'
}

function sortOf(change: Change): 'added' | 'changed' | 'removed' {
  if (change.kind === 'added' || change.kind === 'removed') return change.kind
  if (change.kind === 'letters' && change.before.length === 0) return 'added'
  if (change.kind === 'letters' && change.after.length === 0) return 'removed'
  return 'changed'
}
