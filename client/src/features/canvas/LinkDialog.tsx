import { useState } from 'react'
import { type Id, type RelationKind, relationKinds } from 'shared/model'
import { newId, useDesign, useReader, useRun, useTranslate } from '../../state/index.ts'
import { useStructure } from '../../state/structure/useStructure.ts'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { Button, Dialog, Select } from '../../ui/index.ts'
import { LineSample } from '../../ui/lines/LineSample.tsx'
import { bodyItems } from './bodyItems.tsx'
import styles from './dialogs.module.css'

interface LinkDialogProps {
  readonly from: Id | null
  readonly to: Id | null
  onClose(): void
}

/** Draws a line of any kind between two bodies. A first reporting line is a place in the tree. */
export function LinkDialog({ from: firstFrom, to: firstTo, onClose }: LinkDialogProps) {
  const { t } = useTranslate()
  const design = useDesign()
  const { read } = useReader()
  const run = useRun()
  const { moveUnder } = useStructure()
  const [from, setFrom] = useState(firstFrom)
  const [to, setTo] = useState(firstTo)
  const [kind, setKind] = useState<RelationKind>('coordinates-with')
  const unnamed = t('common.unnamed.body')

  const link = () => {
    if (!from || !to) return
    onClose()
    if (kind === 'reports-to' && design.tree.parentOf(from) === null) moveUnder([from], to)
    else run({ type: 'addRelation', relation: { id: newId(), from, to, kind } })
  }
  return (
    <Dialog
      title={t('chart.linkTitle')}
      size="small"
      isOpen
      onClose={onClose}
      closeLabel={t('shell.close')}
      footer={
        <>
          <Button onPress={onClose}>{t('shell.cancel')}</Button>
          <Button variant="primary" isDisabled={!from || !to || from === to} onPress={link}>
            {t('chart.linkMake')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <ComboBox<Id>
          label={t('chart.from')}
          placeholder={t('chart.choose')}
          value={from}
          onChange={setFrom}
          items={bodyItems(design, read, unnamed, () => true)}
        />
        <Select<RelationKind>
          label={t('chart.kind')}
          value={kind}
          onChange={setKind}
          items={relationKinds.map((one) => ({
            value: one,
            label: t(`common.relation.${one}`),
            icon: <LineSample kind={one} />,
          }))}
        />
        <ComboBox<Id>
          label={t('chart.to')}
          placeholder={t('chart.choose')}
          value={to}
          onChange={setTo}
          items={bodyItems(design, read, unnamed, (id) => id !== from)}
        />
      </div>
    </Dialog>
  )
}
