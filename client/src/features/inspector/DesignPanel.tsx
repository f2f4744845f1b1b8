import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { approaches, type Id, isLanguageTag, letterSetIds, textIn } from 'shared/model'
import {
  newId,
  useAccess,
  useBoundText,
  useDesign,
  useReader,
  useRun,
  useTranslate,
} from '../../state/index.ts'
import { IconButton } from '../../ui/index.ts'
import { Choice } from './fields/Choice.tsx'
import { countryItems } from './fields/countries.ts'
import { DateIn } from './fields/DateIn.tsx'
import { ListIn } from './fields/ListIn.tsx'
import { languageItems } from './fields/languages.ts'
import { WordsFields } from './fields/WordsFields.tsx'
import { InstrumentItem } from './InstrumentItem.tsx'
import { ParticipantItem } from './ParticipantItem.tsx'
import { PrincipleItem } from './PrincipleItem.tsx'
import { RulesSection } from './rules/RulesSection.tsx'
import { Section } from './Section.tsx'
import { SharedText } from './SharedText.tsx'

const of = (field: string) => ({ collection: 'design', field }) as const

/** The properties of the design itself, its institutions, principles and instruments. */
export function DesignPanel() {
  const { t, lang } = useTranslate()
  const design = useDesign()
  const { data, languages } = design
  const tongues = useMemo(() => languageItems(lang, languages), [lang, languages])
  return (
    <>
      <Section title={t('inspector.designTitle')}>
        <WordsFields target={of('title')} label={t('inspector.designTitle')} text={data.title} hideLabel />
      </Section>
      <Section title={t('inspector.description')}>
        {languages.map((one) => (
          <Description key={one} lang={one} source={textIn(data.description, one, languages)?.value} />
        ))}
      </Section>
      <Section title={t('inspector.tabs.details')}>
        <ListIn
          target={of('languages')}
          label={t('inspector.languages')}
          addLabel={t('inspector.addLanguage')}
          value={languages}
          items={tongues}
          firstNote={t('inspector.primary')}
          isFilled
          check={(tag) => (isLanguageTag(tag) ? undefined : t('inspector.languageWrong'))}
        />
        <ListIn
          target={of('countries')}
          label={t('inspector.countries')}
          addLabel={t('inspector.addCountry')}
          value={data.countries}
          items={countryItems(lang)}
        />
        <Choice
          target={of('approach')}
          label={t('inspector.approach')}
          value={data.approach}
          items={approaches.map((one) => ({ value: one, label: t(`common.approach.${one}`) }))}
        />
        <Choice
          target={of('letterSet')}
          label={t('inspector.letterSet')}
          value={design.letterSet.id}
          isRequired
          items={letterSetIds.map((one) => ({ value: one, label: t(`common.letterSet.${one}`) }))}
        />
        <DateIn target={of('asOf')} label={t('inspector.asOf')} value={data.asOf} />
        <DateIn target={of('reviewDate')} label={t('inspector.reviewDate')} value={data.reviewDate} />
      </Section>
      <RulesSection />
      <Lists />
    </>
  )
}

/** What the whole design shares. */
function Lists() {
  const { t } = useTranslate()
  const design = useDesign()
  const { lang } = useReader()
  const run = useRun()
  const [opened, setOpened] = useState<Id | null>(null)
  const open = (id: Id) => ({
    isOpen: opened === id,
    onToggle: (isOpen: boolean) => setOpened(isOpen ? id : null),
  })
  const addParticipant = (id: Id) =>
    run({ type: 'addParticipant', participant: { id, name: { [lang]: '' } } })
  const addPrinciple = (id: Id) =>
    run({ type: 'addPrinciple', principle: { id, name: { [lang]: '' }, embodiedBy: [] } })
  const addInstrument = (id: Id) =>
    run({ type: 'addInstrument', instrument: { id, title: {}, rank: 'decree' } })
  const adding = (label: string, add: (id: Id) => boolean) => (
    <Adding
      label={label}
      onAdd={() => {
        const id = newId()
        if (add(id)) setOpened(id)
      }}
    />
  )
  return (
    <>
      <Section
        title={t('inspector.participants')}
        count={design.participants.length}
        action={adding(t('inspector.addParticipant'), addParticipant)}
      >
        {design.participants.map((one) => (
          <ParticipantItem key={one.id} participant={one} {...open(one.id)} />
        ))}
      </Section>
      <Section
        title={t('inspector.principles')}
        count={design.principles.length}
        action={adding(t('inspector.addPrinciple'), addPrinciple)}
      >
        {design.principles.map((one) => (
          <PrincipleItem key={one.id} principle={one} {...open(one.id)} />
        ))}
      </Section>
      <Section
        title={t('inspector.instruments')}
        count={design.instruments.length}
        action={adding(t('inspector.newInstrument'), addInstrument)}
      >
        {design.instruments.map((one) => (
          <InstrumentItem key={one.id} instrument={one} {...open(one.id)} />
        ))}
      </Section>
    </>
  )
}

function Adding({ label, onAdd }: { readonly label: string; onAdd(): void }) {
  const { canEdit } = useAccess()
  return canEdit ? (
    <IconButton size="small" label={label} onPress={onAdd}>
      <Plus aria-hidden />
    </IconButton>
  ) : null
}

interface DescriptionProps {
  readonly lang: string
  readonly source: string | undefined
}

function Description({ lang, source }: DescriptionProps) {
  const { t } = useTranslate()
  const bound = useBoundText({ of: 'description', lang })
  if (!bound) return null
  return (
    <SharedText
      bound={bound}
      lang={lang}
      source={source}
      label={t('inspector.description')}
      name={`design//description/${lang}`}
    />
  )
}
