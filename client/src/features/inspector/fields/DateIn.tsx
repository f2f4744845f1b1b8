import { type FocusEvent, useState } from 'react'
import { useAccess, useTranslate } from '../../../state/index.ts'
import { DateField } from '../../../ui/index.ts'
import { Property } from './Property.tsx'
import { type Target, useWriter } from './target.ts'

interface DateInProps {
  readonly target: Target
  readonly label: string
  readonly value: string | null | undefined
}

/** A day. It is kept when the field is left or Enter pressed; half a date, or none of the calendar, never. */
export function DateIn({ target, label, value }: DateInProps) {
  const { t } = useTranslate()
  const { canEdit } = useAccess()
  const { set } = useWriter(target)
  /** Null: nothing was typed. */
  const [typed, setTyped] = useState<string | null>(null)
  const [error, setError] = useState<string>()

  const commit = (field: HTMLInputElement) => {
    // A year of one or two digits was not typed to its end.
    const isWrong = field.validity.badInput || (typed ?? '').startsWith('00')
    setError(isWrong ? t('inspector.dateWrong') : undefined)
    if (isWrong || typed === null) return
    setTyped(null)
    if (typed !== (value ?? '')) set(typed === '' ? null : typed)
  }
  return (
    <Property target={target} label={label} isStated={value != null}>
      <DateField
        label={label}
        hideLabel
        isQuiet
        isReadOnly={!canEdit}
        placeholder={t('inspector.notStated')}
        value={typed ?? value ?? null}
        error={error}
        onChange={(day) => {
          setTyped(day ?? '')
          setError(undefined)
        }}
        onBlur={(event: FocusEvent<Element>) => commit(event.target as HTMLInputElement)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit(event.target as HTMLInputElement)
          if (event.key === 'Escape') {
            setTyped(null)
            setError(undefined)
          }
        }}
      />
    </Property>
  )
}
