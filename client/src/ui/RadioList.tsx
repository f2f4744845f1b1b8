import { Label, Radio, RadioGroup } from 'react-aria-components'
import fields from './field.module.css'
import styles from './RadioList.module.css'

export interface RadioListProps<Value extends string> {
  readonly label: string
  readonly items: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value
  onChange(value: Value): void
}

/** One of a few choices that need a line each. */
export function RadioList<Value extends string>({ label, items, value, onChange }: RadioListProps<Value>) {
  return (
    <RadioGroup value={value} onChange={(next) => onChange(next as Value)} className={fields.field as string}>
      <Label className={fields.label as string}>{label}</Label>
      <div className={styles.list}>
        {items.map((item) => (
          <Radio key={item.value} value={item.value} className={styles.item as string}>
            <span className={styles.dot} />
            {item.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
