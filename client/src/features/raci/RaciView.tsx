import { type ReactNode, useMemo, useState } from 'react'
import type { Id } from 'shared/model'
import { useAccess, useDesign, useReader, useSelection, useTranslate } from '../../state/index.ts'
import { remember, remembered } from '../../state/remembered.ts'
import { ColumnsDialog } from './dialogs/ColumnsDialog.tsx'
import { ListDialog } from './dialogs/ListDialog.tsx'
import { RemoveColumnDialog } from './dialogs/RemoveColumnDialog.tsx'
import { StartersDialog } from './dialogs/StartersDialog.tsx'
import { EmptyMap } from './EmptyMap.tsx'
import { RaciGrid } from './grid/RaciGrid.tsx'
import type { Draft } from './grid/useGridModel.ts'
import { type ColumnGrouping, columnGroupings, columnOf } from './model/columns.ts'
import { type Grouping, groupings, rowsOf } from './model/rows.ts'
import { ActivityPanel, type PanelTab } from './panel/ActivityPanel.tsx'
import { RaciToolbar } from './RaciToolbar.tsx'
import styles from './RaciView.module.css'
import { useHidden } from './useHidden.ts'
import { useMapActions } from './useMapActions.ts'
import { useWords } from './useWords.ts'

type Opened =
  | { readonly dialog: 'list' | 'starters' | 'columns' }
  | { readonly dialog: 'removeColumn'; readonly holder: Id }

/** The RACI map with its tools, and beside it who decides in the chosen row. */
export default function RaciView(props: { readonly below?: ReactNode; readonly hasPanel?: boolean }) {
  const { below, hasPanel = true } = props
  const { t } = useTranslate()
  const design = useDesign()
  const { canEdit } = useAccess()
  const { lang } = useReader()
  const { selected } = useSelection()
  const actions = useMapActions()
  const words = useWords()
  const [grouping, setGrouping] = useState(rememberedGrouping)
  const [columnGrouping, setColumnGrouping] = useState(rememberedColumnGrouping)
  const hidden = useHidden()
  const [isFinding, setFinding] = useState(false)
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set())
  const [draft, setDraft] = useState<Draft>()
  const [opened, setOpened] = useState<Opened>()
  const [panel, setPanel] = useState<PanelTab | undefined>(hasPanel ? rememberedPanel : undefined)
  const chosen = selected.find((id) => design.activity(id))
  const holderId = chosen ? undefined : selected.find((id) => design.bodyOfHolder(id))
  const rows = useMemo(() => rowsOf(design, grouping, none, hidden.ids), [design, grouping, hidden.ids])
  // Before anything is chosen the keyboard is in the first row.
  const activityId = chosen ?? (holderId ? undefined : rows.find((row) => row.kind === 'activity')?.key)
  const isEmpty = design.activities.length === 0

  const showPanel = (tab: PanelTab | undefined) => {
    setPanel(tab)
    if (isWide() && hasPanel) remember('raci.panel', tab ?? 'closed')
  }
  const toggleGroup = (key: string) =>
    setCollapsed((known) => {
      const next = new Set(known)
      if (!next.delete(key)) next.add(key)
      return next
    })
  const startRow = () => {
    const beside = design.activity(chosen ?? '') ?? design.activitiesInOrder.at(-1)
    setDraft({
      after: beside?.id,
      level: beside?.level ?? null,
      area: beside?.coreArea ?? null,
      kind: grouping === 'kind' ? (beside?.kind ?? null) : null,
    })
  }
  const removeColumn = (holder: Id) => {
    if (design.assignmentsOf(holder).length > 0) return setOpened({ dialog: 'removeColumn', holder })
    const column = columnOf(design, holder, lang)
    if (column) actions.removeColumn(holder, words.column(column))
  }
  const close = () => setOpened(undefined)

  return (
    <div className={styles.view}>
      <h2 className="visually-hidden">{t('raci.gridName')}</h2>
      <div className={styles.main}>
        <RaciToolbar
          grouping={grouping}
          onGrouping={(next) => {
            setGrouping(next)
            remember('raci.grouping', next)
          }}
          columnGrouping={columnGrouping}
          onColumnGrouping={(next) => {
            setColumnGrouping(next)
            remember('raci.columnGrouping', next)
          }}
          hidden={hidden}
          onFind={() => setFinding(true)}
          onAdd={startRow}
          onList={() => setOpened({ dialog: 'list' })}
          onStarters={() => setOpened({ dialog: 'starters' })}
          onColumns={() => setOpened({ dialog: 'columns' })}
          isPanelOpen={panel !== undefined}
          onPanel={() => showPanel(panel ? undefined : 'who')}
          words={words}
          isEmpty={isEmpty}
        />
        {isEmpty && !draft ? (
          <EmptyMap actions={actions} onStarters={() => setOpened({ dialog: 'starters' })} />
        ) : (
          <RaciGrid
            grouping={grouping}
            columnGrouping={columnGrouping}
            hidden={hidden}
            isFinding={isFinding}
            onFinding={setFinding}
            collapsed={collapsed}
            onToggleGroup={toggleGroup}
            actions={actions}
            draft={canEdit ? draft : undefined}
            onDraft={setDraft}
            onPanel={showPanel}
            onRemoveColumn={removeColumn}
            onColumns={() => setOpened({ dialog: 'columns' })}
          />
        )}
        {below}
      </div>
      {panel && !isEmpty ? (
        <ActivityPanel
          activityId={activityId}
          holderId={holderId}
          tab={panel}
          onTab={showPanel}
          onClose={() => showPanel(undefined)}
          words={words}
        />
      ) : null}
      {opened?.dialog === 'list' ? <ListDialog actions={actions} after={chosen} onClose={close} /> : null}
      {opened?.dialog === 'starters' ? <StartersDialog actions={actions} onClose={close} /> : null}
      {opened?.dialog === 'columns' ? (
        <ColumnsDialog actions={actions} words={words} onClose={close} onRemove={removeColumn} />
      ) : null}
      {opened?.dialog === 'removeColumn' ? (
        <RemoveColumnDialog holder={opened.holder} actions={actions} words={words} onClose={close} />
      ) : null}
    </div>
  )
}

const none: ReadonlySet<string> = new Set()

function rememberedGrouping(): Grouping {
  const held = remembered('raci.grouping')
  return groupings.find((one) => one === held) ?? 'level-area'
}

function rememberedColumnGrouping(): ColumnGrouping {
  const held = remembered('raci.columnGrouping')
  return columnGroupings.find((one) => one === held) ?? 'institution'
}

/** Beside the map only where there is room for both. */
function rememberedPanel(): PanelTab | undefined {
  if (!isWide()) return undefined
  const held = remembered('raci.panel')
  return held === 'closed' ? undefined : held === 'details' ? 'details' : 'who'
}

function isWide(): boolean {
  return matchMedia('(min-width: 1181px)').matches
}
