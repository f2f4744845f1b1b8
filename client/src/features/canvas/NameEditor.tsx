import { useLayoutEffect, useRef } from 'react'
import type { Box } from 'shared/layout'
import type { ShownText } from 'shared/model'
import { useTranslate } from '../../state/index.ts'
import styles from './NameEditor.module.css'

interface NameEditorProps {
  /** The card. */
  readonly box: Box
  readonly name: ShownText | undefined
  /** The words as they stand when the field is left, or null when they are what they were. */
  onEnd(words: string | null): void
}

/**
 * The name of a card while it is being written. Enter and Escape both keep what stands there. It floats over the
 * card, for a card out of sight is not drawn, and would take the field and the focus with it.
 */
export function NameEditor({ box, name, onEnd }: NameEditorProps) {
  const { t } = useTranslate()
  const field = useRef<HTMLTextAreaElement>(null)
  const before = name && !name.isFallback ? name.value : ''
  const isOver = useRef(false)
  const end = () => {
    if (isOver.current) return
    isOver.current = true
    const words = (field.current?.value ?? '').replace(/\s+/g, ' ').trim()
    onEnd(words === before ? null : words)
  }
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])
  return (
    <div
      className={styles.card}
      style={{ translate: `${box.x}px ${box.y}px`, width: box.width, minHeight: box.height }}
    >
      <textarea
        ref={field}
        className={`${styles.editor} nodrag nopan nowheel`}
        aria-label={t('chart.nameOf')}
        defaultValue={before}
        placeholder={name?.value}
        maxLength={1000}
        rows={2}
        dir="auto"
        onBlur={end}
        onKeyDown={(event) => {
          event.stopPropagation()
          // Enter also ends the choice of a character in some scripts.
          if (event.nativeEvent.isComposing) return
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          event.preventDefault()
          end()
        }}
      />
    </div>
  )
}
