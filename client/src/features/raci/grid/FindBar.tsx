import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, useMemo, useState } from 'react'
import type { Id } from 'shared/model'
import { useTranslate } from '../../../state/index.ts'
import { IconButton, TextField } from '../../../ui/index.ts'
import styles from './FindBar.module.css'

/** Finds activities and columns of the map by their names; `Enter` and `Shift+Enter` go from one to the next. */
export function FindBar(props: { find(words: string): readonly Id[]; onGo(id: Id): void; onClose(): void }) {
  const { find, onGo, onClose } = props
  const { t } = useTranslate()
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const hits = useMemo(() => find(words), [find, words])
  const goTo = (index: number) => {
    const next = (index + hits.length) % Math.max(1, hits.length)
    setAt(next)
    const hit = hits[next]
    if (hit !== undefined) onGo(hit)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') onClose()
    else if (event.key === 'Enter') goTo(at + (event.shiftKey ? -1 : 1))
    else return
    event.preventDefault()
  }
  const change = (typed: string) => {
    setWords(typed)
    setAt(0)
    const [first] = find(typed)
    if (first !== undefined) onGo(first)
  }
  return (
    <search className={styles.bar} aria-label={t('raci.find.open')}>
      <TextField
        label={t('raci.find.open')}
        hideLabel
        type="search"
        autoFocus
        placeholder={t('raci.find.placeholder')}
        value={words}
        onChange={change}
        onKeyDown={onKeyDown}
      />
      <span role="status" className={styles.at}>
        {words.trim() === ''
          ? ''
          : hits.length === 0
            ? t('raci.find.nothing')
            : t('raci.find.at', { at: at + 1, count: hits.length })}
      </span>
      <IconButton
        label={t('raci.find.previous')}
        size="small"
        isDisabled={hits.length < 2}
        onPress={() => goTo(at - 1)}
      >
        <ChevronUp aria-hidden />
      </IconButton>
      <IconButton
        label={t('raci.find.next')}
        size="small"
        isDisabled={hits.length < 2}
        onPress={() => goTo(at + 1)}
      >
        <ChevronDown aria-hidden />
      </IconButton>
      <IconButton label={t('raci.find.close')} size="small" onPress={onClose}>
        <X aria-hidden />
      </IconButton>
    </search>
  )
}
