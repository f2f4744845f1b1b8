import { useReactFlow, useStore } from '@xyflow/react'
import { Maximize, Minus, Plus } from 'lucide-react'
import type { ChartGeometry } from 'shared/layout'
import { useTranslate } from '../../state/index.ts'
import { useChartTaste } from '../../state/structure/chartView.ts'
import { IconButton } from '../../ui/index.ts'
import { Overview } from './Overview.tsx'
import { duration } from './useSight.ts'
import styles from './ZoomControl.module.css'

interface ZoomControlProps {
  readonly geometry: ChartGeometry
  onFit(): void
}

/** The overview, and how near the chart is seen. */
export function ZoomControl({ geometry, onFit }: ZoomControlProps) {
  const { t, lang } = useTranslate()
  const { hasOverview } = useChartTaste()
  const flow = useReactFlow()
  const percent = useStore(({ transform: [, , zoom] }) => Math.round(zoom * 100))
  const words = new Intl.NumberFormat(lang, { style: 'percent' }).format(percent / 100)
  return (
    <div className={styles.control} role="toolbar" aria-label={t('chart.zoom')}>
      {hasOverview ? <Overview geometry={geometry} /> : null}
      <div className={styles.buttons}>
        <IconButton
          size="small"
          label={t('chart.zoomOut')}
          onPress={() => void flow.zoomOut({ duration: duration() })}
        >
          <Minus aria-hidden />
        </IconButton>
        <button
          type="button"
          className={styles.percent}
          title={t('chart.zoomReset')}
          aria-label={`${words}. ${t('chart.zoomReset')}`}
          onClick={() => void flow.zoomTo(1, { duration: duration() })}
        >
          {words}
        </button>
        <IconButton
          size="small"
          label={t('chart.zoomIn')}
          onPress={() => void flow.zoomIn({ duration: duration() })}
        >
          <Plus aria-hidden />
        </IconButton>
        <IconButton size="small" label={t('chart.fit')} onPress={onFit}>
          <Maximize aria-hidden />
        </IconButton>
      </div>
    </div>
  )
}
