import { useState } from 'react'
import type { Quorum } from 'shared/model'
import { useAccess, useTranslate } from '../../state/index.ts'
import { Segmented, SeverityMark } from '../../ui/index.ts'
import { YesNo } from './fields/Choice.tsx'
import { CountIn, ShareIn } from './fields/Plain.tsx'
import { Property } from './fields/Property.tsx'
import { useWriter } from './fields/target.ts'
import { WordsFields } from './fields/WordsFields.tsx'

type Statement = 'unstated' | 'none' | 'rule'

interface QuorumFieldProps {
  readonly bodyId: string
  readonly value: Quorum | null | undefined
}

/** How many must be present: not stated, no rule, or a rule in figures and words. */
export function QuorumField({ bodyId, value }: QuorumFieldProps) {
  const { t } = useTranslate()
  const { canEdit } = useAccess()
  const of = (field: string) => ({ collection: 'bodies', id: bodyId, field }) as const
  const { set } = useWriter(of('quorum'))
  /** Somebody wants to state a rule and has not yet said which. */
  const [isWriting, setWriting] = useState(false)
  const hasRule = value != null && Object.values(value).some((part) => part != null)
  const statement: Statement = hasRule || isWriting ? 'rule' : value == null ? 'unstated' : 'none'
  const change = (next: Statement) => {
    setWriting(next === 'rule')
    if (next !== 'rule') set(next === 'none' ? {} : null)
  }
  return (
    <>
      <Property target={of('quorum')} label={t('inspector.quorum')} isStated>
        <Segmented<Statement>
          label={t('inspector.quorum')}
          hideLabel
          value={statement}
          isDisabled={!canEdit}
          onChange={change}
          items={[
            { value: 'rule', label: t('inspector.quorumRule') },
            { value: 'none', label: t('inspector.quorumNone') },
            {
              value: 'unstated',
              label: <SeverityMark severity="notStated" size={14} />,
              name: t('inspector.notStated'),
            },
          ]}
        />
      </Property>
      {statement === 'rule' ? (
        <>
          <CountIn target={of('quorum.seats')} label={t('inspector.quorumSeats')} value={value?.seats} />
          <ShareIn target={of('quorum.share')} label={t('inspector.quorumShare')} value={value?.share} />
          <YesNo target={of('quorum.allFilled')} label={t('inspector.quorumAll')} value={value?.allFilled} />
          <WordsFields target={of('quorum.text')} label={t('inspector.quorumText')} text={value?.text} />
        </>
      ) : null}
    </>
  )
}
