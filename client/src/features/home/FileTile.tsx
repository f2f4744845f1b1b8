import { FileUp } from 'lucide-react'
import { useRef } from 'react'
import { useTranslate } from '../../state/index.ts'
import { Button, type ButtonProps } from '../../ui/index.ts'
import styles from './FileTile.module.css'

interface OpenFileButtonProps extends Pick<ButtonProps, 'size' | 'variant'> {
  onFile(file: File): void
}

/** Asks for a design file of this computer. */
export function OpenFileButton({ onFile, ...props }: OpenFileButtonProps) {
  const { t } = useTranslate()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button {...props} onPress={() => input.current?.click()}>
        <FileUp aria-hidden />
        {t('home.fromFile')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? []
          // The same file, mended and chosen again, is a change too.
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}

/** A place among the designs for one that is still a file. */
export function FileTile() {
  const { t } = useTranslate()
  return <li className={styles.tile}>{t('home.dropHere')}</li>
}

/** Over the whole page while a file is dragged there. */
export function DropZone() {
  const { t } = useTranslate()
  return <div className={styles.zone}>{t('home.dropNow')}</div>
}
