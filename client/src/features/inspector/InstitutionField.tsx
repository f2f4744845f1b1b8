import type { Institution, Text } from 'shared/model'
import { useAccess, useDesign, useReader, useRun, useTranslate } from '../../state/index.ts'
import { Select } from '../../ui/index.ts'
import { Property, type Target, TextIn } from './fields.tsx'

const notStated = 'not-stated:'
const byName = 'name:'

/** An institution: one that takes part, another by its name, or not stated. */
export function InstitutionField({
  target,
  value,
}: {
  target: Target
  value: Institution | null | undefined
}) {
  const { t } = useTranslate()
  const run = useRun()
  const set = (next: Institution | null) => run({ type: 'setField', ...target, value: next as string | null })
  return <InstitutionChoice label={t('inspector.institution')} value={value} onChange={set} />
}

interface InstitutionChoiceProps {
  readonly label: string
  readonly value: Institution | null | undefined
  onChange(value: Institution | null): void
  /** Bodies that can be chosen, too. */
  readonly more?: readonly { readonly value: string; readonly label: string }[]
  readonly chosen?: string
  onChooseMore?(value: string): void
}

/** The choice itself, for fields that hold an institution in a shape of their own. */
export function InstitutionChoice({
  label,
  value,
  onChange,
  more = [],
  chosen,
  onChooseMore,
}: InstitutionChoiceProps) {
  const { t } = useTranslate()
  const design = useDesign()
  const { canEdit } = useAccess()
  const { read, lang, nameOf } = useReader()
  const isNamed = value != null && typeof value !== 'string'
  const key = chosen ?? (value == null ? notStated : isNamed ? byName : value)
  const words = isNamed ? ((value as Text)[lang] ?? read(value as Text)?.value ?? '') : ''
  return (
    <>
      <Property label={label} isStated={key !== notStated}>
        <Select<string>
          label={label}
          hideLabel
          isQuiet
          isDisabled={!canEdit}
          value={key}
          items={[
            { value: notStated, label: t('inspector.notStated') },
            ...design.participants.map(({ id }) => ({
              value: id,
              label: nameOf(id)?.value ?? t('common.unnamed.participant'),
            })),
            ...more,
            { value: byName, label: t('inspector.byName') },
          ]}
          onChange={(next) => {
            if (next === notStated) onChange(null)
            else if (next === byName) onChange({ [lang]: '' })
            else if (more.some((one) => one.value === next)) onChooseMore?.(next)
            else onChange(next)
          }}
        />
      </Property>
      {key === byName ? (
        <Property label={t('inspector.institutionName')} isStated={words !== ''}>
          <TextIn
            label={t('inspector.institutionName')}
            hideLabel
            lang={lang}
            value={words}
            onCommit={(typed) => onChange({ ...(isNamed ? (value as Text) : {}), [lang]: typed })}
          />
        </Property>
      ) : null}
    </>
  )
}
