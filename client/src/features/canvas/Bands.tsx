import { type CSSProperties, memo } from 'react'
import type { Band } from 'shared/layout'
import { useTranslate } from '../../state/index.ts'
import styles from './Bands.module.css'

interface BandsProps {
  readonly bands: readonly Band[]
  readonly tray: Band | null
}

/** The grounds of the levels, each with its name, and the tray of unplaced bodies. */
export const Bands = memo(function Bands({ bands, tray }: BandsProps) {
  const { t } = useTranslate()
  return (
    <>
      {bands.map((band) => (
        <Ground
          key={band.level ?? 'none'}
          band={band}
          name={band.level ? t(`common.level.${band.level}`) : t('chart.noLevel')}
          note={band.level ? t(`common.levelSubtitle.${band.level}`) : ''}
        />
      ))}
      {tray ? (
        <Ground key="tray" band={tray} name={t('chart.unplaced')} note={t('chart.unplacedNote')} isTray />
      ) : null}
    </>
  )
})

/** Lower than this a ground has no room for its name when the whole of a large chart is in sight. */
const thin = 400

interface GroundProps {
  readonly band: Band
  readonly name: string
  readonly note: string
  readonly isTray?: boolean
}

function Ground({ band, name, note, isTray }: GroundProps) {
  const place = { '--name-x': `${band.name.x - band.x}px`, '--name-y': `${band.name.y - band.y}px` }
  return (
    <div
      className={styles.band}
      data-level={band.level ?? 'none'}
      data-tray={isTray}
      data-thin={band.height < thin || undefined}
      style={{ translate: `${band.x}px ${band.y}px`, width: band.width, height: band.height }}
    >
      <div className={styles.name} style={place as CSSProperties}>
        {name} <span className={styles.note}>{note}</span>
      </div>
    </div>
  )
}
