import { Gavel } from 'lucide-react'
import type { SeatFunction } from 'shared/model'
import { classes } from './classes.ts'
import styles from './SeatMark.module.css'

interface SeatMarkProps {
  readonly function: SeatFunction
  readonly isVacant?: boolean
}

/** A seat as a small chair in the colour of its level: who presides has a gavel, a vacant one is striped. Silent. */
export function SeatMark({ function: is, isVacant = false }: SeatMarkProps) {
  const presides = is === 'chair' || is === 'head'
  return (
    <i
      className={classes(
        styles.seat,
        presides && styles.chair,
        is === 'secretary' && styles.secretary,
        isVacant && styles.vacant,
      )}
    >
      {presides && !isVacant ? <Gavel size={10} strokeWidth={2.4} aria-hidden /> : null}
    </i>
  )
}
