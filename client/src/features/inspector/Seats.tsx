import { Plus, Trash2 } from 'lucide-react'
import { type Body, roleKeys, type Seat, seatFunctions, seatStatuses, sectors } from 'shared/model'
import { newId, useAccess, useDesign, useReader, useRun, useTranslate } from '../../state/index.ts'
import { Button, IconButton } from '../../ui/index.ts'
import styles from './fields.module.css'
import { Choice, DateIn, PlainIn, WordsFields, YesNo } from './fields.tsx'
import { InstitutionChoice } from './InstitutionField.tsx'
import { Section } from './Section.tsx'

/** The seats of a body: each a line that opens into all its fields. */
export function Seats({ body }: { readonly body: Body }) {
  const { t } = useTranslate()
  const design = useDesign()
  const { canEdit } = useAccess()
  const run = useRun()
  const seats = design.seatsOf(body.id)
  return (
    <Section
      title={t('inspector.seats')}
      count={seats.length}
      action={
        canEdit ? (
          <IconButton
            size="small"
            label={t('inspector.addSeat')}
            onPress={() =>
              run({
                type: 'addSeat',
                seat: {
                  id: newId(),
                  body: body.id,
                  function: body.kind === 'collegiate' ? 'member' : 'head',
                },
              })
            }
          >
            <Plus aria-hidden />
          </IconButton>
        ) : null
      }
    >
      {seats.map((seat) => (
        <SeatItem key={seat.id} seat={seat} siblings={seats} />
      ))}
    </Section>
  )
}

function SeatItem({ seat, siblings }: { readonly seat: Seat; readonly siblings: readonly Seat[] }) {
  const { t } = useTranslate()
  const design = useDesign()
  const { read, nameOf } = useReader()
  const { canEdit } = useAccess()
  const run = useRun()
  const of = (field: string) => ({ collection: 'seats', id: seat.id, field }) as const
  const words = (one: Seat) => read(one.title)?.value ?? t(`common.seatFunction.${one.function}`)
  const { heldBy } = seat
  const holder = !heldBy
    ? seat.holder
    : 'body' in heldBy
      ? nameOf(heldBy.body)?.value
      : typeof heldBy.institution === 'string'
        ? nameOf(heldBy.institution)?.value
        : read(heldBy.institution)?.value
  return (
    <details className={styles.item} name="seat">
      <summary>
        <span className={styles.summary} title={holder ?? words(seat)}>
          {holder ?? words(seat)}
        </span>
        <span className={styles.aside}>
          {seat.status === 'vacant'
            ? t('common.seatStatus.vacant')
            : t(`common.seatFunction.${seat.function}`)}
        </span>
      </summary>
      <div className={styles.inside}>
        <Choice
          target={of('function')}
          label={t('inspector.seatFunction')}
          value={seat.function}
          isRequired
          items={seatFunctions.map((one) => ({ value: one, label: t(`common.seatFunction.${one}`) }))}
        />
        <WordsFields target={of('title')} label={t('inspector.seatTitle')} text={seat.title} />
        <InstitutionChoice
          label={t('inspector.heldBy')}
          value={heldBy && 'institution' in heldBy ? heldBy.institution : null}
          {...(heldBy && 'body' in heldBy ? { chosen: heldBy.body } : {})}
          more={design.bodiesInChartOrder
            .filter((one) => one.id !== seat.body)
            .map((one) => ({ value: one.id, label: read(one.name)?.value ?? t('common.unnamed.body') }))}
          onChooseMore={(body) => run({ type: 'setField', ...of('heldBy'), value: { body } })}
          onChange={(institution) =>
            run({
              type: 'setField',
              ...of('heldBy'),
              value: institution === null ? null : { institution: institution as string },
            })
          }
        />
        <PlainIn target={of('holder')} label={t('inspector.holder')} value={seat.holder} />
        <Choice
          target={of('status')}
          label={t('inspector.status')}
          value={seat.status}
          items={seatStatuses.map((one) => ({ value: one, label: t(`common.seatStatus.${one}`) }))}
        />
        <YesNo target={of('voting')} label={t('inspector.voting')} value={seat.voting} />
        <Choice
          target={of('role')}
          label={t('inspector.role')}
          value={seat.role}
          items={roleKeys.map((one) => ({ value: one, label: t(`common.role.${one}`) }))}
        />
        <Choice
          target={of('sector')}
          label={t('inspector.sector')}
          value={seat.sector}
          items={sectors.map((one) => ({ value: one, label: t(`common.sector.${one}`) }))}
        />
        <PlainIn
          target={of('country')}
          label={t('inspector.country')}
          value={seat.country}
          check={(code) => (/^[A-Z]{2}$/.test(code) ? undefined : t('inspector.countryWrong'))}
        />
        <Choice
          target={of('alternateFor')}
          label={t('inspector.alternateFor')}
          value={seat.alternateFor}
          items={siblings
            .filter((one) => one.id !== seat.id)
            .map((one) => ({ value: one.id, label: words(one) }))}
        />
        <YesNo
          target={of('mayBeRepresented')}
          label={t('inspector.mayBeRepresented')}
          value={seat.mayBeRepresented}
        />
        <WordsFields target={of('minimumRank')} label={t('inspector.minimumRank')} text={seat.minimumRank} />
        <DateIn target={of('termEnd')} label={t('inspector.termEnd')} value={seat.termEnd} />
        <YesNo target={of('rotates')} label={t('inspector.rotates')} value={seat.rotates} />
        {canEdit ? (
          <Button size="small" variant="danger" onPress={() => run({ type: 'removeSeat', id: seat.id })}>
            <Trash2 aria-hidden />
            {t('inspector.removeSeat')}
          </Button>
        ) : null}
      </div>
    </details>
  )
}
