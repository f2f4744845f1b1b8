import type { Person } from '../../state/index.ts'
import styles from './Cursors.module.css'

/** Where the others point in the chart, each with a name. */
export function Cursors({ others }: { readonly others: readonly Person[] }) {
  return others.flatMap(({ key, name, colour, cursor, view }) =>
    cursor && view === 'chart' ? (
      <div
        key={key}
        className={styles.cursor}
        data-person={colour}
        style={{ translate: `${cursor.x}px ${cursor.y}px` }}
        aria-hidden="true"
      >
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M1 1 13 5.6 7.6 7.6 5.6 13z" fill="var(--p)" stroke="var(--bg-surface)" strokeWidth="1" />
        </svg>
        <span className={styles.name}>{name}</span>
      </div>
    ) : (
      []
    ),
  )
}
