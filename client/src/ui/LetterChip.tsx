import type { Letter, Meaning } from 'shared/model'
import { classes } from './classes.ts'
import styles from './LetterChip.module.css'

export interface LetterChipProps {
  readonly letter: Letter
  /** Which ink it gets; of a letter without one, the palest. */
  readonly meaning: Meaning | undefined
  readonly isMini?: boolean
  /** The letter's word, for those who listen: a letter is never said without it. */
  readonly label?: string
}

/** A letter of the RACI map. Its weight on the page is its meaning: accountable is black, informed is pale. */
export function LetterChip({ letter, meaning, isMini, label }: LetterChipProps) {
  return (
    <span
      className={classes(styles.letter, styles[meaning ?? 'informed'], isMini && styles.mini)}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {letter}
    </span>
  )
}
