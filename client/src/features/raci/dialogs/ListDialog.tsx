import { useState } from 'react'
import { type Area, areas, type Id, type Level, levels } from 'shared/model'
import { useDesign, useTranslate } from '../../../state/index.ts'
import { Button, Dialog, Select, TextArea } from '../../../ui/index.ts'
import { linesOf } from '../model/lines.ts'
import type { MapActions } from '../useMapActions.ts'
import styles from './dialogs.module.css'

const notStated = 'not-stated'

/** Several activities at once, one per line, with the level and area that they share. */
export function ListDialog(props: {
  readonly actions: MapActions
  /** The row that they come to stand after. */
  readonly after: Id | undefined
  onClose(): void
}) {
  const { actions, after, onClose } = props
  const { t } = useTranslate()
  const beside = useDesign().activity(after ?? '')
  const [text, setText] = useState('')
  const [level, setLevel] = useState<Level | null>(beside?.level ?? null)
  const [area, setArea] = useState<Area | 'all' | null>(beside?.coreArea ?? null)
  const lines = linesOf(text)
  const add = () => {
    if (lines.length === 0) return
    actions.add(lines.map(actions.named), { after, level, area })
    onClose()
  }
  return (
    <Dialog
      title={t('raci.list.title')}
      isOpen
      onClose={onClose}
      closeLabel={t('shell.close')}
      footer={
        <>
          <Button variant="quiet" onPress={onClose}>
            {t('shell.cancel')}
          </Button>
          <Button variant="primary" isDisabled={lines.length === 0} onPress={add}>
            {lines.length === 0 ? t('raci.list.addNone') : t('raci.list.add', { count: lines.length })}
          </Button>
        </>
      }
    >
      <TextArea
        label={t('raci.list.field')}
        value={text}
        onChange={setText}
        rows={7}
        autoFocus
        placeholder={t('raci.list.placeholder')}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) add()
        }}
      />
      <div className={styles.pair}>
        <Select
          label={t('raci.list.level')}
          value={level ?? notStated}
          onChange={(value) => setLevel(value === notStated ? null : (value as Level))}
          items={[
            { value: notStated, label: t('raci.details.notStated') },
            ...levels.map((value) => ({ value, label: t(`common.level.${value}`) })),
          ]}
        />
        <Select
          label={t('raci.list.area')}
          value={area ?? notStated}
          onChange={(value) => setArea(value === notStated ? null : (value as Area | 'all'))}
          items={[
            { value: notStated, label: t('raci.details.notStated') },
            ...([...areas, 'all'] as const).map((value) => ({ value, label: t(`common.area.${value}`) })),
          ]}
        />
      </div>
    </Dialog>
  )
}
