import { useState } from 'react'
import type { Id } from 'shared/model'
import { useDesign, useReader, useTranslate } from '../../state/index.ts'
import { mayStandUnder } from '../../state/structure/edits.ts'
import { useStructure } from '../../state/structure/useStructure.ts'
import { Button, Dialog, Select } from '../../ui/index.ts'
import { bodyItems } from './bodyItems.ts'

const top = 'top:'

/** Moves bodies below another one, without dragging. */
export function MoveDialog({ ids, onClose }: { readonly ids: readonly Id[]; onClose(): void }) {
  const { t } = useTranslate()
  const design = useDesign()
  const { nameOf, read } = useReader()
  const { moveUnder } = useStructure()
  const [first] = ids
  const [superior, setSuperior] = useState<string>(() => design.tree.parentOf(first ?? '') ?? top)
  const unnamed = t('common.unnamed.body')
  return (
    <Dialog
      title={t('chart.moveTitle', { name: (first && nameOf(first)?.value) || unnamed })}
      size="small"
      isOpen
      onClose={onClose}
      closeLabel={t('shell.close')}
      footer={
        <>
          <Button onPress={onClose}>{t('shell.cancel')}</Button>
          <Button
            variant="primary"
            onPress={() => {
              onClose()
              moveUnder(ids, superior === top ? null : superior)
            }}
          >
            {t('chart.move')}
          </Button>
        </>
      }
    >
      <Select
        label={t('chart.newSuperior')}
        value={superior}
        onChange={setSuperior}
        items={[
          { value: top, label: t('chart.top') },
          ...bodyItems(design, read, unnamed, (id) => ids.every((moved) => mayStandUnder(design, moved, id))),
        ]}
      />
    </Dialog>
  )
}
