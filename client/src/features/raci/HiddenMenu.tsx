import { Eye, EyeOff } from 'lucide-react'
import { useMemo } from 'react'
import { useDesign, useReader, useTranslate } from '../../state/index.ts'
import { Button, Menu, MenuItem, MenuSeparator } from '../../ui/index.ts'
import { columnOf } from './model/columns.ts'
import styles from './RaciView.module.css'
import type { Hidden } from './useHidden.ts'
import type { MapWords } from './useWords.ts'

/** What is hidden from this person's map, and the way back. */
export function HiddenMenu({ hidden, words }: { readonly hidden: Hidden; readonly words: MapWords }) {
  const { t } = useTranslate()
  const design = useDesign()
  const reader = useReader()
  // What somebody removed meanwhile is nowhere to come back to.
  const listed = useMemo(
    () =>
      [...hidden.ids].flatMap((id) => {
        const activity = design.activity(id)
        if (activity) return [{ id, name: reader.read(activity.name)?.value ?? t('raci.row.unnamed') }]
        const column = columnOf(design, id, reader.lang)
        return column ? [{ id, name: words.column(column) }] : []
      }),
    [hidden.ids, design, reader, words, t],
  )
  if (listed.length === 0) return null
  const count = listed.length
  return (
    <Menu
      label={t('raci.hidden.title')}
      trigger={
        <Button variant="quiet" aria-label={t('raci.hidden.count', { count })}>
          <EyeOff aria-hidden />
          <span className={styles.of}>{count}</span>
        </Button>
      }
    >
      {listed.map(({ id, name }) => (
        <MenuItem key={id} icon={<Eye />} onAction={() => hidden.show([id])}>
          {t('raci.hidden.show', { name })}
        </MenuItem>
      ))}
      <MenuSeparator />
      <MenuItem onAction={() => hidden.show([...hidden.ids])}>{t('raci.hidden.showAll')}</MenuItem>
    </Menu>
  )
}
