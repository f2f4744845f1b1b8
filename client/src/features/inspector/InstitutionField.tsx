import type { Institution, Text } from 'shared/model'
import { useAccess, useDesign, useReader, useTranslate } from '../../state/index.ts'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { Property } from './fields/Property.tsx'
import { type Target, useWriter } from './fields/target.ts'
import { WordsFields } from './fields/WordsFields.tsx'

interface InstitutionFieldProps {
  readonly target: Target
  readonly value: Institution | null | undefined
}

/** An institution: one that takes part, or another by its name, in every language. */
export function InstitutionField({ target, value }: InstitutionFieldProps) {
  const { t } = useTranslate()
  const design = useDesign()
  const { canEdit } = useAccess()
  const { read, lang, nameOf } = useReader()
  const { set, setWords } = useWriter(target)
  const named = value != null && typeof value !== 'string' ? (value as Text) : undefined
  const label = t('inspector.institution')
  return (
    <>
      <Property target={target} label={label} isStated={value != null}>
        <ComboBox<string>
          label={label}
          hideLabel
          isQuiet
          isReadOnly={!canEdit}
          value={typeof value === 'string' ? value : null}
          words={named ? (read(named)?.value ?? '') : ((value as string | null | undefined) ?? '')}
          placeholder={t('inspector.notStated')}
          items={design.participants.map(({ id }) => ({
            value: id,
            label: nameOf(id)?.value ?? t('common.unnamed.participant'),
          }))}
          onChange={set}
          onClear={() => set(null)}
          onWords={(words) => (named ? setWords(lang, words) : set({ [lang]: words }))}
        />
      </Property>
      {named ? (
        <WordsFields target={target} label={t('inspector.institutionName')} text={named} except={lang} />
      ) : null}
    </>
  )
}
