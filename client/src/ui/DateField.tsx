import type { FocusEvent, KeyboardEvent } from 'react'
import { TextField as AriaTextField, Input } from 'react-aria-components'
import { classes } from './classes.ts'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import styles from './field.module.css'
import { given } from './given.ts'

export interface DateFieldProps extends FieldProps {
  /** ISO 8601, `2022-10-31`; null when there is none. */
  readonly value: string | null
  /** Told when a whole date stands there, or none. */
  onChange(value: string | null): void
  onBlur?(event: FocusEvent<Element>): void
  onKeyDown?(event: KeyboardEvent): void
  /** Shown by style sheets that want it, while there is none. */
  readonly placeholder?: string
  readonly min?: string
  readonly max?: string
}

/** A day of the calendar, through the browser's own picker: it knows the reader's order of day and month. */
export function DateField({
  value,
  onChange,
  min,
  max,
  label,
  hideLabel,
  description,
  error,
  isQuiet,
  isDisabled,
  isReadOnly,
  className,
  onKeyDown,
  placeholder,
  ...rest
}: DateFieldProps) {
  return (
    <AriaTextField
      {...given(rest)}
      {...given({ isDisabled, isReadOnly })}
      value={value ?? ''}
      onChange={(next) => onChange(next === '' ? null : next)}
      isInvalid={error !== undefined}
      className={classes(styles.field, isQuiet && styles.quiet, className)}
    >
      <FieldFrame label={label} {...{ hideLabel, description, error }}>
        <Input
          type="date"
          className={styles.control as string}
          {...given({ min, max, placeholder, onKeyDown })}
        />
      </FieldFrame>
    </AriaTextField>
  )
}
