/** Fields that read and write one field of the design each. What is not stated can be said to be so again. */
import { useEffect, useState } from 'react'
import type { Collection, Id, Lang, Text } from 'shared/model'
import { useAccess, useDesignPart, usePresence, useRun, useTranslate } from '../../state/index.ts'
import { classes, DateField, NumberField, Select, TextField } from '../../ui/index.ts'
import styles from './fields.module.css'

/** One field of one thing. */
export interface Target {
  readonly collection: Collection
  readonly id: Id
  readonly field: string
}

const notStated = 'not-stated:'

/** Tells the others where this person types, and says who else does there. */
export function useOthersIn({ collection, id, field }: Target, detail = '') {
  const { others, update } = usePresence()
  const key = `${collection}/${id}/${field}/${detail}`
  const other = others.find((person) => person.field === key)
  return { other, enter: () => update({ field: key }), leave: () => update({ field: null }) }
}

function useSet(target: Target) {
  const run = useRun()
  return (value: string | number | boolean | null | readonly string[]) =>
    run({ type: 'setField', ...target, value })
}

interface TextInProps {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  readonly lang?: Lang
  readonly other?: { readonly name: string; readonly colour: number } | undefined
  readonly error?: string | undefined
  readonly hideLabel?: boolean
  onEnter?(): void
  /** With the words as they stand when the field is left, where they are others than before. */
  onCommit(words: string): void
}

/** A line of text that is kept when the field is left or Enter pressed; Escape takes the typing back. */
export function TextIn({
  label,
  value,
  placeholder,
  lang,
  other,
  error,
  hideLabel,
  onEnter,
  onCommit,
}: TextInProps) {
  const { t } = useTranslate()
  const { canEdit } = useAccess()
  const [typed, setTyped] = useState<string | null>(null)
  const commit = () => {
    if (typed !== null && typed.trim() !== value) onCommit(typed.trim())
    setTyped(null)
  }
  return (
    <div className={classes(styles.text, other && styles.other)} data-person={other?.colour}>
      <TextField
        label={label}
        hideLabel={hideLabel}
        value={typed ?? value}
        onChange={setTyped}
        onBlur={commit}
        isReadOnly={!canEdit}
        error={error}
        maxLength={10_000}
        {...(onEnter ? { onFocus: onEnter } : {})}
        {...(placeholder ? { placeholder } : {})}
        {...(lang ? { lang } : {})}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
          if (event.key === 'Escape') setTyped(null)
        }}
      />
      {other ? (
        <span className={styles.who} title={t('inspector.editing', { name: other.name })}>
          {other.name}
        </span>
      ) : null}
    </div>
  )
}

/** The words of a text in each language of the design; what is missing shows the source in its place. */
export function WordsFields({
  target,
  label,
  text,
}: {
  target: Target
  label: string
  text: Text | null | undefined
}) {
  const { t } = useTranslate()
  const languages = useDesignPart((design) => design.languages)
  const source = languages.map((lang) => text?.[lang]).find(Boolean)
  const all = [...languages, ...Object.keys(text ?? {}).filter((lang) => !languages.includes(lang))]
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.label}>{label}</legend>
      {all.map((lang) => (
        <WordsIn
          key={lang}
          target={target}
          lang={lang}
          label={t('inspector.inLanguage', { field: label, language: lang })}
          value={text?.[lang] ?? ''}
          source={source}
        />
      ))}
    </fieldset>
  )
}

function WordsIn({
  target,
  lang,
  label,
  value,
  source,
}: {
  target: Target
  lang: Lang
  label: string
  value: string
  source: string | undefined
}) {
  const { t } = useTranslate()
  const run = useRun()
  const { other, enter, leave } = useOthersIn(target, lang)
  return (
    <div className={styles.wordsRow}>
      <span className={styles.lang} aria-hidden>
        {lang.toUpperCase()}
      </span>
      <TextIn
        label={label}
        hideLabel
        lang={lang}
        value={value}
        other={other}
        {...(source && !value ? { placeholder: `${source} · ${t('inspector.untranslated')}` } : {})}
        onEnter={enter}
        onCommit={(words) => {
          leave()
          run({ type: 'setWords', ...target, lang, words })
        }}
      />
    </div>
  )
}

interface ChoiceProps<Value extends string> {
  readonly target: Target
  readonly label: string
  readonly value: Value | null | undefined
  readonly items: readonly { readonly value: Value; readonly label: string }[]
  /** Some fields always have a value. */
  readonly isRequired?: boolean
}

/** One of a closed vocabulary, or not stated. */
export function Choice<Value extends string>({
  target,
  label,
  value,
  items,
  isRequired,
}: ChoiceProps<Value>) {
  const { t } = useTranslate()
  const { canEdit } = useAccess()
  const set = useSet(target)
  const all = isRequired ? items : [{ value: notStated, label: t('inspector.notStated') }, ...items]
  return (
    <Property label={label} isStated={value != null}>
      <Select<string>
        label={label}
        hideLabel
        isQuiet
        value={value ?? notStated}
        items={all}
        isDisabled={!canEdit}
        onChange={(next) => set(next === notStated ? null : next)}
      />
    </Property>
  )
}

/** Yes, no, or not stated. */
export function YesNo({
  target,
  label,
  value,
}: {
  target: Target
  label: string
  value: boolean | null | undefined
}) {
  const { t } = useTranslate()
  const { canEdit } = useAccess()
  const set = useSet(target)
  return (
    <Property label={label} isStated={value != null}>
      <Select<string>
        label={label}
        hideLabel
        isQuiet
        value={value == null ? notStated : value ? 'yes' : 'no'}
        items={[
          { value: notStated, label: t('inspector.notStated') },
          { value: 'yes', label: t('inspector.yes') },
          { value: 'no', label: t('inspector.no') },
        ]}
        isDisabled={!canEdit}
        onChange={(next) => set(next === notStated ? null : next === 'yes')}
      />
    </Property>
  )
}

export function DateIn({
  target,
  label,
  value,
}: {
  target: Target
  label: string
  value: string | null | undefined
}) {
  const { canEdit } = useAccess()
  const set = useSet(target)
  return (
    <Property label={label} isStated={value != null}>
      <DateField
        label={label}
        hideLabel
        isQuiet
        isReadOnly={!canEdit}
        value={value ?? null}
        onChange={(next) => set(next)}
      />
    </Property>
  )
}

export function CountIn({
  target,
  label,
  value,
}: {
  target: Target
  label: string
  value: number | null | undefined
}) {
  const { t } = useTranslate()
  const { canEdit } = useAccess()
  const set = useSet(target)
  return (
    <Property label={label} isStated={value != null}>
      <NumberField
        label={label}
        hideLabel
        isQuiet
        isReadOnly={!canEdit}
        value={value ?? null}
        min={0}
        max={1_000_000}
        placeholder={t('inspector.notStated')}
        onChange={(next) => next !== (value ?? null) && set(next)}
      />
    </Property>
  )
}

/** A plain string; `check` says what is wrong with one that does not fit. */
export function PlainIn({
  target,
  label,
  value,
  check,
}: {
  target: Target
  label: string
  value: string | null | undefined
  check?: (words: string) => string | undefined
}) {
  const { t } = useTranslate()
  const set = useSet(target)
  const { other, enter, leave } = useOthersIn(target)
  const [error, setError] = useState<string>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a value from elsewhere makes the complaint void
  useEffect(() => setError(undefined), [value])
  return (
    <Property label={label} isStated={Boolean(value)}>
      <TextIn
        label={label}
        hideLabel
        value={value ?? ''}
        placeholder={t('inspector.notStated')}
        other={other}
        error={error}
        onEnter={enter}
        onCommit={(words) => {
          leave()
          const wrong = words === '' ? undefined : check?.(words)
          setError(wrong)
          if (!wrong) set(words === '' ? null : words)
        }}
      />
    </Property>
  )
}

/** Several of a closed vocabulary; none of them and not stated are two things. */
export function Choices<Value extends string>({
  target,
  label,
  value,
  items,
  isRequired,
}: {
  target: Target
  label: string
  value: readonly Value[] | null | undefined
  items: readonly { readonly value: Value; readonly label: string }[]
  /** The field is a list in any case: none is all that it can lack. */
  isRequired?: boolean
}) {
  const { t } = useTranslate()
  const { canEdit } = useAccess()
  const set = useSet(target)
  return (
    <fieldset className={styles.choices} disabled={!canEdit}>
      <legend className={styles.label}>{label}</legend>
      {items.map((item) => {
        const isOn = value?.includes(item.value) ?? false
        return (
          <label key={item.value} className={styles.choice}>
            <input
              type="checkbox"
              checked={isOn}
              onChange={() => {
                const next = items
                  .map((one) => one.value)
                  .filter((one) => (one === item.value ? !isOn : value?.includes(one)))
                set(next)
              }}
            />
            {item.label}
          </label>
        )
      })}
      {isRequired ? null : (
        <label className={classes(styles.choice, styles.unstated)}>
          <input type="checkbox" checked={value == null} onChange={() => set(value == null ? [] : null)} />
          {t('inspector.notStated')}
        </label>
      )}
    </fieldset>
  )
}

/** A label and its value side by side; a value that is not stated is dashed. */
export function Property({
  label,
  isStated,
  children,
}: {
  label: string
  isStated: boolean
  children: React.ReactNode
}) {
  return (
    <div className={styles.property}>
      <span className={styles.propertyLabel} aria-hidden>
        {label}
      </span>
      <div className={classes(styles.propertyValue, !isStated && styles.notStated)}>{children}</div>
    </div>
  )
}
