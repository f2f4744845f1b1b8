import { memo } from 'react'
import type { Band } from 'shared/layout'
import { useTranslate } from '../../state/index.ts'
import styles from './Bands.module.css'

/** The grounds of the levels, each with its name, and the tray of unplaced bodies. */
export const Bands = memo(function Bands({
  bands,
  tray,
}: {
  readonly bands: readonly Band[]
  readonly tray: Band | null
}) {
  const { t } = useTranslate()
  const grounds = bands.map((band) => ({
    key: band.level ?? 'none',
    band,
    name: band.level ? t(`common.level.${band.level}`) : t('chart.noLevel'),
    note: band.level ? t(`common.levelSubtitle.${band.level}`) : '',
  }))
  if (tray) grounds.push({ key: 'tray' as 'none', band: tray, name: t('chart.unplaced'), note: '' })
  return grounds.map(({ key, band, name, note }) => (
    <div
      key={key}
      className={styles.band}
      data-level={band.level ?? 'none'}
      data-tray={band === tray || undefined}
      style={{ translate: `${band.x}px ${band.y}px`, width: band.width, height: band.height }}
    >
      <div className={styles.name} style={{ left: band.name.x - band.x, top: band.name.y - band.y }}>
        {name} <span className={styles.note}>{note}</span>
      </div>
    </div>
  ))
})
