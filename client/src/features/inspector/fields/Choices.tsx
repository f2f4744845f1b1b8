import { useAccess } from '../../../state/index.ts'
import { Checkbox } from '../../../ui/index.ts'
import { Attended } from './Attended.tsx'
import { EmptyList } from './EmptyList.tsx'
import styles from './fields.module.css'
import { keyOf, type Target, useWriter } from './target.ts'

interface ChoicesProps<Value extends string> {
  readonly target: Target
  readonly label: string
  readonly value: readonly Value[] | null | undefined
  readonly items: readonly { readonly value: Value; readonly label: string }[]
}

/** Several of a closed vocabulary; none of them and not stated are two things. */
export function Choices<Value extends string>({ target, label, value, items }: ChoicesProps<Value>) {
  const { canEdit } = useAccess()
  const { set } = useWriter(target)
  const has = (one: Value) => value?.includes(one) ?? false
  return (
    <Attended name={keyOf(target)}>
      <fieldset className={styles.choices}>
        <legend className={styles.label}>{label}</legend>
        {items.map((item) => (
          <Checkbox
            key={item.value}
            isSelected={has(item.value)}
            isDisabled={!canEdit}
            onChange={(isOn) =>
              set(items.flatMap((one) => ((one === item ? isOn : has(one.value)) ? [one.value] : [])))
            }
          >
            {item.label}
          </Checkbox>
        ))}
        {value?.length ? null : (
          <EmptyList
            label={label}
            isStated={value != null}
            onChange={(isStated) => set(isStated ? [] : null)}
          />
        )}
      </fieldset>
    </Attended>
  )
}
