import { ArrowLeftRight, Scale } from 'lucide-react'
import { memo } from 'react'
import type { CardContent } from 'shared/layout'
import type { LetterSet } from 'shared/model'
import { type Counts, useTranslate } from '../../state/index.ts'
import { BodyKindIcon } from '../../ui/BodyKindIcon.tsx'
import { classes, LetterChip, SeverityMark } from '../../ui/index.ts'
import { SeatMark } from '../../ui/SeatMark.tsx'
import styles from './BodyCard.module.css'

export const severities = ['error', 'warning', 'advice'] as const
export type FindingCounts = Pick<Counts, (typeof severities)[number]>

interface BodyCardProps {
  readonly content: CardContent
  readonly letterSet: LetterSet
  readonly findings: FindingCounts | undefined
}

/** What the card of a body shows, in its three sizes: which one is in sight is for the canvas to say. */
export const BodyCard = memo(function BodyCard({ content, letterSet, findings }: BodyCardProps) {
  const { t } = useTranslate()
  const { name, acronym, kind } = content
  const words = name?.value ?? t('common.unnamed.body')
  // Room for the word beside the mark: nothing else stands in the footer but what is not stated.
  const hasRoom = content.transversal && content.seats.length === 0 && content.letters.length === 0
  return (
    <>
      <div className={styles.head}>
        <BodyKindIcon kind={kind} className={styles.icon} />
        <span
          className={classes(styles.name, (name?.isFallback || !name) && styles.foreign)}
          lang={name?.lang}
          title={words}
          dir="auto"
        >
          {words}
          {name?.isFallback ? <span className={styles.tag}> {name.lang.toUpperCase()}</span> : null}
        </span>
      </div>
      <span className={styles.block} aria-hidden>
        {acronym ?? initialsOf(words)}
      </span>
      {content.institution ? (
        <p className={styles.institution} title={content.institution}>
          {content.institutionShort}
          {content.mandate ? ` · ${t(`common.mandate.${content.mandate}`).toLowerCase()}` : null}
        </p>
      ) : null}
      <div className={styles.foot}>
        {acronym ? <b className={styles.acronym}>{acronym}</b> : null}
        <Seats content={content} isShort={hasRoom} />
        <span className={styles.space} />
        {content.letters.slice(0, 2).map(({ letter, count }) => (
          <span key={letter} className={styles.held} title={t('chart.holdsLetter', { letter, count })}>
            <LetterChip letter={letter} meaning={letterSet.meanings[letter]} isMini />
            {count}
          </span>
        ))}
        {content.transversal ? (
          <span className={styles.mark} title={t('chart.transversal')}>
            <ArrowLeftRight size={12} aria-label={t('chart.transversal')} />
            {hasRoom ? t('chart.transversal') : null}
          </span>
        ) : null}
        {content.legalBasis === 'stated' ? (
          <span title={t('chart.legalBasis')}>
            <Scale size={13} aria-label={t('chart.legalBasis')} />
          </span>
        ) : null}
      </div>
      {findings ? <FindingBadges counts={findings} /> : null}
    </>
  )
})

/** The seats of a collegiate body, one mark each or their number; of others, whether they decide. */
function Seats({ content, isShort }: { readonly content: CardContent; readonly isShort: boolean }) {
  const { t } = useTranslate()
  const { seats, seatsAs, kind, composition, mandate, vacant, institution } = content
  if (kind !== 'collegiate') {
    if (kind === 'office') return <span>{t('common.bodyKind.office')}</span>
    if (mandate) return institution ? null : <span>{t(`common.mandate.${mandate}`)}</span>
    return <NotStated words={t('chart.mandateUnknown')} />
  }
  if (seats.length === 0)
    return composition === 'not-stated' ? (
      <NotStated words={t(isShort ? 'chart.notStated' : 'chart.seatsUnknown')} />
    ) : null
  return (
    <span className={styles.seats} title={t('chart.members', { count: seats.length })}>
      {seatsAs === 'marks'
        ? seats.map((seat) => (
            <SeatMark key={seat.id} function={seat.function} isVacant={seat.state === 'vacant'} />
          ))
        : null}
      <span className={styles.count}>{seats.length}</span>
      {vacant > 0 ? <span className={styles.vacant}>{t('chart.vacant', { count: vacant })}</span> : null}
    </span>
  )
}

function NotStated({ words }: { readonly words: string }) {
  return (
    <span className={styles.notStated}>
      <SeverityMark severity="notStated" size={14} />
      {words}
    </span>
  )
}

/** How many findings there are of each severity; from afar, the mark of the worst alone. */
function FindingBadges({ counts }: { readonly counts: FindingCounts }) {
  const { t } = useTranslate()
  const found = severities.filter((severity) => counts[severity] > 0)
  const [worst] = found
  return (
    <>
      <span className={styles.badges}>
        {found.map((severity) => (
          <SeverityMark
            key={severity}
            severity={severity}
            count={counts[severity]}
            label={t(`common.severityCount.${severity}`, { count: counts[severity] })}
            isPill
          />
        ))}
      </span>
      {worst ? <SeverityMark severity={worst} size={14} className={styles.dot ?? ''} /> : null}
    </>
  )
}

/** The capitals of a name, or its first letters: what a block has room for. */
export function initialsOf(words: string): string {
  const parts = words.split(/[\s()·,/-]+/u).filter(Boolean)
  const capitals = parts.filter((part) => /^\p{Lu}/u.test(part))
  const taken = capitals.length > 1 ? capitals : parts
  if (taken.length === 1) return [...(taken[0] ?? '')].slice(0, 4).join('')
  return taken
    .slice(0, 5)
    .map((part) => [...part][0] ?? '')
    .join('')
    .toLocaleUpperCase()
}
