import type { Seat, Text } from 'shared/model'
import { useAccess, useDesign, useReader, useTranslate } from '../../state/index.ts'
import { BodyKindIcon } from '../../ui/BodyKindIcon.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { Property } from './fields/Property.tsx'
import { useWriter } from './fields/target.ts'
import { WordsRows } from './fields/WordsFields.tsx'

/** Who sits there: a body of the design, an institution that takes part, or another by its name. */
export function HolderField({ seat }: { readonly seat: Seat }) {
  const { t } = useTranslate()
  const design = useDesign()
  const { canEdit } = useAccess()
  const { read, lang, nameOf } = useReader()
  const target = { collection: 'seats', id: seat.id, field: 'heldBy' } as const
  const { set } = useWriter(target)
  const { heldBy } = seat
  const body = heldBy && 'body' in heldBy ? heldBy.body : undefined
  const institution = heldBy && 'institution' in heldBy ? heldBy.institution : undefined
  const named = institution !== undefined && typeof institution !== 'string' ? institution : undefined
  const label = t('inspector.heldBy')
  const setName = (tag: string, words: string) => {
    const { [tag]: _replaced, ...others } = named ?? ({} as Text)
    const next = words === '' ? others : { ...others, [tag]: words }
    return set(Object.keys(next).length > 0 ? { institution: next } : null)
  }
  return (
    <>
      <Property target={target} label={label} isStated={heldBy != null}>
        <ComboBox<string>
          label={label}
          hideLabel
          isQuiet
          isReadOnly={!canEdit}
          value={body ?? (typeof institution === 'string' ? institution : null)}
          words={named ? (read(named)?.value ?? '') : (body ?? (institution as string | undefined) ?? '')}
          placeholder={t('inspector.notStated')}
          items={[
            ...design.participants.map(({ id }) => ({
              value: id,
              label: nameOf(id)?.value ?? t('common.unnamed.participant'),
            })),
            ...design.bodiesInChartOrder
              .filter(({ id }) => id !== seat.body)
              .map(({ id, kind }) => ({
                value: id,
                label: nameOf(id)?.value ?? t('common.unnamed.body'),
                icon: <BodyKindIcon kind={kind} />,
              })),
          ]}
          onChange={(id) => set(design.body(id) ? { body: id } : { institution: id })}
          onClear={() => set(null)}
          onWords={(words) => setName(lang, words)}
        />
      </Property>
      {named ? (
        <WordsRows
          target={target}
          label={t('inspector.institutionName')}
          text={named}
          except={lang}
          onCommit={setName}
        />
      ) : null}
    </>
  )
}
