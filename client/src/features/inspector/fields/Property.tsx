import type { ReactNode } from 'react'
import { classes } from '../../../ui/index.ts'
import { Attended } from './Attended.tsx'
import styles from './fields.module.css'
import { keyOf, type Target } from './target.ts'

interface PropertyProps {
  readonly target: Target
  readonly label: string
  /** What is not stated is dashed. */
  readonly isStated: boolean
  /** The value needs the whole width. */
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** A label and its value side by side. */
export function Property({ target, label, isStated, isWide, children }: PropertyProps) {
  return (
    <div className={classes(styles.property, isWide && styles.wide)}>
      <span className={styles.propertyLabel} aria-hidden>
        {label}
      </span>
      <Attended name={keyOf(target)} className={classes(styles.value, !isStated && styles.notStated)}>
        {children}
      </Attended>
    </div>
  )
}
