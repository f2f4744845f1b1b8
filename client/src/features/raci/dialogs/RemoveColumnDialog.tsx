import type { Id } from 'shared/model'
import { useDesign, useReader, useTranslate } from '../../../state/index.ts'
import { Button, Dialog } from '../../../ui/index.ts'
import { columnOf } from '../model/columns.ts'
import { loadOf } from '../model/totals.ts'
import type { MapActions } from '../useMapActions.ts'
import type { MapWords } from '../useWords.ts'

/** Asks before letters go with a column. */
export function RemoveColumnDialog(props: {
  readonly holder: Id
  readonly actions: MapActions
  readonly words: MapWords
  onClose(): void
}) {
  const { holder, actions, words, onClose } = props
  const { t } = useTranslate()
  const design = useDesign()
  const column = columnOf(design, holder, useReader().lang)
  // Somebody else removed the body meanwhile, and the column with it.
  if (!column) return null
  const name = words.column(column)
  return (
    <Dialog
      title={t('raci.removeColumn.title', { name })}
      isOpen
      role="alertdialog"
      size="small"
      onClose={onClose}
      closeLabel={t('shell.close')}
      footer={
        <>
          <Button variant="quiet" onPress={onClose}>
            {t('shell.cancel')}
          </Button>
          <Button
            variant="danger"
            autoFocus
            onPress={() => {
              actions.removeColumn(holder, name)
              onClose()
            }}
          >
            {t('raci.removeColumn.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('raci.removeColumn.body', { count: loadOf(design, holder).letters })}</p>
    </Dialog>
  )
}
