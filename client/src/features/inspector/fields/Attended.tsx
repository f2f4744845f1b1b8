import type { ReactNode } from 'react'
import { useTranslate } from '../../../state/index.ts'
import { classes } from '../../../ui/index.ts'
import styles from './fields.module.css'
import { useFieldPresence } from './useFieldPresence.ts'

interface AttendedProps {
  /** The field's name for presence. */
  readonly name: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A field in which somebody else may be: their colour around it, and their name at its edge. */
export function Attended({ name, className, children }: AttendedProps) {
  const { t } = useTranslate()
  const { other, handlers } = useFieldPresence(name)
  return (
    <div
      className={classes(styles.attended, other && styles.other, className)}
      data-person={other?.colour}
      {...handlers}
    >
      {children}
      {other ? (
        <span className={styles.who} title={t('inspector.editing', { name: other.name })}>
          {other.name}
        </span>
      ) : null}
    </div>
  )
}
