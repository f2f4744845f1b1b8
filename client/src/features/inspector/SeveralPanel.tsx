import { CornerUpRight, Inbox, Trash2 } from 'lucide-react'
import type { Body } from 'shared/model'
import { useAccess, useReader, useSelection, useTranslate } from '../../state/index.ts'
import { useStructure } from '../../state/structure/useStructure.ts'
import { BodyKindIcon } from '../../ui/BodyKindIcon.tsx'
import { Button } from '../../ui/index.ts'
import parts from './parts.module.css'
import { Section } from './Section.tsx'

/** Several bodies at once: which they are, and what can be done with all of them. */
export function SeveralPanel({ bodies }: { readonly bodies: readonly Body[] }) {
  const { t } = useTranslate()
  const { canEdit } = useAccess()
  const { read } = useReader()
  const { select } = useSelection()
  const structure = useStructure()
  const ids = bodies.map(({ id }) => id)
  return (
    <Section title={t('inspector.selection')} count={bodies.length}>
      <ul>
        {bodies.map(({ id, kind, name, level }) => (
          <li key={id} data-level={level ?? 'none'}>
            <button type="button" className={parts.chosen} onClick={() => select([id])}>
              <BodyKindIcon kind={kind} />
              <span className={parts.summary}>{read(name)?.value ?? t('common.unnamed.body')}</span>
            </button>
          </li>
        ))}
      </ul>
      {canEdit ? (
        <div className={parts.buttons}>
          <Button size="small" onPress={() => structure.askMove(ids)}>
            <CornerUpRight aria-hidden />
            {t('chart.moveTo')}
          </Button>
          <Button size="small" onPress={() => structure.unplace(ids)}>
            <Inbox aria-hidden />
            {t('chart.toTray')}
          </Button>
          <Button size="small" variant="danger" onPress={() => structure.askDelete(ids)}>
            <Trash2 aria-hidden />
            {t('chart.delete')}
          </Button>
        </div>
      ) : null}
    </Section>
  )
}
