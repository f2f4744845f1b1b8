import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Id } from 'shared/model'
import { usePresence } from '../../../state/index.ts'
import { linesOf } from '../model/lines.ts'
import styles from './RaciGrid.module.css'

/** Names a row in place. `Enter` and leaving the field keep what was written, `Escape` too. */
export function NameEditor(props: {
  /** What is being renamed; a row that is not there yet has none. */
  readonly activityId?: Id
  readonly label: string
  readonly value: string
  readonly lang: string
  readonly placeholder?: string | undefined
  /** Several lines were pasted; without it they become one. */
  onLines?: ((lines: readonly string[]) => void) | undefined
  /** `then` says whether somebody pressed `Enter` and so goes on to the next. */
  onDone(words: string, then: 'next' | 'stay'): void
}) {
  const { activityId, label, value, lang, placeholder, onLines, onDone } = props
  const { update } = usePresence()
  const [words, setWords] = useState(value)
  const field = useRef<HTMLTextAreaElement>(null)
  const isDone = useRef(false)
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])
  // The others see who writes here before they write here too.
  useEffect(() => {
    if (activityId === undefined) return
    update({ field: `activities/${activityId}/name/${lang}` })
    return () => update({ field: null })
  }, [activityId, lang, update])
  const finish = (then: 'next' | 'stay') => {
    // Leaving the field follows on every other way of ending.
    if (isDone.current) return
    isDone.current = true
    onDone(words.replace(/\s+/g, ' ').trim(), then)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // The grid must not take what is typed here for letters of the map.
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key !== 'Enter' && event.key !== 'Escape' && event.key !== 'F2') return
    event.preventDefault()
    finish(event.key === 'Enter' ? 'next' : 'stay')
  }
  return (
    <textarea
      ref={field}
      className={styles.editor}
      aria-label={label}
      rows={2}
      lang={lang}
      value={words}
      placeholder={placeholder}
      onChange={(event) => setWords(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => finish('stay')}
      onCopy={(event) => event.stopPropagation()}
      onCut={(event) => event.stopPropagation()}
      onPaste={(event) => {
        event.stopPropagation()
        const lines = linesOf(event.clipboardData.getData('text/plain'))
        if (!onLines || lines.length < 2) return
        event.preventDefault()
        isDone.current = true
        onLines(words.trim() === '' ? lines : [`${words.trim()} ${lines[0]}`, ...lines.slice(1)])
      }}
    />
  )
}
