import { blockLabel, type Thumbnail } from 'shared/layout'
import type { Lang } from 'shared/model'
import { useTranslate } from '../../state/index.ts'
import styles from './Drawing.module.css'

interface DrawingProps {
  readonly drawing: Thumbnail
  readonly languages: readonly Lang[]
  /** With names; left out where they would be too small to read. */
  readonly hasNames?: boolean
}

/** The small picture of a structure: its bands, its bodies, its lines. */
export function Drawing({ drawing, languages, hasNames }: DrawingProps) {
  const { lang } = useTranslate()
  const { width, height, bands, blocks, lines } = drawing
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {bands.map((band) => (
        <rect
          key={`${band.level} ${band.y}`}
          className={styles.band}
          data-level={band.level ?? 'none'}
          {...place(band)}
          rx={4}
        />
      ))}
      {lines.map(({ points, isDashed }) => {
        const path = points.map(({ x, y }) => `${x},${y}`).join(' ')
        return <polyline key={path} className={isDashed ? styles.dashed : styles.line} points={path} />
      })}
      {blocks.map((block) => {
        const label = hasNames ? blockLabel(block, lang, languages) : undefined
        return (
          <g key={`${block.x} ${block.y}`} data-level={block.level ?? 'none'}>
            <rect className={styles.block} {...place(block)} rx={2.5} />
            {label?.lines.map((line, index) => (
              <text
                key={line}
                className={styles.name}
                x={block.x + block.width / 2}
                y={block.y + block.height / 2 + (index - (label.lines.length - 1) / 2) * label.fontSize * 1.2}
                fontSize={label.fontSize}
              >
                {line}
              </text>
            ))}
          </g>
        )
      })}
    </svg>
  )
}

function place({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { x, y, width, height }
}
