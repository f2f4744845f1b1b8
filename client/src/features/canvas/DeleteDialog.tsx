import { useState } from 'react'
import type { Id } from 'shared/model'
import { useDesign, useReader, useRun, useSelection, useTranslate, useUndo } from '../../state/index.ts'
import { uppermost } from '../../state/structure/edits.ts'
import { Button, Dialog, RadioList, useToast } from '../../ui/index.ts'
import styles from './dialogs.module.css'

type Branch = 'remove' | 'lift' | 'unplace'

/** Deletes bodies, and asks what becomes of what stands below them. */
export function DeleteDialog({ ids, onClose }: { readonly ids: readonly Id[]; onClose(): void }) {
  const { t } = useTranslate()
  const design = useDesign()
  const { nameOf } = useReader()
  const run = useRun()
  const { undo } = useUndo()
  const { select } = useSelection()
  const toast = useToast()
  const [branch, setBranch] = useState<Branch>('lift')
  const chosen = uppermost(design, ids)
  const below = chosen.flatMap((id) => design.tree.descendantsOf(id))
  const holders = [...chosen, ...(branch === 'remove' ? below : [])]
  const letters = holders.reduce((sum, id) => sum + design.assignmentsOf(id).length, 0)
  const count = chosen.length + (branch === 'remove' ? below.length : 0)
  const [first] = chosen

  const remove = () => {
    onClose()
    if (!run(...chosen.map((id) => ({ type: 'removeBody' as const, id, branch })))) return
    select([])
    toast.show({ text: t('chart.deleted', { count }), action: { label: t('chart.undo'), run: undo } })
  }

  return (
    <Dialog
      title={
        chosen.length === 1 && first
          ? t('chart.deleteTitle', { name: nameOf(first)?.value ?? t('common.unnamed.body') })
          : t('chart.deleteSeveral', { count: chosen.length })
      }
      role="alertdialog"
      size="small"
      isOpen
      onClose={onClose}
      closeLabel={t('shell.close')}
      footer={
        <>
          <Button onPress={onClose}>{t('shell.cancel')}</Button>
          <Button variant="danger" onPress={remove} autoFocus={below.length === 0}>
            {t('chart.delete')}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{t('chart.deleteText', { bodies: below.length, letters })}</p>
      {below.length > 0 ? (
        <RadioList<Branch>
          label={t('chart.deleteBranch')}
          value={branch}
          onChange={setBranch}
          items={[
            { value: 'lift', label: t('chart.deleteLift') },
            { value: 'unplace', label: t('chart.deleteUnplace') },
            { value: 'remove', label: t('chart.deleteAll') },
          ]}
        />
      ) : null}
    </Dialog>
  )
}
