import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { approaches, letterSetIds, type Participant, type Principle } from 'shared/model'
import {
  newId,
  useAccess,
  useBoundText,
  useDesign,
  useReader,
  useRun,
  useTranslate,
} from '../../state/index.ts'
import { DateField, IconButton, Select } from '../../ui/index.ts'
import styles from './fields.module.css'
import { Choices, PlainIn, Property, TextIn, useOthersIn, WordsFields } from './fields.tsx'
import { Section } from './Section.tsx'
import { SharedText } from './SharedText.tsx'

const notStated = 'not-stated:'
const designOwn = { collection: 'bodies', id: 'design' } as const

/** The properties of the design itself, its institutions and its principles. */
export function DesignPanel() {
  const { t } = useTranslate()
  const design = useDesign()
  const { canEdit } = useAccess()
  const { lang } = useReader()
  const run = useRun()
  const { data } = design
  const set = (field: string, value: string | null | readonly string[]) =>
    run({ type: 'setDesignField', field, value } as never)
  return (
    <>
      <Section title={t('inspector.designTitle')}>
        {design.languages.map((one) => (
          <div key={one} className={styles.wordsRow}>
            <span className={styles.lang} aria-hidden>
              {one.toUpperCase()}
            </span>
            <TextIn
              label={t('inspector.inLanguage', { field: t('inspector.designTitle'), language: one })}
              hideLabel
              lang={one}
              value={data.title[one] ?? ''}
              onCommit={(words) => run({ type: 'setDesignWords', field: 'title', lang: one, words })}
            />
          </div>
        ))}
      </Section>
      <Section title={t('inspector.description')}>
        {design.languages.map((one) => (
          <Description key={one} lang={one} />
        ))}
      </Section>
      <Section title={t('inspector.tabs.details')}>
        <ListIn
          label={t('inspector.languages')}
          hint={t('inspector.languagesHint')}
          wrong={t('inspector.languagesWrong')}
          value={design.languages}
          pattern={/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/}
          isNeeded
          onCommit={(tags) => set('languages', tags)}
        />
        <ListIn
          label={t('inspector.countries')}
          hint={t('inspector.countriesHint')}
          wrong={t('inspector.countryWrong')}
          value={data.countries}
          pattern={/^[A-Z]{2}$/}
          onCommit={(codes) => set('countries', codes)}
        />
        <Property label={t('inspector.approach')} isStated={data.approach != null}>
          <Select<string>
            label={t('inspector.approach')}
            hideLabel
            isQuiet
            isDisabled={!canEdit}
            value={data.approach ?? notStated}
            items={[
              { value: notStated, label: t('inspector.notStated') },
              ...approaches.map((one) => ({ value: one, label: t(`common.approach.${one}`) })),
            ]}
            onChange={(next) => set('approach', next === notStated ? null : next)}
          />
        </Property>
        <Property label={t('inspector.letterSet')} isStated>
          <Select<string>
            label={t('inspector.letterSet')}
            hideLabel
            isQuiet
            isDisabled={!canEdit}
            value={design.letterSet.id}
            items={letterSetIds.map((one) => ({ value: one, label: t(`common.letterSet.${one}`) }))}
            onChange={(next) => set('letterSet', next)}
          />
        </Property>
        {(['asOf', 'reviewDate'] as const).map((field) => (
          <Property key={field} label={t(`inspector.${field}`)} isStated={data[field] != null}>
            <DateField
              label={t(`inspector.${field}`)}
              hideLabel
              isQuiet
              isReadOnly={!canEdit}
              value={data[field] ?? null}
              onChange={(day) => set(field, day)}
            />
          </Property>
        ))}
      </Section>
      <Section
        title={t('inspector.participants')}
        count={design.participants.length}
        action={
          canEdit ? (
            <IconButton
              size="small"
              label={t('inspector.addParticipant')}
              onPress={() =>
                run({ type: 'addParticipant', participant: { id: newId(), name: { [lang]: '' } } })
              }
            >
              <Plus aria-hidden />
            </IconButton>
          ) : null
        }
      >
        {design.participants.map((participant) => (
          <ParticipantItem key={participant.id} participant={participant} />
        ))}
      </Section>
      <Section
        title={t('inspector.principles')}
        count={design.principles.length}
        action={
          canEdit ? (
            <IconButton
              size="small"
              label={t('inspector.addPrinciple')}
              onPress={() =>
                run({
                  type: 'addPrinciple',
                  principle: { id: newId(), name: { [lang]: '' }, embodiedBy: [] },
                })
              }
            >
              <Plus aria-hidden />
            </IconButton>
          ) : null
        }
      >
        {design.principles.map((principle) => (
          <PrincipleItem key={principle.id} principle={principle} />
        ))}
      </Section>
    </>
  )
}

function Description({ lang }: { readonly lang: string }) {
  const { t } = useTranslate()
  const bound = useBoundText({ of: 'description', lang })
  const others = useOthersIn({ ...designOwn, field: 'description' }, lang)
  if (!bound) return null
  const label = t('inspector.inLanguage', { field: t('inspector.description'), language: lang })
  return <SharedText bound={bound} lang={lang} label={label} others={others} />
}

interface ListInProps {
  readonly label: string
  readonly hint: string
  readonly wrong: string
  readonly value: readonly string[]
  readonly pattern: RegExp
  readonly isNeeded?: boolean
  onCommit(values: readonly string[]): void
}

/** A few short codes, separated by commas. */
function ListIn({ label, hint, wrong, value, pattern, isNeeded, onCommit }: ListInProps) {
  const { t } = useTranslate()
  const { canEdit } = useAccess()
  const [error, setError] = useState<string>()
  return (
    <Property label={label} isStated={value.length > 0}>
      <TextIn
        label={label}
        hideLabel
        value={value.join(', ')}
        placeholder={canEdit ? hint : t('inspector.none')}
        error={error}
        onCommit={(words) => {
          const codes = [...new Set(words.split(/[\s,;]+/).filter(Boolean))]
          const isWrong =
            codes.some((code) => !pattern.test(code)) || (isNeeded === true && codes.length === 0)
          setError(isWrong ? wrong : undefined)
          if (!isWrong) onCommit(codes)
        }}
      />
    </Property>
  )
}

function ParticipantItem({ participant }: { readonly participant: Participant }) {
  const { t } = useTranslate()
  const { read } = useReader()
  const { canEdit } = useAccess()
  const run = useRun()
  const name = read(participant.name)?.value ?? t('common.unnamed.participant')
  return (
    <details className={styles.item} name="participant">
      <summary>
        <span className={styles.summary}>{name}</span>
      </summary>
      <div className={styles.inside}>
        <WordsFields
          target={{ collection: 'participants', id: participant.id, field: 'name' }}
          label={t('inspector.name')}
          text={participant.name}
        />
        {canEdit ? (
          <IconButton
            size="small"
            label={t('inspector.remove', { name })}
            onPress={() => run({ type: 'removeParticipant', id: participant.id })}
          >
            <Trash2 aria-hidden />
          </IconButton>
        ) : null}
      </div>
    </details>
  )
}

function PrincipleItem({ principle }: { readonly principle: Principle }) {
  const { t } = useTranslate()
  const design = useDesign()
  const { read } = useReader()
  const { canEdit } = useAccess()
  const run = useRun()
  const of = (field: string) => ({ collection: 'principles', id: principle.id, field }) as const
  const name = read(principle.name)?.value ?? t('common.unnamed.principle')
  return (
    <details className={styles.item} name="principle">
      <summary>
        <span className={styles.summary}>{name}</span>
      </summary>
      <div className={styles.inside}>
        <WordsFields target={of('name')} label={t('inspector.name')} text={principle.name} />
        <PlainIn target={of('source')} label={t('inspector.source')} value={principle.source} />
        <Choices
          target={of('embodiedBy')}
          label={t('inspector.embodiedBy')}
          value={principle.embodiedBy}
          items={[...design.bodiesInChartOrder, ...design.activitiesInOrder].map((one) => ({
            value: one.id,
            label: read(one.name)?.value ?? t('common.unnamed.body'),
          }))}
          isRequired
        />
        {canEdit ? (
          <IconButton
            size="small"
            label={t('inspector.remove', { name })}
            onPress={() => run({ type: 'removePrinciple', id: principle.id })}
          >
            <Trash2 aria-hidden />
          </IconButton>
        ) : null}
      </div>
    </details>
  )
}
