import { memo } from 'react'
import type { Letter, LetterSet } from 'shared/model'
import { classes } from '../../../ui/classes.ts'
import { LetterChip } from '../../../ui/index.ts'
import styles from './RaciGrid.module.css'

export interface CellProps {
  readonly row: number
  readonly column: number
  readonly left: number
  readonly width: number
  readonly letters: readonly Letter[]
  readonly binding: boolean
  readonly hasNote: boolean
  /** Its letters as words. */
  readonly label: string
  readonly set: LetterSet
  readonly startsOwner: boolean
  readonly isActive: boolean
  readonly isInRange: boolean
  readonly isReadOnly: boolean
}

/** One crossing of the map. Thousands pass by while scrolling, so it is as cheap as it can be. */
export const Cell = memo(function Cell(props: CellProps) {
  const { letters, set, label, isActive } = props
  return (
    <div
      role="gridcell"
      aria-colindex={props.column + 2}
      aria-label={label || undefined}
      aria-selected={isActive || props.isInRange}
      aria-readonly={props.isReadOnly || undefined}
      tabIndex={isActive ? 0 : -1}
      className={classes(styles.cell, props.hasNote && styles.noted)}
      style={{ left: props.left, width: props.width }}
      data-row={props.row}
      data-column={props.column}
      data-active={isActive || undefined}
      data-range={props.isInRange || undefined}
      data-owner-start={props.startsOwner || undefined}
    >
      {letters.map((letter) => {
        const meaning = set.meanings[letter]
        const chip = <LetterChip key={letter} letter={letter} meaning={meaning} isMini={letters.length > 2} />
        return props.binding && meaning === 'consulted' ? (
          <span key={letter} className={styles.binding}>
            {chip}
          </span>
        ) : (
          chip
        )
      })}
    </div>
  )
}, areSame)

/** Letters come as a fresh list with each change of the design: what they say is compared, not the list. */
function areSame(a: CellProps, b: CellProps): boolean {
  const keys = Object.keys(a) as (keyof CellProps)[]
  return keys.every((key) =>
    key === 'letters' ? a.letters.join() === b.letters.join() : Object.is(a[key], b[key]),
  )
}
