import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { Body, Id } from 'shared/model'
import { newId, useAccess, useDesign, useReader, useRun, useTranslate } from '../../state/index.ts'
import { Button, Menu, MenuItem, MenuSeparator } from '../../ui/index.ts'
import { EmptyList } from './fields/EmptyList.tsx'
import { InstrumentItem } from './InstrumentItem.tsx'
import { Section } from './Section.tsx'

/** The laws and decrees behind a body, each with all its fields; the register is shared by the whole design. */
export function Instruments({ body }: { readonly body: Body }) {
  const { t } = useTranslate()
  const design = useDesign()
  const { nameOf } = useReader()
  const { canEdit } = useAccess()
  const run = useRun()
  const [opened, setOpened] = useState<Id | null>(null)
  const cited = (body.instruments ?? []).flatMap((id) => design.instrument(id) ?? [])
  const others = design.instruments.filter(({ id }) => !body.instruments?.includes(id))
  const add = () => {
    const id = newId()
    const isMade = run(
      { type: 'addInstrument', instrument: { id, title: {}, rank: 'decree' } },
      { type: 'citeInstrument', bodyId: body.id, instrumentId: id },
    )
    if (isMade) setOpened(id)
  }
  return (
    <Section
      title={t('inspector.instruments')}
      count={cited.length}
      action={
        canEdit ? (
          <Menu
            label={t('inspector.cite')}
            placement="bottom end"
            trigger={
              <Button size="small">
                <Plus aria-hidden />
                {t('inspector.cite')}
              </Button>
            }
          >
            {others.map(({ id }) => (
              <MenuItem
                key={id}
                onAction={() => void run({ type: 'citeInstrument', bodyId: body.id, instrumentId: id })}
              >
                {nameOf(id)?.value ?? t('common.unnamed.instrument')}
              </MenuItem>
            ))}
            {others.length > 0 ? <MenuSeparator /> : null}
            <MenuItem icon={<Plus />} onAction={add}>
              {t('inspector.newInstrument')}
            </MenuItem>
          </Menu>
        ) : null
      }
    >
      <ul>
        {cited.map((instrument) => (
          <li key={instrument.id}>
            <InstrumentItem
              instrument={instrument}
              isOpen={opened === instrument.id}
              onToggle={(isOpen) => setOpened(isOpen ? instrument.id : null)}
              onUncite={() => run({ type: 'unciteInstrument', bodyId: body.id, instrumentId: instrument.id })}
            />
          </li>
        ))}
      </ul>
      {body.instruments?.length ? null : (
        <EmptyList
          label={t('inspector.instruments')}
          isStated={body.instruments != null}
          onChange={(isStated) =>
            run({
              type: 'setField',
              collection: 'bodies',
              id: body.id,
              field: 'instruments',
              value: isStated ? [] : null,
            })
          }
        />
      )}
    </Section>
  )
}
