import { useLayoutEffect, useRef } from 'react'
import type { Anchor, BoundText } from 'shared/document'
import type { Lang } from 'shared/model'
import { useAccess, useTranslate } from '../../state/index.ts'
import { spliceBetween } from '../../state/spliceBetween.ts'
import { Chip, TextArea } from '../../ui/index.ts'
import { Attended } from './fields/Attended.tsx'
import styles from './fields/fields.module.css'

interface SharedTextProps {
  readonly bound: BoundText
  readonly label: string
  readonly lang: Lang
  /** The field's name for presence. */
  readonly name: string
  /** The same words in another language, where they are missing in this one. */
  readonly source?: string | undefined
}

/** A long text that several people type in at once: what each types is merged by characters. */
export function SharedText({ bound, label, lang, name, source }: SharedTextProps) {
  const { t } = useTranslate()
  const { canEdit } = useAccess()
  const field = useRef<HTMLTextAreaElement>(null)
  const caret = useRef<readonly [Anchor, Anchor] | null>(null)
  const { value } = bound
  const remember = () => {
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {}
    caret.current = [bound.anchorAt(selectionStart), bound.anchorAt(selectionEnd)]
  }
  // When somebody else types before it, the caret stays between the same letters.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the letters are what moves it
  useLayoutEffect(() => {
    if (!caret.current || document.activeElement !== field.current) return
    const [start, end] = caret.current.map((anchor) => bound.indexOf(anchor))
    if (start !== undefined && end !== undefined) field.current?.setSelectionRange(start, end)
  }, [value, bound])
  return (
    <div className={styles.wordsRow}>
      <span className={styles.lang} aria-hidden>
        {lang}
      </span>
      <Attended name={name} {...(value || source ? {} : { className: styles.notStated })}>
        <TextArea
          label={t('inspector.inLanguage', { field: label, language: lang })}
          hideLabel
          isQuiet
          lang={lang}
          placeholder={source ?? t('inspector.notStated')}
          rows={1}
          inputRef={field}
          isReadOnly={!canEdit}
          value={value}
          maxLength={10_000}
          onFocus={remember}
          onSelect={remember}
          onBlur={() => {
            caret.current = null
            bound.endGesture()
          }}
          onChange={(next) => {
            const { index, removed, inserted } = spliceBetween(value, next)
            bound.splice(index, removed, inserted)
            remember()
          }}
        />
        {source && !value ? (
          <Chip tone="notStated" className={styles.untranslated ?? ''}>
            {t('inspector.untranslated')}
          </Chip>
        ) : null}
      </Attended>
    </div>
  )
}
