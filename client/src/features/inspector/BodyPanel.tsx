import { LocateFixed } from 'lucide-react'
import { useState } from 'react'
import {
  areas,
  type Body,
  bodyKinds,
  compositions,
  levels,
  mandates,
  natures,
  roleKeys,
  sectors,
} from 'shared/model'
import { useRun, useTranslate } from '../../state/index.ts'
import { BodyKindIcon } from '../../ui/BodyKindIcon.tsx'
import { Button, Tabs } from '../../ui/index.ts'
import { Duties } from './Duties.tsx'
import { FindingsOf } from './FindingsOf.tsx'
import { Functions } from './Functions.tsx'
import { Choice, ShortChoice, YesNo } from './fields/Choice.tsx'
import { Choices } from './fields/Choices.tsx'
import { CountryIn } from './fields/CountryIn.tsx'
import { DateIn } from './fields/DateIn.tsx'
import { CountIn } from './fields/Plain.tsx'
import { WordsFields } from './fields/WordsFields.tsx'
import { InstitutionField } from './InstitutionField.tsx'
import { Instruments } from './Instruments.tsx'
import { LinesOf } from './LinesOf.tsx'
import parts from './parts.module.css'
import { QuorumField } from './QuorumField.tsx'
import { Seats } from './Seats.tsx'
import { Section } from './Section.tsx'

type Tab = 'details' | 'duties' | 'legal' | 'lines'
interface Of {
  readonly body: Body
}

/** Everything about a body. */
export function BodyPanel({ body }: Of) {
  const { t } = useTranslate()
  const [tab, setTab] = useState<Tab>('details')
  return (
    <Tabs<Tab>
      label={t('inspector.title')}
      value={tab}
      onChange={setTab}
      items={[
        { value: 'details', label: t('inspector.tabs.details'), content: <Details body={body} /> },
        { value: 'duties', label: t('inspector.tabs.duties'), content: <Duties holderId={body.id} /> },
        { value: 'legal', label: t('inspector.tabs.legal'), content: <Instruments body={body} /> },
        { value: 'lines', label: t('inspector.tabs.lines'), content: <LinesOf body={body} /> },
      ]}
    />
  )
}

function Details({ body }: Of) {
  return (
    <>
      <FindingsOf id={body.id} />
      <Names body={body} />
      <Nature body={body} />
      <Seats body={body} />
      <Workings body={body} />
      <Functions body={body} />
      <Areas body={body} />
      <Place body={body} />
    </>
  )
}

const fieldOf = (body: Body) => (field: string) => ({ collection: 'bodies', id: body.id, field }) as const

function Names({ body }: Of) {
  const { t } = useTranslate()
  const of = fieldOf(body)
  return (
    <Section title={t('inspector.name')}>
      <WordsFields target={of('name')} label={t('inspector.name')} text={body.name} hideLabel />
      <WordsFields target={of('acronym')} label={t('inspector.acronym')} text={body.acronym} />
    </Section>
  )
}

function Nature({ body }: Of) {
  const { t } = useTranslate()
  const of = fieldOf(body)
  return (
    <Section title={t('inspector.nature')}>
      <Choice
        target={of('kind')}
        label={t('inspector.kind')}
        value={body.kind}
        isRequired
        items={bodyKinds.map((one) => ({
          value: one,
          label: t(`common.bodyKind.${one}`),
          icon: <BodyKindIcon kind={one} />,
        }))}
      />
      <Choice
        target={of('level')}
        label={t('inspector.level')}
        value={body.level}
        items={levels.map((one) => ({ value: one, label: t(`common.level.${one}`) }))}
      />
      <ShortChoice
        target={of('mandate')}
        label={t('inspector.mandate')}
        value={body.mandate}
        items={mandates.map((one) => ({ value: one, label: t(`inspector.mandateShort.${one}`) }))}
      />
      <Choice
        target={of('role')}
        label={t('inspector.role')}
        value={body.role}
        items={roleKeys.map((one) => ({ value: one, label: t(`common.role.${one}`) }))}
      />
      <InstitutionField target={of('institution')} value={body.institution} />
      <Choice
        target={of('sector')}
        label={t('inspector.sector')}
        value={body.sector}
        items={sectors.map((one) => ({ value: one, label: t(`common.sector.${one}`) }))}
      />
      <CountryIn target={of('country')} label={t('inspector.country')} value={body.country} />
      <ShortChoice
        target={of('nature')}
        label={t('inspector.duration')}
        value={body.nature}
        items={natures.map((one) => ({ value: one, label: t(`common.nature.${one}`) }))}
      />
      <DateIn target={of('until')} label={t('inspector.until')} value={body.until} />
    </Section>
  )
}

function Workings({ body }: Of) {
  const { t } = useTranslate()
  const of = fieldOf(body)
  return (
    <Section title={t('inspector.workings')}>
      <Choice
        target={of('composition')}
        label={t('inspector.composition')}
        value={body.composition}
        items={compositions.map((one) => ({ value: one, label: t(`common.composition.${one}`) }))}
      />
      <CountIn target={of('meetingsPerYear')} label={t('inspector.meetings')} value={body.meetingsPerYear} />
      <YesNo target={of('castingVote')} label={t('inspector.castingVote')} value={body.castingVote} />
      <QuorumField bodyId={body.id} value={body.quorum} />
    </Section>
  )
}

function Areas({ body }: Of) {
  const { t } = useTranslate()
  const of = fieldOf(body)
  const items = areas.map((one) => ({ value: one, label: t(`common.area.${one}`) }))
  return (
    <Section title={t('inspector.reach')}>
      <Choices target={of('coreAreas')} label={t('inspector.areas')} value={body.coreAreas} items={items} />
      <Choices target={of('leads')} label={t('inspector.leads')} value={body.leads} items={items} />
      <YesNo target={of('transversal')} label={t('inspector.transversal')} value={body.transversal} />
      <YesNo target={of('leadAuthority')} label={t('inspector.leadAuthority')} value={body.leadAuthority} />
      <YesNo target={of('oversight')} label={t('inspector.oversight')} value={body.oversight} />
    </Section>
  )
}

/** Only where somebody placed the card by hand. */
function Place({ body }: Of) {
  const { t } = useTranslate()
  const run = useRun()
  if (!body.position) return null
  return (
    <Section title={t('inspector.position')}>
      <p className={parts.quietText}>{t('inspector.positionNote')}</p>
      <div className={parts.buttons}>
        <Button size="small" onPress={() => run({ type: 'placeCard', id: body.id, position: null })}>
          <LocateFixed aria-hidden />
          {t('inspector.reset')}
        </Button>
      </div>
    </Section>
  )
}
