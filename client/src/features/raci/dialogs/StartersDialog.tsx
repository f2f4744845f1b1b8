import { useState } from 'react'
import { isInterfaceLang } from 'shared/i18n'
import { type Area, areas, type Lang, normalised, type Text } from 'shared/model'
import { useDesign, useTranslate } from '../../../state/index.ts'
import { loadTranslator } from '../../../state/language.ts'
import { Button, Checkbox, Dialog } from '../../../ui/index.ts'
import { type Starter, type StarterKey, starters } from '../model/starterActivities.ts'
import type { MapActions } from '../useMapActions.ts'
import styles from './dialogs.module.css'

/** Common decisions of the three core areas, to choose from; each comes with its name in every language. */
export function StartersDialog({ actions, onClose }: { readonly actions: MapActions; onClose(): void }) {
  const { t, lang } = useTranslate()
  const design = useDesign()
  const [chosen, setChosen] = useState<ReadonlySet<StarterKey>>(new Set())
  const present = new Set(design.activities.flatMap(({ name }) => Object.values(name).map(normalised)))
  const isPresent = ({ key }: Starter) => present.has(normalised(t(`raci.starter.${key}`)))
  const toggle = (keys: readonly StarterKey[], isOn: boolean) =>
    setChosen((known) => {
      const next = new Set(known)
      for (const key of keys)
        if (isOn) next.add(key)
        else next.delete(key)
      return next
    })
  const add = async () => {
    const picked = starters.filter(({ key }) => chosen.has(key))
    const names = await namesOf(picked, design.languages, lang)
    actions.add(
      picked.map(({ key, area, level, kind }) => ({
        name: names.get(key) ?? {},
        fields: { level, coreArea: area, kind },
      })),
      { level: null, area: null },
    )
    onClose()
  }
  return (
    <Dialog
      title={t('raci.starters.title')}
      isOpen
      onClose={onClose}
      closeLabel={t('shell.close')}
      size="large"
      footer={
        <>
          <Button variant="quiet" onPress={onClose}>
            {t('shell.cancel')}
          </Button>
          <Button variant="primary" isDisabled={chosen.size === 0} onPress={() => void add()}>
            {chosen.size === 0 ? t('raci.list.addNone') : t('raci.list.add', { count: chosen.size })}
          </Button>
        </>
      }
    >
      <p className={styles.explain}>{t('raci.starters.explain')}</p>
      <div className={styles.areas}>
        {areas.map((area) => (
          <AreaStarters key={area} area={area} chosen={chosen} isPresent={isPresent} onToggle={toggle} />
        ))}
      </div>
    </Dialog>
  )
}

function AreaStarters(props: {
  readonly area: Area
  readonly chosen: ReadonlySet<StarterKey>
  isPresent(starter: Starter): boolean
  onToggle(keys: readonly StarterKey[], isOn: boolean): void
}) {
  const { area, chosen, isPresent, onToggle } = props
  const { t } = useTranslate()
  const name = t(`common.area.${area}`)
  const ofArea = starters.filter((starter) => starter.area === area)
  const open = ofArea.filter((starter) => !isPresent(starter)).map(({ key }) => key)
  return (
    <fieldset className={styles.area}>
      <legend className={styles.legend}>{name}</legend>
      {open.length > 1 ? (
        <Checkbox
          isSelected={open.every((key) => chosen.has(key))}
          onChange={(isOn) => onToggle(open, isOn)}
          className={styles.all as string}
        >
          {t('raci.starters.choose', { name })}
        </Checkbox>
      ) : null}
      {ofArea.map((starter) => {
        const isThere = isPresent(starter)
        return (
          <Checkbox
            key={starter.key}
            isSelected={isThere || chosen.has(starter.key)}
            isDisabled={isThere}
            onChange={(isOn) => onToggle([starter.key], isOn)}
          >
            <span>
              {t(`raci.starter.${starter.key}`)}
              <small className={styles.small}>
                {isThere
                  ? t('raci.starters.present')
                  : `${t(`common.level.${starter.level}`)} · ${t(`common.activityKind.${starter.kind}`)}`}
              </small>
            </span>
          </Checkbox>
        )
      })}
    </fieldset>
  )
}

/** The names in the languages of the design that we speak; in none of them, in that of the interface. */
async function namesOf(
  picked: readonly Starter[],
  languages: readonly Lang[],
  fallback: Lang,
): Promise<ReadonlyMap<StarterKey, Text>> {
  const spoken = languages.filter(isInterfaceLang)
  const wanted = spoken.length > 0 ? spoken : [fallback].filter(isInterfaceLang)
  const translators = await Promise.all(wanted.map((lang) => loadTranslator(lang)))
  return new Map(
    picked.map(({ key }) => [
      key,
      Object.fromEntries(translators.map(({ lang, t }) => [lang, t(`raci.starter.${key}`)])),
    ]),
  )
}
