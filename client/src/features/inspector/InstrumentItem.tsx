import { ExternalLink, Scale, Trash2 } from 'lucide-react'
import { type Instrument, instrumentRanks, instrumentStatuses } from 'shared/model'
import { useAccess, useReader, useRun, useTranslate } from '../../state/index.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Button, Chip } from '../../ui/index.ts'
import { Choice } from './fields/Choice.tsx'
import { DateIn } from './fields/DateIn.tsx'
import { PlainIn } from './fields/Plain.tsx'
import { WordsFields } from './fields/WordsFields.tsx'
import parts from './parts.module.css'

const tones = { 'in-force': 'ok', amended: 'warning', repealed: 'error', draft: 'draft' } as const

interface InstrumentItemProps {
  readonly instrument: Instrument
  readonly isOpen: boolean
  onToggle(isOpen: boolean): void
  /** Takes it off what cites it; the instrument stays. */
  onUncite?(): void
}

/** An instrument: a line that opens into all its fields. */
export function InstrumentItem({ instrument, isOpen, onToggle, onUncite }: InstrumentItemProps) {
  const { t } = useTranslate()
  const { read } = useReader()
  const { canEdit } = useAccess()
  const run = useRun()
  const { id, status, url } = instrument
  const of = (field: string) => ({ collection: 'instruments', id, field }) as const
  const title = read(instrument.title)?.value ?? t('common.unnamed.instrument')
  return (
    <Disclosure
      isOpen={isOpen}
      onToggle={onToggle}
      summary={
        <>
          <span className={parts.mark}>
            <Scale size={14} aria-hidden />
          </span>
          <span className={parts.summary} title={title} dir="auto">
            {title}
          </span>
          <span className={parts.aside}>
            {status ? (
              <Chip tone={tones[status]}>{t(`common.instrumentStatus.${status}`)}</Chip>
            ) : (
              <Chip tone="notStated">{t('inspector.notStated')}</Chip>
            )}
          </span>
        </>
      }
    >
      <WordsFields target={of('title')} label={t('inspector.instrumentTitle')} text={instrument.title} />
      <Choice
        target={of('rank')}
        label={t('inspector.rank')}
        value={instrument.rank}
        isRequired
        items={instrumentRanks.map((one) => ({ value: one, label: t(`common.rank.${one}`) }))}
      />
      <Choice
        target={of('status')}
        label={t('inspector.status')}
        value={status}
        items={instrumentStatuses.map((one) => ({ value: one, label: t(`common.instrumentStatus.${one}`) }))}
      />
      <PlainIn target={of('article')} label={t('inspector.article')} value={instrument.article} />
      <DateIn target={of('date')} label={t('inspector.date')} value={instrument.date} />
      <DateIn target={of('validUntil')} label={t('inspector.validUntil')} value={instrument.validUntil} />
      <DateIn target={of('repealedOn')} label={t('inspector.repealedOn')} value={instrument.repealedOn} />
      <WordsFields target={of('issuer')} label={t('inspector.issuer')} text={instrument.issuer} />
      <PlainIn target={of('url')} label={t('inspector.url')} value={url} type="url" />
      <div className={parts.buttons}>
        {isWebAddress(url) ? (
          <a className={parts.link} href={url} target="_blank" rel="noreferrer">
            <ExternalLink size={12} aria-hidden /> {t('inspector.openLink')}
          </a>
        ) : null}
        {canEdit && onUncite ? (
          <Button size="small" onPress={onUncite}>
            {t('inspector.uncite')}
          </Button>
        ) : null}
        {canEdit ? (
          <Button size="small" variant="danger" onPress={() => run({ type: 'removeInstrument', id })}>
            <Trash2 aria-hidden />
            {t('inspector.deleteInstrument')}
          </Button>
        ) : null}
      </div>
    </Disclosure>
  )
}

/** Only these may become a link: what others typed may be anything. */
function isWebAddress(url: string | null | undefined): url is string {
  return url != null && /^https?:\/\//i.test(url)
}
