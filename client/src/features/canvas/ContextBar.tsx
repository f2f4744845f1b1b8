import { ArrowUpRight, CornerLeftDown, Ellipsis, Pencil, Plus, Spline, Trash2 } from 'lucide-react'
import type { CardBox } from 'shared/layout'
import type { Id } from 'shared/model'
import { useAccess, useDesign, useReader, useRun, useTranslate } from '../../state/index.ts'
import { useStructure } from '../../state/structure/useStructure.ts'
import { Button, IconButton, Menu, MenuItem, MenuSeparator } from '../../ui/index.ts'
import styles from './ContextBar.module.css'

interface ContextBarProps {
  readonly id: Id
  readonly card: CardBox | undefined
  readonly isFolded: boolean
  onAdd(id: Id, where: 'child' | 'sibling' | 'adviser'): void
  onRename(id: Id): void
  onFold(id: Id, isFolded: boolean): void
}

/** What can be done with the selected body, above its card. */
export function ContextBar({ id, card, isFolded, onAdd, onRename, onFold }: ContextBarProps) {
  const { t } = useTranslate()
  const { canEdit } = useAccess()
  const design = useDesign()
  const { nameOf } = useReader()
  const structure = useStructure()
  const run = useRun()
  const body = design.body(id)
  if (!card || !body || !canEdit) return null
  const hasBelow = design.tree.childrenOf(id).length > 0
  const name = nameOf(id)?.value ?? t('common.unnamed.body')
  return (
    <div
      className={`${styles.bar} nopan nodrag`}
      style={{ translate: `calc(${card.x + card.width / 2}px - 50%) calc(${card.y - 22}px - 100%)` }}
      role="toolbar"
      aria-label={t('chart.actions', { name })}
    >
      <Button size="small" variant="quiet" onPress={() => onAdd(id, 'child')}>
        <CornerLeftDown aria-hidden />
        {t('chart.child')}
      </Button>
      <Button size="small" variant="quiet" onPress={() => onAdd(id, 'sibling')}>
        <Plus aria-hidden />
        {t('chart.sibling')}
      </Button>
      <span className={styles.rule} />
      <IconButton size="small" label={t('chart.moveTo')} onPress={() => structure.askMove([id])}>
        <ArrowUpRight aria-hidden />
      </IconButton>
      <IconButton size="small" label={t('chart.linkTo')} onPress={() => structure.askLink(id)}>
        <Spline aria-hidden />
      </IconButton>
      <IconButton size="small" label={t('chart.delete')} keys="Del" onPress={() => structure.askDelete([id])}>
        <Trash2 aria-hidden />
      </IconButton>
      <Menu
        label={t('chart.actions', { name })}
        placement="bottom end"
        trigger={
          <IconButton size="small" label={t('chart.more')}>
            <Ellipsis aria-hidden />
          </IconButton>
        }
      >
        <MenuItem icon={<Pencil />} keys="F2" onAction={() => onRename(id)}>
          {t('chart.rename')}
        </MenuItem>
        <MenuItem onAction={() => onAdd(id, 'adviser')}>{t('chart.addAdviser')}</MenuItem>
        <MenuItem keys="Ctrl+D" onAction={() => void structure.duplicate(id)}>
          {t('chart.duplicate')}
        </MenuItem>
        {hasBelow ? (
          <MenuItem onAction={() => onFold(id, !isFolded)}>
            {t(isFolded ? 'chart.expand' : 'chart.collapse')}
          </MenuItem>
        ) : null}
        {body.position ? (
          <MenuItem onAction={() => void run({ type: 'placeCard', id, position: null })}>
            {t('chart.resetPosition')}
          </MenuItem>
        ) : null}
        <MenuItem onAction={() => void structure.unplace([id])}>{t('chart.toTray')}</MenuItem>
        <MenuSeparator />
        <MenuItem icon={<Trash2 />} keys="Del" isDanger onAction={() => structure.askDelete([id])}>
          {t('chart.delete')}
        </MenuItem>
      </Menu>
    </div>
  )
}
