import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

export interface EmptyStateProps {
  readonly title: string
  readonly children?: ReactNode
  readonly picture?: ReactNode
  /** One main action, at most two others. */
  readonly actions?: ReactNode
}

/** What stands where there is nothing yet: one sentence, and what to do about it. */
export function EmptyState({ title, children, picture, actions }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {picture ? <div className={styles.picture}>{picture}</div> : null}
      <h2 className={styles.title}>{title}</h2>
      {children ? <div className={styles.text}>{children}</div> : null}
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>
  )
}
