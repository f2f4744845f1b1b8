import { MiniMap, useReactFlow, useStore } from '@xyflow/react'
import { Maximize, Minus, Plus } from 'lucide-react'
import { useTranslate } from '../../state/index.ts'
import { IconButton } from '../../ui/index.ts'
import type { BodyNodeType } from './BodyNode.tsx'
import styles from './ZoomControl.module.css'

/** The overview, and how near the chart is seen. */
export function ZoomControl({ onFit }: { onFit(): void }) {
  const { t, lang } = useTranslate()
  const flow = useReactFlow()
  const percent = useStore(({ transform: [, , zoom] }) => Math.round(zoom * 100))
  return (
    <div className={styles.control}>
      <MiniMap<BodyNodeType>
        className={styles.map ?? ''}
        position="bottom-right"
        style={{ position: 'static', margin: 0, width: 190, height: 112 }}
        nodeColor={({ data }) => `var(--l-${data.level ?? 'external'}-edge)`}
        nodeBorderRadius={12}
        bgColor="transparent"
        maskColor="color-mix(in srgb, var(--bg-inset) 70%, transparent)"
        maskStrokeColor="var(--accent)"
        maskStrokeWidth={2}
        ariaLabel={t('chart.minimap')}
        pannable
        zoomable
      />
      <div className={styles.buttons}>
        <IconButton size="small" label={t('chart.zoomOut')} onPress={() => void flow.zoomOut()}>
          <Minus aria-hidden />
        </IconButton>
        <span className={styles.percent}>
          {new Intl.NumberFormat(lang, { style: 'percent' }).format(percent / 100)}
        </span>
        <IconButton size="small" label={t('chart.zoomIn')} onPress={() => void flow.zoomIn()}>
          <Plus aria-hidden />
        </IconButton>
        <IconButton size="small" label={t('chart.fit')} onPress={onFit}>
          <Maximize aria-hidden />
        </IconButton>
      </div>
    </div>
  )
}
