import { useReactFlow, useStore } from '@xyflow/react'
import { memo, type PointerEvent } from 'react'
import type { ChartGeometry } from 'shared/layout'
import styles from './Overview.module.css'

const size = { width: 184, height: 112 }

/** The whole chart in small, and what of it is in sight; a press there goes there. It says nothing more. */
export function Overview({ geometry }: { readonly geometry: ChartGeometry }) {
  const flow = useReactFlow()
  const [left, top, zoom] = useStore(({ transform }) => transform)
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const scale = Math.min(size.width / geometry.width, size.height / geometry.height)
  const go = (event: PointerEvent<SVGSVGElement>) => {
    if (event.buttons !== 1) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const box = event.currentTarget.getBoundingClientRect()
    const x = geometry.x + (event.clientX - box.left - (box.width - geometry.width * scale) / 2) / scale
    const y = geometry.y + (event.clientY - box.top - (box.height - geometry.height * scale) / 2) / scale
    void flow.setCenter(x, y, { zoom })
  }
  const view = {
    x: Math.max(geometry.x, -left / zoom),
    y: Math.max(geometry.y, -top / zoom),
    right: Math.min(geometry.x + geometry.width, (width - left) / zoom),
    bottom: Math.min(geometry.y + geometry.height, (height - top) / zoom),
  }
  return (
    <svg
      className={styles.map}
      {...size}
      viewBox={`${geometry.x} ${geometry.y} ${geometry.width} ${geometry.height}`}
      aria-hidden="true"
      onPointerDown={go}
      onPointerMove={go}
    >
      <Picture geometry={geometry} />
      {view.right > view.x && view.bottom > view.y ? (
        <rect
          className={styles.view}
          x={view.x}
          y={view.y}
          width={view.right - view.x}
          height={view.bottom - view.y}
          rx={8}
        />
      ) : null}
    </svg>
  )
}

const Picture = memo(function Picture({ geometry }: { readonly geometry: ChartGeometry }) {
  const { bands, tray, cards } = geometry
  return (
    <>
      {[...bands, ...(tray ? [tray] : [])].map(({ level, x, y, width, height }) => (
        <rect
          key={y}
          className={styles.band}
          data-level={level ?? 'none'}
          {...{ x, y, width, height }}
          rx={20}
        />
      ))}
      {bands.concat(tray ?? []).map(({ level, y }) => (
        <path
          key={y}
          className={styles.cards}
          data-level={level ?? 'none'}
          d={cards
            .filter((card) => card.level === level)
            .map((card) => `M${card.x} ${card.y}h${card.width}v${card.height}h${-card.width}z`)
            .join('')}
        />
      ))}
    </>
  )
})
