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
import { Button, Tabs } from '../../ui/index.ts'
import { Duties } from './Duties.tsx'
import { FindingsOf } from './FindingsOf.tsx'
import { Functions } from './Functions.tsx'
import { Choice, Choices, CountIn, DateIn, PlainIn, Property, WordsFields, YesNo } from './fields.tsx'
import { InstitutionField } from './InstitutionField.tsx'
import { Instruments } from './Instruments.tsx'
import { LinesOf } from './LinesOf.tsx'
import { QuorumField } from './QuorumField.tsx'
import { Seats } from './Seats.tsx'
import { Section } from './Section.tsx'

type Tab = 'details' | 'duties' | 'legal' | 'lines'

/** Everything about a body. */
export function BodyPanel({ body }: { readonly body: Body }) {
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

function Details({ body }: { readonly body: Body }) {
  const { t } = useTranslate()
  const run = useRun()
  const of = (field: string) => ({ collection: 'bodies', id: body.id, field }) as const
  const words = <Value extends string>(values: readonly Value[], word: (value: Value) => string) =>
    values.map((value) => ({ value, label: word(value) }))
  return (
    <>
      <FindingsOf id={body.id} />
      <Section title={t('inspector.name')}>
        <WordsFields target={of('name')} label={t('inspector.name')} text={body.name} />
        <WordsFields target={of('acronym')} label={t('inspector.acronym')} text={body.acronym} />
      </Section>
      <Section title={t('inspector.tabs.details')}>
        <Choice
          target={of('kind')}
          label={t('inspector.kind')}
          value={body.kind}
          isRequired
          items={words(bodyKinds, (one) => t(`common.bodyKind.${one}`))}
        />
        <Choice
          target={of('level')}
          label={t('inspector.level')}
          value={body.level}
          items={words(levels, (one) => t(`common.level.${one}`))}
        />
        <Choice
          target={of('mandate')}
          label={t('inspector.mandate')}
          value={body.mandate}
          items={words(mandates, (one) => t(`common.mandate.${one}`))}
        />
        <Choice
          target={of('role')}
          label={t('inspector.role')}
          value={body.role}
          items={words(roleKeys, (one) => t(`common.role.${one}`))}
        />
        <Choice
          target={of('nature')}
          label={t('inspector.nature')}
          value={body.nature}
          items={words(natures, (one) => t(`common.nature.${one}`))}
        />
        <DateIn target={of('until')} label={t('inspector.until')} value={body.until} />
        <Choice
          target={of('sector')}
          label={t('inspector.sector')}
          value={body.sector}
          items={words(sectors, (one) => t(`common.sector.${one}`))}
        />
        <PlainIn
          target={of('country')}
          label={t('inspector.country')}
          value={body.country}
          check={(code) => (/^[A-Z]{2}$/.test(code) ? undefined : t('inspector.countryWrong'))}
        />
        <InstitutionField target={of('institution')} value={body.institution} />
        <YesNo target={of('leadAuthority')} label={t('inspector.leadAuthority')} value={body.leadAuthority} />
        <YesNo target={of('oversight')} label={t('inspector.oversight')} value={body.oversight} />
        <YesNo target={of('transversal')} label={t('inspector.transversal')} value={body.transversal} />
        <Choices
          target={of('coreAreas')}
          label={t('inspector.areas')}
          value={body.coreAreas}
          items={words(areas, (one) => t(`common.area.${one}`))}
        />
        <Choices
          target={of('leads')}
          label={t('inspector.leads')}
          value={body.leads}
          items={words(areas, (one) => t(`common.area.${one}`))}
        />
      </Section>
      <Functions body={body} />
      <Seats body={body} />
      <Section title={t('inspector.meetings')}>
        <Choice
          target={of('composition')}
          label={t('inspector.composition')}
          value={body.composition}
          items={words(compositions, (one) => t(`common.composition.${one}`))}
        />
        <CountIn
          target={of('meetingsPerYear')}
          label={t('inspector.meetings')}
          value={body.meetingsPerYear}
        />
        <YesNo target={of('castingVote')} label={t('inspector.castingVote')} value={body.castingVote} />
        <QuorumField target={of('quorum')} value={body.quorum} />
        {body.position ? (
          <Property label={t('inspector.position')} isStated>
            <Button size="small" onPress={() => run({ type: 'placeCard', id: body.id, position: null })}>
              {t('inspector.reset')}
            </Button>
          </Property>
        ) : null}
      </Section>
    </>
  )
}
