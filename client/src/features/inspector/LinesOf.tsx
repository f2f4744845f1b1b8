import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { Body, Id, Relation } from 'shared/model'
import { useAccess, useDesign, useReader, useTranslate } from '../../state/index.ts'
import { useStructure } from '../../state/structure/useStructure.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { IconButton } from '../../ui/index.ts'
import { LineSample } from '../../ui/lines/LineSample.tsx'
import { LineFields } from './LineFields.tsx'
import parts from './parts.module.css'
import { Section } from './Section.tsx'

/** The lines that leave a body and those that end at it. */
export function LinesOf({ body }: { readonly body: Body }) {
  const { t } = useTranslate()
  const design = useDesign()
  const { canEdit } = useAccess()
  const { askLink } = useStructure()
  const [opened, setOpened] = useState<Id | null>(null)
  const groups = [
    { title: t('inspector.linesFrom'), lines: design.relationsFrom(body.id), otherEnd: 'to' as const },
    { title: t('inspector.linesTo'), lines: design.relationsTo(body.id), otherEnd: 'from' as const },
  ]
  return groups.map(({ title, lines, otherEnd }) => (
    <Section
      key={otherEnd}
      title={title}
      count={lines.length}
      action={
        canEdit && otherEnd === 'to' ? (
          <IconButton size="small" label={t('inspector.addLine')} onPress={() => askLink(body.id)}>
            <Plus aria-hidden />
          </IconButton>
        ) : null
      }
    >
      <ul>
        {lines.map((relation) => (
          <li key={relation.id}>
            <LineItem
              relation={relation}
              otherEnd={relation[otherEnd]}
              isOpen={opened === relation.id}
              onToggle={(isOpen) => setOpened(isOpen ? relation.id : null)}
            />
          </li>
        ))}
      </ul>
      {lines.length === 0 ? <p className={parts.quietText}>{t('inspector.none')}</p> : null}
    </Section>
  ))
}

interface LineItemProps {
  readonly relation: Relation
  readonly otherEnd: Id
  readonly isOpen: boolean
  onToggle(isOpen: boolean): void
}

function LineItem({ relation, otherEnd, isOpen, onToggle }: LineItemProps) {
  const { t } = useTranslate()
  const { nameOf } = useReader()
  const name = nameOf(otherEnd)?.value ?? t('common.unnamed.body')
  return (
    <Disclosure
      isOpen={isOpen}
      onToggle={onToggle}
      summary={
        <>
          <span className={parts.wideMark}>
            <LineSample kind={relation.kind} />
          </span>
          <span className={parts.summary} title={name} dir="auto">
            {name}
          </span>
          <span className={parts.aside}>{t(`common.relationName.${relation.kind}`)}</span>
        </>
      }
    >
      <LineFields relation={relation} />
    </Disclosure>
  )
}
