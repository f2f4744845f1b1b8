import type { Family, Stage } from 'shared/rules'
import { judgedStage } from '../../state/findings/stage.ts'
import { useSelection, useTranslate } from '../../state/index.ts'
import { useStore } from '../../state/store.ts'
import { Button, Segmented, Select, TextField } from '../../ui/index.ts'
import styles from './FilterBar.module.css'
import { type Grouping, groupings } from './panelFilter.ts'
import { groupedBy, panelFilter, setFilter, setGrouping } from './panelState.ts'

const families = [
  'structure',
  'raci-rows',
  'raci-columns',
  'raci-structure',
  'form',
] as const satisfies Family[]
const stages = ['draft', 'submit'] as const satisfies Stage[]

/** Words that findings are looked for by. */
export function FindField() {
  const { t } = useTranslate()
  const { words } = useStore(panelFilter)
  return (
    <TextField
      type="search"
      className={styles.find}
      label={t('findings.find')}
      hideLabel
      placeholder={t('findings.find')}
      value={words}
      onChange={(next) => setFilter({ words: next })}
    />
  )
}

/** Narrows the list to what is selected, while something is. */
export function SelectionSwitch() {
  const { t } = useTranslate()
  const { selected } = useSelection()
  const { isOfSelection } = useStore(panelFilter)
  if (selected.length === 0 && !isOfSelection) return null
  return (
    <Button
      size="small"
      className={styles.switch}
      aria-pressed={isOfSelection}
      onPress={() => setFilter({ isOfSelection: !isOfSelection })}
    >
      {t('findings.ofSelection', { count: selected.length })}
    </Button>
  )
}

export function GroupSelect() {
  const { t } = useTranslate()
  return (
    <Select<Grouping>
      className={styles.group}
      label={t('findings.groupBy')}
      hideLabel
      value={useStore(groupedBy)}
      onChange={setGrouping}
      items={groupings.map((by) => ({ value: by, label: groupLabels(t)[by] }))}
    />
  )
}

export function GroupSwitch() {
  const { t } = useTranslate()
  return (
    <Segmented<Grouping>
      label={t('findings.groupBy')}
      hideLabel
      value={useStore(groupedBy)}
      onChange={setGrouping}
      items={groupings.map((by) => ({ value: by, label: groupLabels(t)[by] }))}
    />
  )
}

function groupLabels(t: ReturnType<typeof useTranslate>['t']): Readonly<Record<Grouping, string>> {
  return {
    severity: t('findings.bySeverity'),
    rule: t('findings.byRule'),
    level: t('findings.byLevel'),
    place: t('findings.byBody'),
  }
}

/** As a draft, or as what is submitted: some findings weigh more then. */
export function StageSwitch() {
  const { t } = useTranslate()
  return (
    <Segmented<Stage>
      label={t('findings.stage')}
      value={useStore(judgedStage)}
      onChange={judgedStage.set}
      items={stages.map((stage) => ({ value: stage, label: t(`findings.${stage}`) }))}
      className={styles.stage}
    />
  )
}

export function FamilySelect() {
  const { t } = useTranslate()
  const { family } = useStore(panelFilter)
  return (
    <Select<Family | 'all'>
      className={styles.family}
      label={t('findings.family')}
      hideLabel
      value={family ?? 'all'}
      onChange={(next) => setFilter({ family: next === 'all' ? null : next })}
      items={[
        { value: 'all', label: t('findings.allFamilies') },
        ...families.map((one) => ({ value: one, label: t(`common.family.${one}`) })),
      ]}
    />
  )
}
