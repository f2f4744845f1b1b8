import { NumberField as AriaNumberField, Input } from 'react-aria-components'
import { classes } from './classes.ts'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import styles from './field.module.css'
import { given } from './given.ts'

export interface NumberFieldProps extends FieldProps {
  /** Null when there is none. */
  readonly value: number | null
  /** Told when the field is left, or stepped with the arrow keys. */
  onChange(value: number | null): void
  readonly min?: number
  readonly max?: number
  readonly step?: number
  readonly format?: Intl.NumberFormatOptions
  readonly placeholder?: string
}

/** A number, written as in the reader's language. */
export function NumberField(props: NumberFieldProps) {
  const {
    value,
    onChange,
    min,
    max,
    step,
    format,
    placeholder,
    label,
    hideLabel,
    description,
    error,
    isQuiet,
    isDisabled,
    isReadOnly,
    className,
    ...rest
  } = props
  return (
    <AriaNumberField
      {...given(rest)}
      {...given({ isDisabled, isReadOnly })}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      isInvalid={error !== undefined}
      {...given({ minValue: min, maxValue: max, step, formatOptions: format })}
      className={classes(styles.field, isQuiet && styles.quiet, className)}
    >
      <FieldFrame label={label} {...{ hideLabel, description, error }}>
        <Input className={styles.control as string} {...given({ placeholder })} />
      </FieldFrame>
    </AriaNumberField>
  )
}
