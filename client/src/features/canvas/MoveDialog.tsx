import { useMemo, useState } from 'react'
import type { Id } from 'shared/model'
import { useDesign, useReader, useTranslate } from '../../state/index.ts'
import { mayStandUnder } from '../../state/structure/edits.ts'
import { useStructure } from '../../state/structure/useStructure.ts'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { Button, Dialog } from '../../ui/index.ts'
import { bodyItems } from './bodyItems.tsx'

/** Stands for no superior; no id has a colon. */
const top = 'top:'

/** Moves bodies below another one, without dragging. */
export function MoveDialog({ ids, onClose }: { readonly ids: readonly Id[]; onClose(): void }) {
  const { t } = useTranslate()
  const design = useDesign()
  const { nameOf, read } = useReader()
  const { moveUnder } = useStructure()
  const [first = ''] = ids
  const [superior, setSuperior] = useState<string>(() => design.tree.parentOf(first) ?? top)
  const unnamed = t('common.unnamed.body')
  const items = useMemo(
    () => [
      { value: top, label: t('chart.top') },
      ...bodyItems(design, read, unnamed, (id) => ids.every((moved) => mayStandUnder(design, moved, id))),
    ],
    [design, read, unnamed, ids, t],
  )
  const move = () => {
    onClose()
    moveUnder(ids, superior === top ? null : superior)
  }
  return (
    <Dialog
      title={
        ids.length > 1
          ? t('chart.moveSeveral', { count: ids.length })
          : t('chart.moveTitle', { name: nameOf(first)?.value ?? unnamed })
      }
      size="small"
      isOpen
      onClose={onClose}
      closeLabel={t('shell.close')}
      footer={
        <>
          <Button onPress={onClose}>{t('shell.cancel')}</Button>
          <Button variant="primary" onPress={move}>
            {t('chart.move')}
          </Button>
        </>
      }
    >
      <ComboBox<string>
        label={t('chart.newSuperior')}
        description={t('chart.moveNote')}
        value={superior}
        onChange={setSuperior}
        items={items}
      />
    </Dialog>
  )
}
