import { X } from 'lucide-react'
import { useState } from 'react'
import { useAccess, useTranslate } from '../../../state/index.ts'
import { ComboBox } from '../../../ui/ComboBox.tsx'
import { IconButton } from '../../../ui/index.ts'
import { Attended } from './Attended.tsx'
import styles from './ListIn.module.css'
import { keyOf, type Target, useWriter } from './target.ts'

interface ListInProps {
  readonly target: Target
  readonly label: string
  readonly addLabel: string
  readonly value: readonly string[]
  readonly items: readonly { readonly value: string; readonly label: string; readonly detail?: string }[]
  /** Said of the first one. */
  readonly firstNote?: string
  /** At least one must stay. */
  readonly isFilled?: boolean
  /** Whether a code that is none of the items may stand there, and what is wrong with one that may not. */
  check?(code: string): string | undefined
}

/** Codes in an order of their own, each by its name: taken away, moved to the front, added by typing. */
export function ListIn(props: ListInProps) {
  const { target, label, addLabel, value, items, firstNote, isFilled, check } = props
  const { t } = useTranslate()
  const { canEdit } = useAccess()
  const { set } = useWriter(target)
  const [error, setError] = useState<string>()
  const nameOf = (code: string) => items.find((item) => item.value === code)?.label ?? code
  const add = (code: string) => {
    const wrong = items.some((item) => item.value === code) ? undefined : check?.(code)
    setError(wrong)
    if (!wrong && !value.includes(code)) set([...value, code])
  }
  return (
    <Attended name={keyOf(target)}>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      <ul className={styles.list} aria-label={label}>
        {value.map((code, index) => (
          <li key={code} className={styles.item}>
            <span>{nameOf(code)}</span>
            {index === 0 && firstNote ? <small>{firstNote}</small> : null}
            {canEdit && index > 0 && firstNote ? (
              <button
                type="button"
                className={styles.first}
                onClick={() => set([code, ...value.filter((one) => one !== code)])}
              >
                {t('inspector.makeFirst')}
                <span className="visually-hidden"> {nameOf(code)}</span>
              </button>
            ) : null}
            {canEdit && !(isFilled && value.length === 1) ? (
              <IconButton
                size="small"
                className={styles.remove ?? ''}
                label={t('inspector.remove', { name: nameOf(code) })}
                onPress={() => set(value.filter((one) => one !== code))}
              >
                <X aria-hidden />
              </IconButton>
            ) : null}
          </li>
        ))}
      </ul>
      {canEdit ? (
        <ComboBox<string>
          // Emptied again once something was added.
          key={value.join()}
          label={addLabel}
          hideLabel
          isQuiet
          placeholder={addLabel}
          value={null}
          items={items.filter((item) => !value.includes(item.value))}
          error={error}
          onChange={add}
          {...(check ? { onWords: add } : {})}
        />
      ) : null}
    </Attended>
  )
}
