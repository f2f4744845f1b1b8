import { type Lang, type Text, textIn } from 'shared/model'
import { useDesignPart, useTranslate } from '../../../state/index.ts'
import { Chip } from '../../../ui/index.ts'
import { Attended } from './Attended.tsx'
import styles from './fields.module.css'
import { nameOf } from './languages.ts'
import { TextIn } from './TextIn.tsx'
import { keyOf, type Target, useWriter } from './target.ts'

interface WordsFieldsProps {
  readonly target: Target
  readonly label: string
  readonly text: Text | null | undefined
  /** A heading stands above already. */
  readonly hideLabel?: boolean | undefined
  /** A language that stands elsewhere already. */
  readonly except?: Lang | undefined
}

/** The words of a text in each language of the design; where they are missing, the source shows in their place. */
export function WordsFields(props: WordsFieldsProps) {
  const { setWords } = useWriter(props.target)
  return <WordsRows {...props} onCommit={setWords} />
}

interface WordsRowsProps extends WordsFieldsProps {
  onCommit(lang: Lang, words: string): void
}

/** The same for words that are written in another way. */
export function WordsRows({ target, label, text, hideLabel, except, onCommit }: WordsRowsProps) {
  const { t, lang: ofInterface } = useTranslate()
  const languages = useDesignPart((design) => design.languages)
  const isStated = Object.values(text ?? {}).some(Boolean)
  const others = Object.keys(text ?? {}).filter((lang) => !languages.includes(lang) && text?.[lang])
  const names = new Intl.DisplayNames(ofInterface, { type: 'language', fallback: 'code' })
  const shown = [...languages, ...others].filter((lang) => lang !== except)
  if (shown.length === 0) return null
  return (
    <fieldset className={styles.words}>
      <legend className={hideLabel ? 'visually-hidden' : styles.label}>{label}</legend>
      {shown.map((lang) => {
        const value = text?.[lang] ?? ''
        const source = value ? undefined : textIn(text, lang, languages)?.value
        return (
          <div key={lang} className={styles.wordsRow} title={source}>
            <span className={styles.lang} aria-hidden>
              {lang}
            </span>
            <Attended name={keyOf(target, lang)} {...(isStated ? {} : { className: styles.notStated })}>
              <TextIn
                label={t('inspector.inLanguage', { field: label, language: nameOf(names, lang) })}
                lang={lang}
                isLong
                value={value}
                placeholder={source ?? (isStated ? undefined : t('inspector.notStated'))}
                onCommit={(words) => onCommit(lang, words)}
              />
              {source ? (
                <Chip tone="notStated" className={styles.untranslated ?? ''}>
                  {t('inspector.untranslated')}
                </Chip>
              ) : null}
            </Attended>
          </div>
        )
      })}
    </fieldset>
  )
}
