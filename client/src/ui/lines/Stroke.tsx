import { memo } from 'react'
import type { RelationKind } from 'shared/model'
import { classes } from '../classes.ts'
import { type LineLook, lineLooks } from './lineLooks.ts'
import { beside, headingAt, type Point, rounded, shortened } from './paths.ts'
import styles from './Stroke.module.css'

interface StrokeProps {
  readonly kind: RelationKind
  readonly points: readonly Point[]
  readonly isSelected?: boolean
}

/** The room that the head of an arrow takes. */
const head = { dot: 6, open: 1, filled: 7 }

/** One line, with the stroke and the ends of its kind. */
export const Stroke = memo(function Stroke({ kind, points, isSelected }: StrokeProps) {
  const { dash, isDotted, isDouble, atStart, atEnd } = lineLooks[kind]
  const between = shortened(points, atStart ? head[atStart] : 0, atEnd ? head[atEnd] : 0)
  const paths = isDouble ? [rounded(beside(between, 2)), rounded(beside(between, -2))] : [rounded(between)]
  return (
    <g className={classes(styles.line, isSelected && styles.selected)}>
      {paths.map((path, index) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: the two sides of a double line
          key={index}
          className={classes(styles.stroke, isDotted && styles.dotted, isDouble && styles.thin)}
          d={path}
          strokeDasharray={dash}
        />
      ))}
      {atStart ? <End look={atStart} at={points[0]} angle={headingAt('start', points)} /> : null}
      {atEnd ? <End look={atEnd} at={points.at(-1)} angle={headingAt('end', points)} /> : null}
    </g>
  )
})

interface EndProps {
  readonly look: NonNullable<LineLook['atStart'] | LineLook['atEnd']>
  readonly at: Point | undefined
  readonly angle: number
}

function End({ look, at, angle }: EndProps) {
  if (!at) return null
  const transform = `translate(${at.x} ${at.y}) rotate(${angle})`
  if (look === 'dot') return <circle className={styles.filled} transform={transform} cx="-3.5" r="3.5" />
  return look === 'filled' ? (
    <path className={styles.filled} transform={transform} d="M-8 -4.5 0 0 -8 4.5z" />
  ) : (
    <path className={styles.stroke} transform={transform} d="M-8 -4.2 -.8 0 -8 4.2" />
  )
}
