import { Trash2 } from 'lucide-react'
import type { Participant } from 'shared/model'
import { useAccess, useReader, useRun, useTranslate } from '../../state/index.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Button } from '../../ui/index.ts'
import { WordsFields } from './fields/WordsFields.tsx'
import parts from './parts.module.css'

interface ParticipantItemProps {
  readonly participant: Participant
  readonly isOpen: boolean
  onToggle(isOpen: boolean): void
}

/** An institution that takes part: a line that opens into its names. */
export function ParticipantItem({ participant, isOpen, onToggle }: ParticipantItemProps) {
  const { t } = useTranslate()
  const { read } = useReader()
  const { canEdit } = useAccess()
  const run = useRun()
  const { id } = participant
  const name = read(participant.name)?.value ?? t('common.unnamed.participant')
  return (
    <Disclosure isOpen={isOpen} onToggle={onToggle} summary={<span className={parts.summary}>{name}</span>}>
      <WordsFields
        target={{ collection: 'participants', id, field: 'name' }}
        label={t('inspector.name')}
        text={participant.name}
      />
      {canEdit ? (
        <div className={parts.buttons}>
          <Button size="small" variant="danger" onPress={() => run({ type: 'removeParticipant', id })}>
            <Trash2 aria-hidden />
            {t('inspector.removeParticipant')}
          </Button>
        </div>
      ) : null}
    </Disclosure>
  )
}
