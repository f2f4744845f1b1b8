import { FileUp } from 'lucide-react'
import { type ClipboardEvent, type DragEvent, useRef, useState } from 'react'
import type { Translator } from 'shared/i18n'
import { Button, classes, TextArea } from '../../ui/index.ts'
import styles from './ImportDialog.module.css'

/** Rows that are pasted, or a file that is chosen or dropped. Pasting goes on at once. */
export function SheetSource(props: {
  readonly words: Translator
  readonly isReading: boolean
  onOpen(input: string | Uint8Array): void
}) {
  const { words, isReading, onOpen } = props
  const { t } = words
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [isOver, setOver] = useState(false)
  const openFile = async (file: File) => onOpen(new Uint8Array(await file.arrayBuffer()))
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) void openFile(file)
  }
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain')
    // A word or two are for the field; rows go on at once.
    if (!/[\n\t]/.test(pasted)) return
    event.preventDefault()
    setText(pasted)
    onOpen(pasted)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is one more way; the button is the other
    <div
      className={classes(styles.source, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onPaste={paste}
    >
      <p className={styles.explain}>{t('imports.dialog.bring')}</p>
      <TextArea
        label={t('imports.dialog.paste')}
        value={text}
        onChange={setText}
        rows={8}
        autoFocus
        placeholder={t('imports.dialog.placeholder')}
      />
      <div className={styles.ways}>
        <Button onPress={() => input.current?.click()} isDisabled={isReading}>
          <FileUp aria-hidden />
          {t('imports.dialog.choose')}
        </Button>
        <span className={styles.hint} aria-live="polite">
          {isReading ? t('imports.dialog.reading') : t('imports.dialog.drop')}
        </span>
        <Button
          variant="primary"
          className={styles.forward}
          isDisabled={isReading || text.trim() === ''}
          onPress={() => onOpen(text)}
        >
          {t('imports.dialog.next')}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.csv,.tsv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) void openFile(file)
        }}
      />
    </div>
  )
}
