import type { Quorum } from 'shared/model'
import { useAccess, useReader, useRun, useTranslate } from '../../state/index.ts'
import { Checkbox, NumberField, Select } from '../../ui/index.ts'
import { Property, type Target, TextIn } from './fields.tsx'

type Statement = 'not-stated' | 'none' | 'rule'

/** How many must be present: not stated, no rule, or a rule in figures and words. */
export function QuorumField({ target, value }: { target: Target; value: Quorum | null | undefined }) {
  const { t, lang: reader } = useTranslate()
  const { canEdit } = useAccess()
  const { lang } = useReader()
  const run = useRun()
  const set = (next: Quorum | null) => run({ type: 'setField', ...target, value: next as never })
  const statement: Statement =
    value == null ? 'not-stated' : Object.values(value).every((part) => part == null) ? 'none' : 'rule'
  const change = (part: Partial<Quorum>) => set({ ...value, ...part })
  return (
    <>
      <Property label={t('inspector.quorum')} isStated={value != null}>
        <Select<Statement>
          label={t('inspector.quorum')}
          hideLabel
          isQuiet
          isDisabled={!canEdit}
          value={statement}
          items={[
            { value: 'not-stated', label: t('inspector.notStated') },
            { value: 'none', label: t('inspector.none') },
            { value: 'rule', label: t('inspector.quorumRule') },
          ]}
          onChange={(next) => set(next === 'not-stated' ? null : next === 'none' ? {} : { share: 0.5 })}
        />
      </Property>
      {statement === 'rule' && value ? (
        <>
          <Property label={t('inspector.quorumSeats')} isStated={value.seats != null}>
            <NumberField
              label={t('inspector.quorumSeats')}
              hideLabel
              isQuiet
              isReadOnly={!canEdit}
              min={0}
              max={1_000_000}
              value={value.seats ?? null}
              onChange={(seats) => change({ seats })}
            />
          </Property>
          <Property label={t('inspector.quorumShare')} isStated={value.share != null}>
            <NumberField
              key={reader}
              label={t('inspector.quorumShare')}
              hideLabel
              isQuiet
              isReadOnly={!canEdit}
              min={0}
              max={1}
              step={0.01}
              format={{ style: 'percent' }}
              value={value.share ?? null}
              onChange={(share) => change({ share })}
            />
          </Property>
          <Checkbox
            isSelected={value.allFilled === true}
            isDisabled={!canEdit}
            onChange={(allFilled) => change({ allFilled })}
          >
            {t('inspector.quorumAll')}
          </Checkbox>
          <Property label={t('inspector.quorumText')} isStated={Boolean(value.text?.[lang])}>
            <TextIn
              label={t('inspector.quorumText')}
              hideLabel
              lang={lang}
              value={value.text?.[lang] ?? ''}
              onCommit={(words) => change({ text: { ...value.text, [lang]: words } })}
            />
          </Property>
        </>
      ) : null}
    </>
  )
}
