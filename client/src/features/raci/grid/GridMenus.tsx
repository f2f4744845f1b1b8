import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  Columns3,
  EyeOff,
  ListPlus,
  Network,
  PencilLine,
  Route,
  SlidersHorizontal,
  Trash2,
} from 'lucide-react'
import type { RefObject } from 'react'
import type { Activity, Id } from 'shared/model'
import { useAccess, useDesign, useNavigate, useReader, useTranslate } from '../../../state/index.ts'
import { ContextMenu, MenuItem, MenuSeparator } from '../../../ui/index.ts'
import type { Column } from '../model/columns.ts'
import { neighbourFor } from '../model/reorder.ts'
import type { MapActions } from '../useMapActions.ts'
import type { MapWords } from '../useWords.ts'

/** What can be done with a row. */
export function RowMenu(props: {
  readonly anchor: RefObject<HTMLElement | null>
  readonly activity: Activity
  /** The rows under the same subhead, in their order. */
  readonly siblings: readonly Id[]
  readonly actions: MapActions
  onClose(): void
  onRename(): void
  onInsert(): void
  onPanel(tab: 'who' | 'details'): void
  onHide(): void
}) {
  const { activity, siblings, actions } = props
  const { t } = useTranslate()
  const design = useDesign()
  const { canEdit } = useAccess()
  const name = useReader().read(activity.name)?.value ?? t('raci.row.unnamed')
  const move = (by: 1 | -1) => {
    const neighbour = neighbourFor(design, siblings, activity.id, by)
    if (neighbour) actions.place(activity.id, neighbour.after)
  }
  const look = (
    <>
      <MenuItem icon={<Route />} onAction={() => props.onPanel('who')}>
        {t('raci.row.whoDecides')}
      </MenuItem>
      <MenuItem icon={<SlidersHorizontal />} onAction={() => props.onPanel('details')}>
        {t('raci.row.details')}
      </MenuItem>
      <MenuItem icon={<EyeOff />} onAction={props.onHide}>
        {t('raci.hidden.hideRow')}
      </MenuItem>
    </>
  )
  return (
    <ContextMenu label={t('raci.row.menu', { name })} anchor={props.anchor} isOpen onClose={props.onClose}>
      {look}
      {canEdit ? (
        <>
          <MenuSeparator />
          <MenuItem icon={<PencilLine />} keys="F2" onAction={props.onRename}>
            {t('raci.row.rename')}
          </MenuItem>
          <MenuItem icon={<ListPlus />} keys="Ins" onAction={props.onInsert}>
            {t('raci.row.insertBelow')}
          </MenuItem>
          <MenuItem
            icon={<ArrowUp />}
            keys="Alt+↑"
            isDisabled={siblings[0] === activity.id}
            onAction={() => move(-1)}
          >
            {t('raci.row.moveUp')}
          </MenuItem>
          <MenuItem
            icon={<ArrowDown />}
            keys="Alt+↓"
            isDisabled={siblings.at(-1) === activity.id}
            onAction={() => move(1)}
          >
            {t('raci.row.moveDown')}
          </MenuItem>
          <MenuSeparator />
          <MenuItem icon={<Trash2 />} isDanger onAction={() => actions.remove([activity.id])}>
            {t('raci.row.remove')}
          </MenuItem>
        </>
      ) : null}
    </ContextMenu>
  )
}

/** What can be done with a column. */
export function ColumnMenu(props: {
  readonly anchor: RefObject<HTMLElement | null>
  readonly columns: readonly Column[]
  readonly index: number
  readonly words: MapWords
  readonly actions: MapActions
  onClose(): void
  onRemove(holder: Id): void
  onColumns(): void
  onHide(holder: Id): void
}) {
  const { columns, index, words, actions } = props
  const { t } = useTranslate()
  const { go } = useNavigate()
  const design = useDesign()
  const { canEdit } = useAccess()
  const column = columns[index] as Column
  const move = (to: number) => {
    const holders = columns.map(({ holder }) => holder)
    holders.splice(to, 0, ...holders.splice(index, 1))
    actions.orderColumns(holders)
  }
  return (
    <ContextMenu
      label={t('raci.column.menu', { name: words.column(column) })}
      anchor={props.anchor}
      isOpen
      onClose={props.onClose}
    >
      <MenuItem icon={<Network />} onAction={() => go({ view: 'chart', focus: { id: column.body.id } })}>
        {t('raci.column.showInChart')}
      </MenuItem>
      <MenuItem icon={<EyeOff />} onAction={() => props.onHide(column.holder)}>
        {t('raci.hidden.hideColumn')}
      </MenuItem>
      {canEdit ? (
        <>
          <MenuSeparator />
          <MenuItem
            icon={<ArrowLeft />}
            keys="Alt+←"
            isDisabled={index === 0}
            onAction={() => move(index - 1)}
          >
            {t('raci.column.moveLeft')}
          </MenuItem>
          <MenuItem
            icon={<ArrowRight />}
            keys="Alt+→"
            isDisabled={index === columns.length - 1}
            onAction={() => move(index + 1)}
          >
            {t('raci.column.moveRight')}
          </MenuItem>
          <MenuItem icon={<Columns3 />} onAction={props.onColumns}>
            {t('raci.column.addMissing')}
          </MenuItem>
          <MenuSeparator />
          <MenuItem icon={<Trash2 />} keys="Del" isDanger onAction={() => props.onRemove(column.holder)}>
            {t(
              design.assignmentsOf(column.holder).length > 0
                ? 'raci.column.remove'
                : 'raci.column.removeEmpty',
            )}
          </MenuItem>
        </>
      ) : null}
    </ContextMenu>
  )
}
