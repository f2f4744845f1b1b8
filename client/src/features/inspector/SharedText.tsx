import type { BoundText } from 'shared/document'
import type { Lang } from 'shared/model'
import { useAccess } from '../../state/index.ts'
import { classes, TextArea } from '../../ui/index.ts'
import styles from './fields.module.css'
import type { useOthersIn } from './fields.tsx'
import { spliceBetween } from './spliceBetween.ts'

interface SharedTextProps {
  readonly bound: BoundText
  readonly label: string
  readonly lang: Lang
  readonly others: ReturnType<typeof useOthersIn>
}

/** A long text that several people type in at once: what each types is merged by characters. */
export function SharedText({ bound, label, lang, others: { other, enter, leave } }: SharedTextProps) {
  const { canEdit } = useAccess()
  return (
    <div className={classes(styles.wordsRow, other && styles.other)} data-person={other?.colour}>
      <span className={styles.lang} aria-hidden>
        {lang.toUpperCase()}
      </span>
      <div className={styles.text}>
        <TextArea
          label={label}
          hideLabel
          lang={lang}
          rows={2}
          isReadOnly={!canEdit}
          value={bound.value}
          maxLength={10_000}
          onFocus={enter}
          onBlur={() => {
            leave()
            bound.endGesture()
          }}
          onChange={(next) => {
            const { index, removed, inserted } = spliceBetween(bound.value, next)
            bound.splice(index, removed, inserted)
          }}
        />
        {other ? <span className={styles.who}>{other.name}</span> : null}
      </div>
    </div>
  )
}
