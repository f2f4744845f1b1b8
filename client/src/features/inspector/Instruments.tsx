import { Plus, Trash2 } from 'lucide-react'
import { type Body, type Instrument, instrumentRanks, instrumentStatuses } from 'shared/model'
import { newId, useAccess, useDesign, useReader, useRun, useTranslate } from '../../state/index.ts'
import { Button, Chip, Menu, MenuItem } from '../../ui/index.ts'
import styles from './fields.module.css'
import { Choice, DateIn, PlainIn, WordsFields } from './fields.tsx'
import { Section } from './Section.tsx'

/** The laws and decrees behind a body, each with all its fields; the register is shared by the whole design. */
export function Instruments({ body }: { readonly body: Body }) {
  const { t } = useTranslate()
  const design = useDesign()
  const { nameOf } = useReader()
  const { canEdit } = useAccess()
  const run = useRun()
  const cited = (body.instruments ?? []).flatMap((id) => design.instrument(id) ?? [])
  const others = design.instruments.filter(({ id }) => !body.instruments?.includes(id))
  const setList = (value: readonly [] | null) =>
    run({ type: 'setField', collection: 'bodies', id: body.id, field: 'instruments', value })
  const add = () => {
    const id = newId()
    run(
      { type: 'addInstrument', instrument: { id, title: {}, rank: 'decree' } },
      { type: 'citeInstrument', bodyId: body.id, instrumentId: id },
    )
  }
  return (
    <Section
      title={t('inspector.instruments')}
      count={cited.length}
      action={
        canEdit ? (
          <Menu
            label={t('inspector.cite')}
            placement="bottom end"
            trigger={
              <Button size="small">
                <Plus aria-hidden />
                {t('inspector.cite')}
              </Button>
            }
          >
            {others.map(({ id }) => (
              <MenuItem
                key={id}
                onAction={() => void run({ type: 'citeInstrument', bodyId: body.id, instrumentId: id })}
              >
                {nameOf(id)?.value ?? t('common.unnamed.instrument')}
              </MenuItem>
            ))}
            <MenuItem icon={<Plus />} onAction={add}>
              {t('inspector.newInstrument')}
            </MenuItem>
          </Menu>
        ) : null
      }
    >
      {cited.map((instrument) => (
        <InstrumentItem key={instrument.id} instrument={instrument} bodyId={body.id} />
      ))}
      {cited.length === 0 ? (
        <div className={styles.buttons}>
          <Button
            size="small"
            isDisabled={!canEdit || body.instruments == null}
            onPress={() => setList(null)}
          >
            {t('inspector.notStated')}
          </Button>
          <Button size="small" isDisabled={!canEdit || body.instruments != null} onPress={() => setList([])}>
            {t('inspector.none')}
          </Button>
        </div>
      ) : null}
    </Section>
  )
}

const tones = { 'in-force': 'ok', amended: 'warning', repealed: 'error', draft: 'draft' } as const

function InstrumentItem({
  instrument,
  bodyId,
}: {
  readonly instrument: Instrument
  readonly bodyId: string
}) {
  const { t } = useTranslate()
  const { read } = useReader()
  const { canEdit } = useAccess()
  const run = useRun()
  const { id, status } = instrument
  const of = (field: string) => ({ collection: 'instruments', id, field }) as const
  const title = read(instrument.title)?.value ?? t('common.unnamed.instrument')
  return (
    <details className={styles.item} name="instrument">
      <summary>
        <span className={styles.summary} title={title}>
          {title}
        </span>
        {status ? <Chip tone={tones[status]}>{t(`common.instrumentStatus.${status}`)}</Chip> : null}
      </summary>
      <div className={styles.inside}>
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
          items={instrumentStatuses.map((one) => ({
            value: one,
            label: t(`common.instrumentStatus.${one}`),
          }))}
        />
        <WordsFields target={of('issuer')} label={t('inspector.issuer')} text={instrument.issuer} />
        <DateIn target={of('date')} label={t('inspector.date')} value={instrument.date} />
        <DateIn target={of('validUntil')} label={t('inspector.validUntil')} value={instrument.validUntil} />
        <DateIn target={of('repealedOn')} label={t('inspector.repealedOn')} value={instrument.repealedOn} />
        <PlainIn target={of('url')} label={t('inspector.url')} value={instrument.url} />
        <PlainIn target={of('article')} label={t('inspector.article')} value={instrument.article} />
        {canEdit ? (
          <div className={styles.buttons}>
            <Button size="small" onPress={() => run({ type: 'unciteInstrument', bodyId, instrumentId: id })}>
              {t('inspector.uncite')}
            </Button>
            <Button size="small" variant="danger" onPress={() => run({ type: 'removeInstrument', id })}>
              <Trash2 aria-hidden />
              {t('inspector.deleteInstrument')}
            </Button>
          </div>
        ) : null}
      </div>
    </details>
  )
}
