import type { ReactNode } from 'react'
import styles from './Chip.module.css'
import { classes } from './classes.ts'

export interface ChipProps {
  readonly children: ReactNode
  /**
   * `level` takes the colours of the nearest `data-level`; `notStated` is the dashed one;
   * `line` stands on any ground.
   */
  readonly tone?: 'plain' | 'level' | 'line' | 'draft' | 'notStated' | 'ok' | 'warning' | 'error' | 'accent'
  readonly level?: string
  readonly className?: string | undefined
}

/** A word or two about a thing. */
export function Chip({ children, tone = 'plain', level, className }: ChipProps) {
  return (
    <span
      className={classes(styles.chip, styles[tone], className)}
      {...(level ? { 'data-level': level } : {})}
    >
      {children}
    </span>
  )
}
