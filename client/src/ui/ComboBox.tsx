import { ChevronDown } from 'lucide-react'
import { useMemo, useState } from 'react'
import {
  ComboBox as AriaComboBox,
  Button,
  Input,
  ListBox,
  ListBoxItem,
  useFilter,
} from 'react-aria-components'
import { classes } from './classes.ts'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import fields from './field.module.css'
import { FloatingPanel } from './Popover.tsx'
import styles from './Select.module.css'
import type { SelectItem } from './Select.tsx'

export interface ComboBoxProps<Value extends string> extends FieldProps {
  readonly items: readonly SelectItem<Value>[]
  /** Null when none is chosen. */
  readonly value: Value | null
  /** What stands in the field when it is none of the items. */
  readonly words?: string
  readonly placeholder?: string
  readonly autoFocus?: boolean
  onChange(value: Value): void
  /** The field was emptied. Without it, what was chosen stays. */
  onClear?(): void
  /** Words that are none of the items. Without it, they are not accepted. */
  onWords?(words: string): void
}

/** More than this nobody reads: a letter more finds it. */
const most = 80

/** One of many, found by typing a part of its name, with or without its accents. */
export function ComboBox<Value extends string>(props: ComboBoxProps<Value>) {
  const { items, value, words = '', placeholder, autoFocus, onChange, onClear, onWords } = props
  const { label, hideLabel, description, error, isQuiet, isReadOnly, isDisabled, className } = props
  /** Null: what is chosen stands there. */
  const [typed, setTyped] = useState<string | null>(null)
  const { contains } = useFilter({ sensitivity: 'base' })
  const chosen = items.find((item) => item.value === value)
  const standing = chosen?.label ?? words
  const matching = useMemo(() => {
    const isSought = typed !== null && typed !== standing
    return (isSought ? items.filter((item) => contains(item.label, typed)) : items).slice(0, most)
  }, [items, typed, standing, contains])

  const leave = () => {
    const said = typed?.trim()
    setTyped(null)
    if (said === undefined || said === standing) return
    const named = items.find((item) => item.label.toLocaleLowerCase() === said.toLocaleLowerCase())
    if (said === '') onClear?.()
    else if (named) onChange(named.value)
    else onWords?.(said)
  }

  return (
    <AriaComboBox
      items={matching}
      selectedKey={value}
      inputValue={typed ?? standing}
      onInputChange={setTyped}
      onSelectionChange={(key) => {
        if (key === null || key === value) return
        setTyped(null)
        onChange(String(key) as Value)
      }}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setTyped(null)
      }}
      menuTrigger="focus"
      allowsCustomValue
      allowsEmptyCollection
      isDisabled={isDisabled === true}
      isReadOnly={isReadOnly === true}
      isInvalid={error !== undefined}
      className={classes(fields.field, isQuiet && fields.quiet, className)}
    >
      <FieldFrame label={label} {...{ hideLabel, description, error }}>
        <div className={styles.combo}>
          <Input
            className={fields.control as string}
            autoFocus={autoFocus === true}
            {...(placeholder ? { placeholder } : {})}
          />
          <Button className={styles.opener as string}>
            <ChevronDown aria-hidden />
          </Button>
        </div>
      </FieldFrame>
      {matching.length > 0 ? (
        <FloatingPanel className={styles.panel as string}>
          <ListBox<SelectItem<Value>> className={styles.list as string}>
            {(item) => (
              <ListBoxItem id={item.value} textValue={item.label} className={styles.item as string}>
                {item.icon}
                <span className={styles.words}>
                  {item.label}
                  {item.detail ? <small className={styles.detail}>{item.detail}</small> : null}
                </span>
              </ListBoxItem>
            )}
          </ListBox>
        </FloatingPanel>
      ) : null}
    </AriaComboBox>
  )
}
