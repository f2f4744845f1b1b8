import { useState } from 'react'
import type { Translator } from 'shared/i18n'
import { type ImportFault, type Table, wordImportFault } from 'shared/imports'
import { useTranslate } from '../../state/index.ts'
import { Button, Dialog } from '../../ui/index.ts'
import styles from './ImportDialog.module.css'
import { useImportWords } from './importWords.ts'
import { openInWorker } from './openInWorker.ts'
import { SheetReview } from './SheetReview.tsx'
import { SheetSource } from './SheetSource.tsx'

/** Brings a spreadsheet into the design: where it comes from, how it is read, what it would change. */
export default function ImportDialog({ onClose }: { onClose(): void }) {
  const { t } = useTranslate()
  const words = useImportWords()
  const [tables, setTables] = useState<readonly Table[]>()
  const [faults, setFaults] = useState<readonly ImportFault[]>([])
  const [isReading, setReading] = useState(false)
  if (!words) return null
  const open = async (input: string | Uint8Array) => {
    setReading(true)
    const opened = await openInWorker(input)
    setReading(false)
    setFaults(opened.ok ? [] : opened.faults)
    if (opened.ok) setTables(opened.tables)
  }
  if (tables)
    return <SheetReview tables={tables} words={words} onBack={() => setTables(undefined)} onClose={onClose} />
  return (
    <Dialog
      title={words.t('imports.dialog.title')}
      isOpen
      onClose={onClose}
      closeLabel={t('shell.close')}
      size="large"
      footer={<Button onPress={onClose}>{t('shell.cancel')}</Button>}
    >
      <SheetSource words={words} isReading={isReading} onOpen={open} />
      <Faults faults={faults} words={words} />
    </Dialog>
  )
}

function Faults({ faults, words }: { readonly faults: readonly ImportFault[]; readonly words: Translator }) {
  return (
    <div role="alert">
      {faults.map((fault) => (
        <p key={fault.key} className={styles.fault}>
          {wordImportFault(fault, words)}
        </p>
      ))}
    </div>
  )
}
