import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import {
  type Body,
  type Id,
  roleKeys,
  type Seat,
  type SeatFunction,
  seatFunctions,
  seatStatuses,
  sectors,
} from 'shared/model'
import {
  newId,
  useAccess,
  useDesign,
  useFindings,
  useReader,
  useRun,
  useTranslate,
} from '../../state/index.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Button, Chip, IconButton, SeverityMark } from '../../ui/index.ts'
import { SeatMark } from '../../ui/SeatMark.tsx'
import { Choice, Found, ShortChoice, YesNo } from './fields/Choice.tsx'
import { CountryIn } from './fields/CountryIn.tsx'
import { DateIn } from './fields/DateIn.tsx'
import { PlainIn } from './fields/Plain.tsx'
import { WordsFields } from './fields/WordsFields.tsx'
import { HolderField } from './HolderField.tsx'
import parts from './parts.module.css'
import { Section } from './Section.tsx'

/** The seats of a body: each a line that opens into all its fields. Who presides stands first. */
export function Seats({ body }: { readonly body: Body }) {
  const { t } = useTranslate()
  const design = useDesign()
  const { canEdit } = useAccess()
  const run = useRun()
  const [opened, setOpened] = useState<Id | null>(null)
  const seats = [...design.seatsOf(body.id)].sort((a, b) => rankOf(a.function) - rankOf(b.function))
  const add = () => {
    const id = newId()
    const is = body.kind === 'collegiate' ? (seats.length === 0 ? 'chair' : 'member') : 'head'
    if (run({ type: 'addSeat', seat: { id, body: body.id, function: is } })) setOpened(id)
  }
  return (
    <Section
      title={t('inspector.seats')}
      count={seats.length}
      action={
        canEdit ? (
          <IconButton size="small" label={t('inspector.addSeat')} onPress={add}>
            <Plus aria-hidden />
          </IconButton>
        ) : null
      }
    >
      <ul data-level={body.level ?? 'none'}>
        {seats.map((seat) => (
          <li key={seat.id}>
            <SeatItem
              seat={seat}
              siblings={seats}
              isOpen={opened === seat.id}
              onToggle={(isOpen) => setOpened(isOpen ? seat.id : null)}
            />
          </li>
        ))}
      </ul>
      {seats.length === 0 ? <p className={parts.quietText}>{t('inspector.noSeats')}</p> : null}
    </Section>
  )
}

interface SeatItemProps {
  readonly seat: Seat
  readonly siblings: readonly Seat[]
  readonly isOpen: boolean
  onToggle(isOpen: boolean): void
}

function SeatItem({ seat, siblings, isOpen, onToggle }: SeatItemProps) {
  const { t } = useTranslate()
  const nameOfSeat = useSeatName()
  const name = nameOfSeat(seat)
  return (
    <Disclosure
      isOpen={isOpen}
      onToggle={onToggle}
      summary={
        <>
          <span className={parts.mark}>
            <SeatMark function={seat.function} isVacant={seat.status === 'vacant'} />
          </span>
          <span className={parts.summary} title={name} dir="auto">
            {name}
          </span>
          <SeatFindings id={seat.id} />
          <span className={parts.aside}>
            {seat.status === 'vacant' ? (
              <Chip tone="warning">{t('common.seatStatus.vacant')}</Chip>
            ) : (
              t(`common.seatFunction.${seat.function}`)
            )}
          </span>
        </>
      }
    >
      <SeatFields seat={seat} siblings={siblings} />
    </Disclosure>
  )
}

/** How many findings name a seat, with the mark of the worst. */
function SeatFindings({ id }: { readonly id: Id }) {
  const { t } = useTranslate()
  const found = useFindings().byTarget.get(id) ?? []
  const worst = (['error', 'warning', 'advice'] as const).find((severity) =>
    found.some((finding) => finding.severity === severity),
  )
  if (!worst) return null
  const label = `${t('findings.listed', { count: found.length })}, ${t(`common.severity.${worst}`)}`
  return <SeverityMark severity={worst} count={found.length} label={label} isPill />
}

function SeatFields({ seat, siblings }: Pick<SeatItemProps, 'seat' | 'siblings'>) {
  const { t } = useTranslate()
  const { canEdit } = useAccess()
  const run = useRun()
  const nameOfSeat = useSeatName()
  const of = (field: string) => ({ collection: 'seats', id: seat.id, field }) as const
  return (
    <>
      <Choice
        target={of('function')}
        label={t('inspector.seatFunction')}
        value={seat.function}
        isRequired
        items={seatFunctions.map((one) => ({ value: one, label: t(`common.seatFunction.${one}`) }))}
      />
      <HolderField seat={seat} />
      <PlainIn target={of('holder')} label={t('inspector.holder')} value={seat.holder} />
      <ShortChoice
        target={of('status')}
        label={t('inspector.status')}
        value={seat.status}
        items={seatStatuses.map((one) => ({ value: one, label: t(`common.seatStatus.${one}`) }))}
      />
      <WordsFields target={of('title')} label={t('inspector.seatTitle')} text={seat.title} />
      <Choice
        target={of('role')}
        label={t('inspector.role')}
        value={seat.role}
        items={roleKeys.map((one) => ({ value: one, label: t(`common.role.${one}`) }))}
      />
      <YesNo target={of('voting')} label={t('inspector.voting')} value={seat.voting} />
      <YesNo
        target={of('mayBeRepresented')}
        label={t('inspector.mayBeRepresented')}
        value={seat.mayBeRepresented}
      />
      <YesNo target={of('rotates')} label={t('inspector.rotates')} value={seat.rotates} />
      <DateIn target={of('termEnd')} label={t('inspector.termEnd')} value={seat.termEnd} />
      <Found
        target={of('alternateFor')}
        label={t('inspector.alternateFor')}
        value={seat.alternateFor}
        items={siblings
          .filter((one) => one.id !== seat.id)
          .map((one) => ({ value: one.id, label: nameOfSeat(one) }))}
      />
      <Choice
        target={of('sector')}
        label={t('inspector.sector')}
        value={seat.sector}
        items={sectors.map((one) => ({ value: one, label: t(`common.sector.${one}`) }))}
      />
      <CountryIn target={of('country')} label={t('inspector.country')} value={seat.country} />
      <WordsFields target={of('minimumRank')} label={t('inspector.minimumRank')} text={seat.minimumRank} />
      {canEdit ? (
        <div className={parts.buttons}>
          <Button size="small" variant="danger" onPress={() => run({ type: 'removeSeat', id: seat.id })}>
            <Trash2 aria-hidden />
            {t('inspector.removeSeat')}
          </Button>
        </div>
      ) : null}
    </>
  )
}

/** What a seat is called: who sits there, else its title, else what it is for. */
function useSeatName(): (seat: Seat) => string {
  const { t } = useTranslate()
  const { read, nameOf } = useReader()
  return (seat) => {
    const { heldBy, holder, title } = seat
    const institution = heldBy && 'institution' in heldBy ? heldBy.institution : undefined
    const held =
      heldBy && 'body' in heldBy
        ? nameOf(heldBy.body)?.value
        : typeof institution === 'string'
          ? nameOf(institution)?.value
          : read(institution)?.value
    return held ?? holder ?? read(title)?.value ?? t(`common.seatFunction.${seat.function}`)
  }
}

const ranks: readonly SeatFunction[] = [
  'head',
  'chair',
  'vice-chair',
  'member',
  'alternate',
  'observer',
  'invitee',
  'secretary',
]

function rankOf(is: SeatFunction): number {
  return ranks.indexOf(is)
}
