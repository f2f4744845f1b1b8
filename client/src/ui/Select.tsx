import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Select as AriaSelect, Button, ListBox, ListBoxItem, SelectValue } from 'react-aria-components'
import { classes } from './classes.ts'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import fields from './field.module.css'
import { FloatingPanel } from './Popover.tsx'
import styles from './Select.module.css'

export interface SelectItem<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly icon?: ReactNode
  /** A second line. */
  readonly detail?: string
}

export interface SelectProps<Value extends string> extends FieldProps {
  readonly items: readonly SelectItem<Value>[]
  /** Null when none is chosen. */
  readonly value: Value | null
  onChange(value: Value): void
  /** Shown while none is chosen. */
  readonly placeholder?: string
}

/** One of several, from a list that opens. For up to four short ones take `Segmented`. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const {
    items,
    value,
    onChange,
    placeholder,
    label,
    hideLabel,
    description,
    error,
    isQuiet,
    isReadOnly,
    isDisabled,
    className,
  } = props
  return (
    <AriaSelect
      value={value}
      onChange={(key) => onChange(String(key) as Value)}
      isDisabled={isDisabled === true || isReadOnly === true}
      isInvalid={error !== undefined}
      {...(placeholder === undefined ? {} : { placeholder })}
      className={classes(fields.field, isQuiet && fields.quiet, className)}
    >
      <FieldFrame label={label} {...{ hideLabel, description, error }}>
        <Button className={classes(fields.control, styles.button)}>
          <SelectValue className={styles.value as string} />
          <ChevronDown aria-hidden />
        </Button>
      </FieldFrame>
      <FloatingPanel className={styles.panel as string}>
        <ListBox className={styles.list as string}>
          {items.map((item) => (
            <ListBoxItem
              key={item.value}
              id={item.value}
              textValue={item.label}
              className={styles.item as string}
            >
              {item.icon}
              <span className={styles.words}>
                {item.label}
                {item.detail ? <small className={styles.detail}>{item.detail}</small> : null}
              </span>
              <Check className={styles.tick} aria-hidden />
            </ListBoxItem>
          ))}
        </ListBox>
      </FloatingPanel>
    </AriaSelect>
  )
}
