import { useEffect, useRef } from 'react'
import type { CardContent } from 'shared/layout'
import { useTranslate } from '../../state/index.ts'
import styles from './NameEditor.module.css'

interface NameEditorProps {
  readonly content: CardContent
  /** The words as they stand when the field is left, or null when nothing was typed. */
  onEnd(words: string | null): void
}

/** The name of a card while it is being written. Enter and Escape both keep what stands there. */
export function NameEditor({ content, onEnd }: NameEditorProps) {
  const { t } = useTranslate()
  const field = useRef<HTMLTextAreaElement>(null)
  const before = content.name && !content.name.isFallback ? content.name.value : ''
  const isOver = useRef(false)
  const end = () => {
    if (isOver.current) return
    isOver.current = true
    const words = (field.current?.value ?? '').replace(/\s+/g, ' ').trim()
    onEnd(words === before ? null : words)
  }
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  return (
    <textarea
      ref={field}
      className={`${styles.editor} nodrag nopan nowheel`}
      aria-label={t('chart.nameOf')}
      defaultValue={before}
      placeholder={content.name?.value}
      maxLength={1000}
      rows={2}
      dir="auto"
      onBlur={end}
      onPointerDown={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        event.preventDefault()
        end()
      }}
    />
  )
}
