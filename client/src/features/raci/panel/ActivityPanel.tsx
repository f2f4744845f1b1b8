import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Id } from 'shared/model'
import { useDesign, useReader, useTranslate } from '../../../state/index.ts'
import { Chip, IconButton, Tabs } from '../../../ui/index.ts'
import type { MapWords } from '../useWords.ts'
import { ActivityDetails } from './ActivityDetails.tsx'
import styles from './ActivityPanel.module.css'
import { WhoDecides } from './WhoDecides.tsx'

export type PanelTab = 'who' | 'details'

/** Beside the map: who decides in the chosen row, and what the row is. */
export function ActivityPanel(props: {
  readonly activityId: Id | undefined
  readonly tab: PanelTab
  onTab(tab: PanelTab): void
  onClose(): void
  readonly words: MapWords
  readonly findings: ReactNode
}) {
  const { activityId, tab, onTab, onClose, words, findings } = props
  const { t } = useTranslate()
  const design = useDesign()
  const reader = useReader()
  const activity = activityId === undefined ? undefined : design.activity(activityId)
  const name = activity && reader.read(activity.name)
  return (
    <aside className={styles.panel} aria-label={t('raci.panel.name')}>
      <header className={styles.head}>
        <div className={styles.title}>
          {activity ? (
            <h3 lang={name?.lang} className={name?.isFallback ? styles.source : undefined}>
              {name?.value ?? t('raci.row.unnamed')}
            </h3>
          ) : (
            <p className={styles.hint}>{t('raci.panel.choose')}</p>
          )}
          <IconButton label={t('raci.panel.close')} size="small" onPress={onClose}>
            <X aria-hidden />
          </IconButton>
        </div>
        {activity ? (
          <div className={styles.chips}>
            {activity.level ? (
              <Chip tone="level" level={activity.level}>
                {t(`common.level.${activity.level}`)}
              </Chip>
            ) : (
              <Chip tone="notStated">{t('raci.group.noLevel')}</Chip>
            )}
            {activity.coreArea ? <Chip>{t(`common.area.${activity.coreArea}`)}</Chip> : null}
            {activity.kind ? <Chip>{t(`common.activityKind.${activity.kind}`)}</Chip> : null}
          </div>
        ) : null}
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
              content: <WhoDecides activityId={activity.id} words={words} findings={findings} />,
            },
            {
              value: 'details',
              label: t('raci.panel.details'),
              content: <ActivityDetails key={activity.id} activity={activity} words={words} />,
            },
          ]}
        />
      ) : null}
    </aside>
  )
}
