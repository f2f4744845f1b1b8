import { memo } from 'react'
import type { ChartGeometry } from 'shared/layout'
import { relationKinds } from 'shared/model'
import { useDesign, useTranslate } from '../../state/index.ts'
import styles from './Legend.module.css'
import { Ends, Stroke } from './Lines.tsx'

const sample = [
  { x: 2, y: 6 },
  { x: 38, y: 6 },
]

/** What the lines and marks of this chart mean: only those that it uses. */
export const Legend = memo(function Legend({ geometry }: { readonly geometry: ChartGeometry }) {
  const { t } = useTranslate()
  const design = useDesign()
  const used = relationKinds.filter((kind) => geometry.lines.some((line) => line.kind === kind))
  const hasVacant = design.seats.some((seat) => seat.status === 'vacant')
  if (used.length === 0) return null
  return (
    <ul className={styles.legend} aria-label={t('chart.legend')}>
      {used.map((kind) => (
        <li key={kind} className={styles.item}>
          <svg width="40" height="12" aria-hidden="true" className={styles.sample}>
            <Ends />
            <Stroke line={{ kind, points: sample }} />
          </svg>
          {t(`common.relationName.${kind}`)}
        </li>
      ))}
      {hasVacant ? (
        <li className={styles.item}>
          <span className={styles.vacant} aria-hidden="true" />
          {t('chart.vacantSeat')}
        </li>
      ) : null}
    </ul>
  )
})
