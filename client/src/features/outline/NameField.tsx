import { useLayoutEffect, useRef } from 'react'
import type { ShownText } from 'shared/model'
import { useTranslate } from '../../state/index.ts'
import styles from './Outline.module.css'

interface NameFieldProps {
  readonly name: ShownText | undefined
  /** The words as they stand when the field is left, or null when they are what they were. */
  onEnd(words: string | null): void
}

/** The name of a row while it is being written. Enter and Escape both keep what stands there. */
export function NameField({ name, onEnd }: NameFieldProps) {
  const { t } = useTranslate()
  const field = useRef<HTMLInputElement>(null)
  const isOver = useRef(false)
  const before = name && !name.isFallback ? name.value : ''
  const end = () => {
    if (isOver.current) return
    isOver.current = true
    const words = (field.current?.value ?? '').replace(/\s+/g, ' ').trim()
    onEnd(words === before ? null : words)
  }
  useLayoutEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  return (
    <input
      ref={field}
      className={styles.input}
      aria-label={t('chart.nameOf')}
      defaultValue={before}
      placeholder={name?.value}
      maxLength={1000}
      dir="auto"
      onBlur={end}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
        event.preventDefault()
        end()
      }}
    />
  )
}
