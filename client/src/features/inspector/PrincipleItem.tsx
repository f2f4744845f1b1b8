import { Trash2, X } from 'lucide-react'
import type { Principle } from 'shared/model'
import { useAccess, useDesign, useReader, useRun, useTranslate } from '../../state/index.ts'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Button, IconButton } from '../../ui/index.ts'
import { PlainIn } from './fields/Plain.tsx'
import { Property } from './fields/Property.tsx'
import { useWriter } from './fields/target.ts'
import { WordsFields } from './fields/WordsFields.tsx'
import parts from './parts.module.css'

interface PrincipleItemProps {
  readonly principle: Principle
  readonly isOpen: boolean
  onToggle(isOpen: boolean): void
}

/** A principle: a line that opens into its words and what embodies it. */
export function PrincipleItem({ principle, isOpen, onToggle }: PrincipleItemProps) {
  const { t } = useTranslate()
  const { read } = useReader()
  const { canEdit } = useAccess()
  const run = useRun()
  const { id } = principle
  const of = (field: string) => ({ collection: 'principles', id, field }) as const
  const name = read(principle.name)?.value ?? t('common.unnamed.principle')
  return (
    <Disclosure isOpen={isOpen} onToggle={onToggle} summary={<span className={parts.summary}>{name}</span>}>
      <WordsFields target={of('name')} label={t('inspector.name')} text={principle.name} />
      <PlainIn target={of('source')} label={t('inspector.source')} value={principle.source} />
      <EmbodiedBy principle={principle} />
      {canEdit ? (
        <div className={parts.buttons}>
          <Button size="small" variant="danger" onPress={() => run({ type: 'removePrinciple', id })}>
            <Trash2 aria-hidden />
            {t('inspector.removePrinciple')}
          </Button>
        </div>
      ) : null}
    </Disclosure>
  )
}

/** The bodies and activities in which a principle is at work. */
function EmbodiedBy({ principle }: { readonly principle: Principle }) {
  const { t } = useTranslate()
  const design = useDesign()
  const { read, nameOf } = useReader()
  const { canEdit } = useAccess()
  const target = { collection: 'principles', id: principle.id, field: 'embodiedBy' } as const
  const { set } = useWriter(target)
  const { embodiedBy } = principle
  const things = [...design.bodiesInChartOrder, ...design.activitiesInOrder]
  return (
    <Property target={target} label={t('inspector.embodiedBy')} isStated isWide>
      <ul>
        {embodiedBy.map((id) => {
          const name = nameOf(id)?.value ?? id
          return (
            <li key={id} className={parts.listed}>
              <span className={parts.summary}>{name}</span>
              {canEdit ? (
                <IconButton
                  size="small"
                  label={t('inspector.remove', { name })}
                  onPress={() => set(embodiedBy.filter((one) => one !== id))}
                >
                  <X aria-hidden />
                </IconButton>
              ) : null}
            </li>
          )
        })}
      </ul>
      {canEdit ? (
        <ComboBox<string>
          // Emptied again once something was added.
          key={embodiedBy.join()}
          label={t('inspector.addEmbodiment')}
          hideLabel
          isQuiet
          value={null}
          placeholder={t('inspector.addEmbodiment')}
          items={things
            .filter(({ id }) => !embodiedBy.includes(id))
            .map(({ id, name }) => ({ value: id, label: read(name)?.value ?? t('common.unnamed.body') }))}
          onChange={(id) => set([...embodiedBy, id])}
        />
      ) : null}
    </Property>
  )
}
