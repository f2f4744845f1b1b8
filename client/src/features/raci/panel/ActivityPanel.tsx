import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Activity, Id } from 'shared/model'
import { useDesign, useReader, useTranslate } from '../../../state/index.ts'
import { Chip, IconButton, Tabs } from '../../../ui/index.ts'
import { type Column, columnOf } from '../model/columns.ts'
import type { MapWords } from '../useWords.ts'
import { ActivityDetails } from './ActivityDetails.tsx'
import styles from './ActivityPanel.module.css'
import { HolderDuties } from './HolderDuties.tsx'
import { WhoDecides } from './WhoDecides.tsx'

export type PanelTab = 'who' | 'details'

/** Beside the map: who decides in the chosen row, or what the chosen column has to do. */
export function ActivityPanel(props: {
  readonly activityId: Id | undefined
  readonly holderId: Id | undefined
  readonly tab: PanelTab
  onTab(tab: PanelTab): void
  onClose(): void
  readonly words: MapWords
}) {
  const { activityId, holderId, tab, onTab, onClose, words } = props
  const { t } = useTranslate()
  const design = useDesign()
  const { lang } = useReader()
  const activity = activityId === undefined ? undefined : design.activity(activityId)
  const column = holderId === undefined ? undefined : columnOf(design, holderId, lang)
  return (
    <aside
      className={styles.panel}
      aria-label={t(column ? 'raci.panel.column' : 'raci.panel.name')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose()
      }}
    >
      <header className={styles.head}>
        <div className={styles.title}>
          {activity ? (
            <ActivityTitle activity={activity} />
          ) : column ? (
            <h3>{words.column(column)}</h3>
          ) : (
            <p className={styles.hint}>{t('raci.panel.choose')}</p>
          )}
          <IconButton label={t('raci.panel.close')} size="small" onPress={onClose}>
            <X aria-hidden />
          </IconButton>
        </div>
        <div className={styles.chips}>
          {activity ? <ActivityChips activity={activity} /> : column ? <ColumnChips column={column} /> : null}
        </div>
      </header>
      {activity ? (
        <Tabs
          label={t('raci.panel.name')}
          value={tab}
          onChange={onTab}
          className={styles.tabs as string}
          items={[
            {
              value: 'who',
              label: t('raci.panel.whoDecides'),
              content: <WhoDecides activityId={activity.id} words={words} />,
            },
            {
              value: 'details',
              label: t('raci.panel.details'),
              content: <ActivityDetails key={activity.id} activity={activity} words={words} />,
            },
          ]}
        />
      ) : column ? (
        <HolderDuties column={column} words={words} />
      ) : null}
    </aside>
  )
}

function ActivityTitle({ activity }: { readonly activity: Activity }): ReactNode {
  const { t } = useTranslate()
  const name = useReader().read(activity.name)
  return (
    <h3 lang={name?.lang} className={name?.isFallback ? styles.source : undefined}>
      {name?.value ?? t('raci.row.unnamed')}
    </h3>
  )
}

function ActivityChips({ activity }: { readonly activity: Activity }) {
  const { t } = useTranslate()
  return (
    <>
      <LevelChip level={activity.level ?? null} />
      {activity.coreArea ? <Chip>{t(`common.area.${activity.coreArea}`)}</Chip> : null}
      {activity.kind ? <Chip>{t(`common.activityKind.${activity.kind}`)}</Chip> : null}
    </>
  )
}

function ColumnChips({ column }: { readonly column: Column }) {
  const { t } = useTranslate()
  return (
    <>
      <LevelChip level={column.level} />
      <Chip>{t(`common.bodyKind.${column.body.kind}`)}</Chip>
      {column.body.mandate ? <Chip>{t(`common.mandate.${column.body.mandate}`)}</Chip> : null}
    </>
  )
}

function LevelChip({ level }: { readonly level: Column['level'] }) {
  const { t } = useTranslate()
  return level ? (
    <Chip tone="level" level={level}>
      {t(`common.level.${level}`)}
    </Chip>
  ) : (
    <Chip tone="notStated">{t('raci.group.noLevel')}</Chip>
  )
}
