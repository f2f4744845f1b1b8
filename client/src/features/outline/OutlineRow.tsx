import { ChevronRight, Ellipsis } from 'lucide-react'
import { type CSSProperties, type KeyboardEvent, type MouseEvent, memo } from 'react'
import { type CardContent, cardContent } from 'shared/layout'
import type { Body, Design, Id, Lang } from 'shared/model'
import { useTranslate, type WordedFinding } from '../../state/index.ts'
import { BodyKindIcon } from '../../ui/BodyKindIcon.tsx'
import { classes, LetterChip, SeverityMark } from '../../ui/index.ts'
import { NameField } from './NameField.tsx'
import styles from './Outline.module.css'
import type { Row } from './rows.ts'

const severities = ['error', 'warning', 'advice'] as const

/** What a row can be asked to do; the same object for all rows. */
export interface RowActs {
  press(event: KeyboardEvent, id: Id): void
  choose(event: MouseEvent, id: Id): void
  rename(id: Id): void
  endNaming(id: Id, words: string | null): void
  toggle(id: Id): void
  menu(id: Id, anchor: Element): void
}

interface OutlineRowProps {
  readonly design: Design
  readonly body: Body
  readonly lang: Lang
  readonly row: Row
  readonly findings: readonly WordedFinding[] | undefined
  readonly isSelected: boolean
  readonly isCurrent: boolean
  readonly isEditing: boolean
  /** Rows under headings of levels are not folded. */
  readonly canFold: boolean
  readonly canEdit: boolean
  readonly acts: RowActs
}

/** A body in the outline. */
export const OutlineRow = memo(function OutlineRow(props: OutlineRowProps) {
  const { design, body, lang, row, findings = [], isSelected, isCurrent, isEditing, canFold, acts } = props
  const { t } = useTranslate()
  const content = cardContent(design, body, lang)
  const words = content.name?.value ?? t('common.unnamed.body')
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count > 0 ? [{ severity, count, words: t(`common.severityCount.${severity}`, { count }) }] : []
  })
  const described = [
    ...(row.subordinates > 0 ? [t('chart.subordinates', { count: row.subordinates })] : []),
    ...counts.map((one) => one.words),
  ]
  return (
    <div
      role="treeitem"
      aria-level={row.depth + 1}
      aria-posinset={row.position}
      aria-setsize={row.setSize}
      aria-selected={isSelected}
      aria-label={words}
      aria-description={described.join(', ')}
      {...(canFold && row.subordinates > 0 ? { 'aria-expanded': row.isOpen } : {})}
      tabIndex={isCurrent ? 0 : -1}
      data-row={row.id}
      data-level={body.level ?? 'none'}
      className={classes(styles.row, isSelected && styles.selected)}
      style={{ '--indent': row.indent } as CSSProperties}
      onKeyDown={(event) => event.target === event.currentTarget && acts.press(event, row.id)}
      onClick={(event) => acts.choose(event, row.id)}
      onDoubleClick={() => acts.rename(row.id)}
      onContextMenu={(event) => {
        event.preventDefault()
        acts.menu(row.id, event.currentTarget)
      }}
    >
      {canFold ? (
        <span
          className={classes(styles.chevron, row.isOpen && styles.open)}
          onClick={(event) => {
            event.stopPropagation()
            acts.toggle(row.id)
          }}
          aria-hidden
        >
          {row.subordinates > 0 ? <ChevronRight size={14} /> : null}
        </span>
      ) : null}
      <BodyKindIcon kind={body.kind} className={styles.icon} />
      {isEditing ? (
        <NameField name={content.name} onEnd={(typed) => acts.endNaming(row.id, typed)} />
      ) : (
        <span className={styles.words} aria-hidden>
          <span
            className={classes(styles.name, (!content.name || content.name.isFallback) && styles.foreign)}
            lang={content.name?.lang}
            dir="auto"
            title={words}
          >
            {words}
            {content.name?.isFallback ? (
              <small className={styles.tag}> {content.name.lang.toUpperCase()}</small>
            ) : null}
          </span>
          <Detail design={design} content={content} />
        </span>
      )}
      <span className={styles.marks} aria-hidden>
        {counts.map(({ severity, count }) => (
          <SeverityMark key={severity} severity={severity} count={count} />
        ))}
      </span>
      {props.canEdit && !isEditing ? (
        <span
          className={styles.more}
          onClick={(event) => {
            event.stopPropagation()
            acts.menu(row.id, event.currentTarget)
          }}
          aria-hidden
        >
          <Ellipsis size={16} />
        </span>
      ) : null}
    </div>
  )
})

/** The second line, where there is one: letters, acronym, and what kind of body it is. */
function Detail({ design, content }: { readonly design: Design; readonly content: CardContent }) {
  const { t } = useTranslate()
  return (
    <span className={styles.detail}>
      {content.letters.slice(0, 2).map(({ letter, count }) => (
        <span key={letter} className={styles.held}>
          <LetterChip letter={letter} meaning={design.letterSet.meanings[letter]} isMini />
          {count}
        </span>
      ))}
      {content.acronym ? <b>{content.acronym}</b> : null}
      {wordsOf(content, t)}
    </span>
  )
}

function wordsOf(content: CardContent, t: ReturnType<typeof useTranslate>['t']): string {
  if (content.kind === 'office') return t('common.bodyKind.office')
  if (content.kind === 'collegiate') {
    const seats = t('chart.members', { count: content.seats.length })
    if (content.vacant > 0) return `${seats} · ${t('chart.vacant', { count: content.vacant })}`
    return content.seats.length > 0 ? seats : t('chart.seatsUnknown')
  }
  return content.mandate ? t(`common.mandate.${content.mandate}`) : t('chart.mandateUnknown')
}
