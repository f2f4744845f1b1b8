import { usePresence } from '../../state/index.ts'
import styles from './Cursors.module.css'

/** Where the others point in the chart, each with a name. */
export function Cursors() {
  const { others } = usePresence()
  return others.map(({ key, name, colour, cursor, view }) =>
    cursor && (view === 'chart' || view === 'both') ? (
      <div
        key={key}
        className={styles.cursor}
        data-person={colour}
        style={{ translate: `${cursor.x}px ${cursor.y}px` }}
        aria-hidden="true"
      >
        <svg width="18" height="20" viewBox="0 0 18 20" aria-hidden="true">
          <path
            d="M2 1.5 15.5 9l-6.2 1.4L6.2 16.6z"
            fill="var(--p)"
            stroke="var(--bg-surface)"
            strokeWidth="1.5"
            strokeLinejoin="round"
          />
        </svg>
        <span className={styles.name}>{name}</span>
      </div>
    ) : null,
  )
}
