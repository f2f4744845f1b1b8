import { type KeyboardEvent, useEffect, useState } from 'react'
import type { Lang } from 'shared/model'
import { useAccess } from '../../../state/index.ts'
import { given } from '../../../ui/given.ts'
import { TextArea, TextField } from '../../../ui/index.ts'

interface TextInProps {
  readonly label: string
  readonly value: string
  readonly placeholder?: string | undefined
  readonly lang?: Lang | undefined
  readonly type?: 'text' | 'url'
  /** Grows with its words; Enter still keeps them. */
  readonly isLong?: boolean
  /** What is wrong with words that do not fit: they stay in the field, and nothing is changed. */
  check?(words: string): string | undefined
  /** With the words as they stand when the field is left or Enter pressed, where they are others than before. */
  onCommit(words: string): void
}

/** A line of text that is kept when the field is left or Enter pressed; Escape takes the typing back. */
export function TextIn({ label, value, placeholder, lang, type, isLong, check, onCommit }: TextInProps) {
  const { canEdit } = useAccess()
  /** Null: nothing was typed. */
  const [typed, setTyped] = useState<string | null>(null)
  const [error, setError] = useState<string>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a value from elsewhere makes the complaint void
  useEffect(() => setError(undefined), [value])

  const commit = () => {
    if (typed === null) return
    const words = typed.trim()
    const wrong = words === value ? undefined : check?.(words)
    setError(wrong)
    if (wrong) return
    setTyped(null)
    if (words !== value) onCommit(words)
  }
  const field = {
    label,
    hideLabel: true,
    isQuiet: true,
    value: typed ?? value,
    isReadOnly: !canEdit,
    maxLength: 10_000,
    error,
    onBlur: commit,
    onChange(next: string) {
      setTyped(isLong ? next.replaceAll('\n', ' ') : next)
      setError(undefined)
    },
    onKeyDown(event: KeyboardEvent) {
      if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
        event.preventDefault()
        commit()
      }
      if (event.key !== 'Escape' || typed === null) return
      event.stopPropagation()
      setTyped(null)
      setError(undefined)
    },
    ...given({ placeholder, lang }),
  }
  return isLong ? <TextArea {...field} rows={1} /> : <TextField {...field} {...given({ type })} />
}
