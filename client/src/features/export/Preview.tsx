import { useEffect, useState } from 'react'
import { useTranslate } from '../../state/index.ts'
import styles from './ExportDialog.module.css'

type State = 'loading' | 'shown' | 'failed'

/** The page as it will be printed, drawn by the server like the file itself. */
export function PicturePreview({ address }: { readonly address: string }) {
  const { t } = useTranslate()
  const [state, setState] = useState<State>('loading')
  if (state === 'failed') return <p className={styles.note}>{t('findings.export.noPreview')}</p>
  return (
    <>
      {state === 'loading' ? <p className={styles.note}>{t('findings.export.drawing')}</p> : null}
      <img
        src={address}
        alt={t('findings.export.preview')}
        className={styles.page}
        hidden={state === 'loading'}
        onLoad={() => setState('shown')}
        onError={() => setState('failed')}
      />
    </>
  )
}

/** The first lines of a file that is text. */
export function TextPreview({ address }: { readonly address: string }) {
  const { t } = useTranslate()
  const [text, setText] = useState<string | null>()
  useEffect(() => {
    const reading = new AbortController()
    fetch(address, { signal: reading.signal })
      .then((answer) => (answer.ok ? answer.text() : null))
      .then(setText)
      .catch(() => reading.signal.aborted || setText(null))
    return () => reading.abort()
  }, [address])
  if (text === undefined) return <p className={styles.note}>{t('findings.export.drawing')}</p>
  if (text === null) return <p className={styles.note}>{t('findings.export.noPreview')}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by keyboard too
    <section className={styles.text} tabIndex={0} aria-label={t('findings.export.preview')}>
      <pre>{text.slice(0, 4000)}</pre>
    </section>
  )
}
