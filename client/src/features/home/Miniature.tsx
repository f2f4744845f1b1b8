import type { OutlineBody } from 'shared/protocol'
import { layoutMiniature } from './layoutMiniature.ts'
import styles from './Miniature.module.css'

/** A small drawing of a structure: its levels, its bodies, who reports to whom. */
export function Miniature({ outline }: { readonly outline: readonly OutlineBody[] }) {
  const { width, height, bands, blocks, lines } = layoutMiniature(outline)
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {bands.map((band) => (
        <rect
          key={band.level ?? 'none'}
          className={styles.band}
          data-level={band.level ?? 'none'}
          x={0.5}
          y={band.y + 0.5}
          width={width - 1}
          height={band.height - 1}
          rx={5}
        />
      ))}
      {lines.map((path) => (
        <path key={path} className={styles.line} d={path} />
      ))}
      {blocks.map((block) => (
        <rect
          key={`${block.x} ${block.y}`}
          className={styles.block}
          data-level={block.level ?? 'none'}
          x={block.x}
          y={block.y}
          width={block.width}
          height={block.height}
          rx={2.5}
        />
      ))}
    </svg>
  )
}
