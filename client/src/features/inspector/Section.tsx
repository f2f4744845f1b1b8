import type { ReactNode } from 'react'
import styles from './Section.module.css'

interface SectionProps {
  readonly title: string
  readonly count?: number
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** A part of the panel under a heading. */
export function Section({ title, count, action, children }: SectionProps) {
  return (
    <section className={styles.section}>
      <header className={styles.head}>
        <h3>{title}</h3>
        {count === undefined ? null : <span className={styles.count}>{count}</span>}
        <span className={styles.action}>{action}</span>
      </header>
      {children}
    </section>
  )
}
