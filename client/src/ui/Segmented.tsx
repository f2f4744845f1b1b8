import type { ReactNode } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { classes } from './classes.ts'
import fields from './field.module.css'
import styles from './Segmented.module.css'

export interface SegmentedProps<Value extends string> {
  readonly label: string
  readonly hideLabel?: boolean
  readonly items: readonly { readonly value: Value; readonly label: ReactNode; readonly name?: string }[]
  /** Null when none is chosen. */
  readonly value: Value | null
  onChange(value: Value): void
  readonly isDisabled?: boolean
  readonly className?: string | undefined
}

/** One of two to four short choices, all in view. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, hideLabel, items, value, onChange, isDisabled, className } = props
  return (
    <RadioGroup
      className={classes(fields.field, className)}
      value={value}
      onChange={(next) => onChange(next as Value)}
      isDisabled={isDisabled === true}
      orientation="horizontal"
    >
      <Label className={hideLabel ? 'visually-hidden' : (fields.label as string)}>{label}</Label>
      <div className={styles.group}>
        {items.map((item) => (
          <Radio
            key={item.value}
            value={item.value}
            className={styles.item as string}
            {...(item.name ? { 'aria-label': item.name } : {})}
          >
            {item.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
