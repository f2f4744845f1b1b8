import type { ReactNode } from 'react'
import { useAccess, useTranslate } from '../../../state/index.ts'
import { ComboBox } from '../../../ui/ComboBox.tsx'
import { Segmented, Select, SeverityMark } from '../../../ui/index.ts'
import { Property } from './Property.tsx'
import { type Target, useWriter } from './target.ts'

/** Stands for no value in lists of choices; no value of the vocabularies has a colon. */
const notStated = 'not-stated:'

interface ChoiceProps<Value extends string> {
  readonly target: Target
  readonly label: string
  readonly value: Value | null | undefined
  readonly items: readonly { readonly value: Value; readonly label: string; readonly icon?: ReactNode }[]
  /** The field always has a value. */
  readonly isRequired?: boolean
}

/** One of a closed vocabulary, or not stated. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { target, label, value, items, isRequired } = props
  const { t } = useTranslate()
  const { canEdit } = useAccess()
  const { set } = useWriter(target)
  const none = { value: notStated, label: t('inspector.notStated') }
  return (
    <Property target={target} label={label} isStated={value != null}>
      <Select<string>
        label={label}
        hideLabel
        isQuiet
        value={value ?? notStated}
        items={isRequired ? items : [none, ...items]}
        isDisabled={!canEdit}
        onChange={(next) => set(next === notStated ? null : next)}
      />
    </Property>
  )
}

/** The same for two to four short words, all in view; the dashed circle says that it is not stated. */
export function ShortChoice<Value extends string>({ target, label, value, items }: ChoiceProps<Value>) {
  const { t } = useTranslate()
  const { canEdit } = useAccess()
  const { set } = useWriter(target)
  const none = {
    value: notStated,
    label: <SeverityMark severity="notStated" size={14} />,
    name: t('inspector.notStated'),
  }
  return (
    <Property target={target} label={label} isStated>
      <Segmented<string>
        label={label}
        hideLabel
        value={value ?? notStated}
        items={[...items, none]}
        isDisabled={!canEdit}
        onChange={(next) => set(next === notStated ? null : next)}
      />
    </Property>
  )
}

/** Yes, no, or not stated. */
export function YesNo({
  target,
  label,
  value,
}: Omit<ChoiceProps<string>, 'value' | 'items'> & { value: boolean | null | undefined }) {
  const { t } = useTranslate()
  const { canEdit } = useAccess()
  const { set } = useWriter(target)
  return (
    <Property target={target} label={label} isStated>
      <Segmented<string>
        label={label}
        hideLabel
        value={value == null ? notStated : value ? 'yes' : 'no'}
        items={[
          { value: 'yes', label: t('inspector.yes') },
          { value: 'no', label: t('inspector.no') },
          {
            value: notStated,
            label: <SeverityMark severity="notStated" size={14} />,
            name: t('inspector.notStated'),
          },
        ]}
        isDisabled={!canEdit}
        onChange={(next) => set(next === notStated ? null : next === 'yes')}
      />
    </Property>
  )
}

/** One of many, found by typing: bodies, instruments, countries. Emptied, it is not stated. */
export function Found<Value extends string>(props: ChoiceProps<Value>) {
  const { target, label, value, items, isRequired } = props
  const { t } = useTranslate()
  const { canEdit } = useAccess()
  const { set } = useWriter(target)
  return (
    <Property target={target} label={label} isStated={value != null}>
      <ComboBox<Value>
        label={label}
        hideLabel
        isQuiet
        isReadOnly={!canEdit}
        value={value ?? null}
        words={value ?? ''}
        items={items}
        placeholder={t('inspector.notStated')}
        onChange={set}
        {...(isRequired ? {} : { onClear: () => set(null) })}
      />
    </Property>
  )
}
