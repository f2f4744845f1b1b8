import { useState } from 'react'
import { type Activity, activityKinds, areas, type Lang, levels, scopes } from 'shared/model'
import { useAccess, useDesign, usePresence, useReader, useRun, useTranslate } from '../../../state/index.ts'
import { Checkbox, Select, TextField } from '../../../ui/index.ts'
import { columnOf } from '../model/columns.ts'
import type { MapWords } from '../useWords.ts'
import styles from './ActivityPanel.module.css'

const notStated = 'not stated'

/** Every field of an activity, its name in every language of the design. */
export function ActivityDetails({
  activity,
  words,
}: {
  readonly activity: Activity
  readonly words: MapWords
}) {
  const { t } = useTranslate()
  const design = useDesign()
  const reader = useReader()
  const { canEdit } = useAccess()
  const run = useRun()
  const { id } = activity
  const set = (field: keyof Activity & string, value: string | boolean | null) =>
    run({ type: 'setField', collection: 'activities', id, field, value })
  const languages = [...new Set([...design.languages, ...Object.keys(activity.name)])]
  const others = design.activitiesInOrder.filter((other) => other.id !== id)
  const notes = design.assignmentsFor(id).flatMap(({ holder, note }) => {
    const said = reader.read(note)?.value
    const column = columnOf(design, holder, reader.lang)
    return said && column ? [{ holder, name: words.column(column), note: said }] : []
  })

  const choice = (
    field: 'level' | 'coreArea' | 'kind' | 'scope' | 'verifies' | 'instrument',
    label: string,
    items: readonly { value: string; label: string }[],
  ) => {
    const value = activity[field] ?? notStated
    const known = items.some((item) => item.value === value) || value === notStated
    return (
      <Select
        key={field}
        label={label}
        isReadOnly={!canEdit}
        value={value}
        onChange={(next) => set(field, next === notStated ? null : next)}
        items={[
          { value: notStated, label: t('raci.details.notStated') },
          ...items,
          // What it points at was removed by somebody: shown, not hidden, until another is chosen.
          ...(known ? [] : [{ value, label: t('raci.details.missing') }]),
        ]}
      />
    )
  }

  return (
    <div className={styles.fields}>
      {languages.map((lang) => (
        <NameIn key={lang} activity={activity} lang={lang} />
      ))}
      {choice(
        'level',
        t('raci.details.level'),
        levels.map((value) => ({ value, label: t(`common.level.${value}`) })),
      )}
      {choice(
        'coreArea',
        t('raci.details.area'),
        ([...areas, 'all'] as const).map((value) => ({ value, label: t(`common.area.${value}`) })),
      )}
      {choice(
        'kind',
        t('raci.details.kind'),
        activityKinds.map((value) => ({ value, label: t(`common.activityKind.${value}`) })),
      )}
      {choice(
        'scope',
        t('raci.details.scope'),
        scopes.map((value) => ({ value, label: t(`common.scope.${value}`) })),
      )}
      {choice(
        'verifies',
        t('raci.details.verifies'),
        others.map((other) => ({
          value: other.id,
          label: reader.read(other.name)?.value ?? t('raci.row.unnamed'),
        })),
      )}
      {choice(
        'instrument',
        t('raci.details.instrument'),
        design.instruments.map((instrument) => ({
          value: instrument.id,
          label: reader.read(instrument.title)?.value ?? t('common.unnamed.instrument'),
        })),
      )}
      {design.instruments.length === 0 ? (
        <p className={styles.what}>{t('raci.details.noInstruments')}</p>
      ) : null}
      <Checkbox
        isSelected={activity.personalData === true}
        isDisabled={!canEdit}
        onChange={(isOn) => set('personalData', isOn)}
      >
        {t('raci.details.personalData')}
      </Checkbox>
      {notes.length > 0 ? (
        <section>
          <h4 className={styles.heading}>{t('raci.details.notes')}</h4>
          <ul className={styles.notes}>
            {notes.map(({ holder, name, note }) => (
              <li key={holder}>{t('raci.details.note', { name, note })}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}

/** The name in one language; kept when the field is left or `Enter` pressed. */
function NameIn({ activity, lang }: { readonly activity: Activity; readonly lang: Lang }) {
  const { t, lang: ofInterface } = useTranslate()
  const { canEdit } = useAccess()
  const reader = useReader()
  const run = useRun()
  const { update } = usePresence()
  const now = activity.name[lang] ?? ''
  const [typed, setTyped] = useState<string>()
  const commit = () => {
    const words = typed?.replace(/\s+/g, ' ').trim()
    setTyped(undefined)
    if (words === undefined || words === now) return
    run({ type: 'setWords', collection: 'activities', id: activity.id, field: 'name', lang, words })
  }
  return (
    <TextField
      label={t('raci.details.name', { lang: languageName(lang, ofInterface) })}
      lang={lang}
      value={typed ?? now}
      placeholder={reader.read(activity.name)?.value ?? ''}
      isReadOnly={!canEdit}
      maxLength={10_000}
      onChange={setTyped}
      onFocus={() => update({ field: `activities/${activity.id}/name/${lang}` })}
      onBlur={() => {
        update({ field: null })
        commit()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit()
        if (event.key === 'Escape') setTyped(undefined)
      }}
    />
  )
}

function languageName(lang: Lang, shownIn: string): string {
  try {
    return new Intl.DisplayNames(shownIn, { type: 'language' }).of(lang) ?? lang
  } catch {
    return lang
  }
}
