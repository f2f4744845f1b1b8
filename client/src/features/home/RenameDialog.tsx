import { useState } from 'react'
import type { Text } from 'shared/model'
import type { DesignSummary } from 'shared/protocol'
import { useTranslate } from '../../state/index.ts'
import { Button, Dialog, TextField } from '../../ui/index.ts'
import styles from './dialogs.module.css'

interface RenameDialogProps {
  readonly design: DesignSummary
  onSave(title: Text): void
  onClose(): void
}

/** The title of a design, in each of its languages. */
export function RenameDialog({ design, onSave, onClose }: RenameDialogProps) {
  const { t } = useTranslate()
  const [title, setTitle] = useState<Text>(design.title)
  const isEmpty = Object.values(title).every((words) => words.trim() === '')
  const save = () => {
    if (isEmpty) return
    onClose()
    onSave(title)
  }
  return (
    <Dialog
      title={t('home.renameTitle')}
      size="small"
      isOpen
      onClose={onClose}
      closeLabel={t('shell.close')}
      footer={
        <>
          <Button onPress={onClose}>{t('shell.cancel')}</Button>
          <Button variant="primary" isDisabled={isEmpty} onPress={save}>
            {t('home.save')}
          </Button>
        </>
      }
    >
      <form
        className={styles.fields}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        {design.languages.map((lang, index) => (
          <TextField
            key={lang}
            label={t('home.titleIn', { language: lang.toUpperCase() })}
            lang={lang}
            value={title[lang] ?? ''}
            onChange={(words) => setTitle({ ...title, [lang]: words })}
            maxLength={1000}
            autoFocus={index === 0}
          />
        ))}
      </form>
    </Dialog>
  )
}
