import { useDeferredValue, useMemo, useState } from 'react'
import { designFrom } from 'shared/model'
import { evaluate, profileOf, profiles, threeLevels } from 'shared/rules'
import { type Counts, useAccess, useDesign, useRun, useTranslate } from '../../../state/index.ts'
import { Button, Checkbox, Dialog, Select, SeverityMark, TextField } from '../../../ui/index.ts'
import { RuleSettings } from './RuleSettings.tsx'
import styles from './RulesDialog.module.css'
import { commandsFor, draftOf, type RulesetDraft } from './rulesetDraft.ts'

/** Chooses the rules that judge the design, and sets their numbers and severities; all of it is one step. */
export default function RulesDialog({ onClose }: { onClose(): void }) {
  const { t, lookUp, lang } = useTranslate()
  const { canEdit } = useAccess()
  const design = useDesign()
  const run = useRun()
  const [draft, setDraft] = useState(() => draftOf(design.data.ruleset))
  const [search, setSearch] = useState('')
  const [onlyAdapted, setOnlyAdapted] = useState(false)
  const commands = commandsFor(design.data.ruleset, draft)
  const profile = profileOf(draft.profile) ?? threeLevels
  const isAdapted = (id: string) => id in draft.thresholds || id in draft.severities
  const rules = profile.rules.filter((rule) => {
    const title = lookUp(`rules.${rule.id}.title`) ?? rule.id
    const words = `${title} ${rule.id}`.toLocaleLowerCase(lang)
    return (!onlyAdapted || isAdapted(rule.id)) && words.includes(search.trim().toLocaleLowerCase(lang))
  })
  const apply = () => {
    if (commands.length === 0 || run(...commands)) onClose()
  }
  return (
    <Dialog
      title={t('inspector.rules.dialogTitle')}
      size="large"
      isOpen
      onClose={onClose}
      closeLabel={t('shell.close')}
      footer={
        <>
          <Change draft={draft} />
          {canEdit ? (
            <>
              <Button
                variant="quiet"
                isDisabled={Object.keys({ ...draft.thresholds, ...draft.severities }).length === 0}
                onPress={() => setDraft({ profile: draft.profile, thresholds: {}, severities: {} })}
              >
                {t('inspector.rules.reset')}
              </Button>
              <Button onPress={onClose}>{t('shell.cancel')}</Button>
              <Button variant="primary" isDisabled={commands.length === 0} onPress={apply}>
                {t('inspector.rules.apply')}
              </Button>
            </>
          ) : (
            <Button onPress={onClose}>{t('shell.close')}</Button>
          )}
        </>
      }
    >
      <Select<string>
        label={t('inspector.rules.profile')}
        description={lookUp(`rules.profiles.${profile.id}.description`) ?? ''}
        value={profile.id}
        isDisabled={!canEdit}
        onChange={(chosen) => setDraft({ ...draft, profile: chosen })}
        items={profiles.map(({ id, version }) => ({
          value: id,
          label: `${lookUp(`rules.profiles.${id}.name`) ?? id} (${version})`,
        }))}
      />
      <div className={styles.filters}>
        <TextField
          label={t('inspector.rules.find')}
          hideLabel
          placeholder={t('inspector.rules.find')}
          value={search}
          onChange={setSearch}
        />
        <Checkbox isSelected={onlyAdapted} onChange={setOnlyAdapted}>
          {t('inspector.rules.onlyAdapted')}
        </Checkbox>
      </div>
      <p className={styles.note}>{t('inspector.rules.errorsStay')}</p>
      <ul className={styles.rules}>
        {rules.map((rule) => (
          <RuleSettings
            key={rule.id}
            rule={rule}
            profile={profile}
            draft={draft}
            isReadOnly={!canEdit}
            onChange={setDraft}
          />
        ))}
      </ul>
    </Dialog>
  )
}

/** What the draft would make of the findings. */
function Change({ draft }: { readonly draft: RulesetDraft }) {
  const { t } = useTranslate()
  const design = useDesign()
  const settled = useDeferredValue(draft)
  const [before, after] = useMemo((): readonly [Counts, Counts] => {
    const today = new Date().toISOString().slice(0, 10)
    const changed = { ...design.data, ruleset: { ...design.data.ruleset, ...settled } }
    const next = designFrom(changed, design.claims, design.faults)
    return [evaluate(design, { today }).counts, evaluate(next, { today }).counts]
  }, [design, settled])
  const kinds = ['error', 'warning', 'advice', 'notStated'] as const
  const isSame = kinds.every((kind) => before[kind] === after[kind])
  return (
    <p className={styles.change} role="status">
      {isSame ? t('inspector.rules.noChange') : t('inspector.rules.after')}
      {isSame
        ? null
        : kinds.map((kind) => (
            <span key={kind} className={styles.count}>
              <SeverityMark severity={kind} />
              <span className="visually-hidden">{t(`common.severity.${kind}`)}: </span>
              {before[kind] === after[kind] ? after[kind] : `${before[kind]} → ${after[kind]}`}
            </span>
          ))}
    </p>
  )
}
