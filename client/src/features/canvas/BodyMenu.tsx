import {
  ArrowLeft,
  ArrowRight,
  Copy,
  CornerUpRight,
  FoldVertical,
  Inbox,
  LocateFixed,
  Pencil,
  Plus,
  Spline,
  Trash2,
  UnfoldVertical,
  Unplug,
} from 'lucide-react'
import { useMemo } from 'react'
import { useAccess, useDesign, useReader, useRun, useTranslate } from '../../state/index.ts'
import { useFolding } from '../../state/structure/chartView.ts'
import { siblingsOf } from '../../state/structure/edits.ts'
import { ask, type Question } from '../../state/structure/questions.ts'
import { useStructure } from '../../state/structure/useStructure.ts'
import { ContextMenu, MenuItem, MenuSeparator } from '../../ui/index.ts'

type MenuQuestion = Extract<Question, { about: 'menu' }>

/** All that can be done with a body, or with several: for a right click, `Shift+F10` and the dots of a bar. */
export function BodyMenu({ question, onClose }: { readonly question: MenuQuestion; onClose(): void }) {
  const { t } = useTranslate()
  const design = useDesign()
  const { nameOf } = useReader()
  const { canEdit } = useAccess()
  const structure = useStructure()
  const { folded, levelsShown, fold } = useFolding()
  const run = useRun()
  const { ids, rename, made } = question
  const anchor = useMemo(() => ({ current: question.anchor }), [question.anchor])
  const bodies = ids.flatMap((id) => design.body(id) ?? [])
  const [first] = bodies
  const only = bodies.length === 1 ? first?.id : undefined
  const label = only
    ? t('chart.actions', { name: nameOf(only)?.value ?? t('common.unnamed.body') })
    : t('chart.actionsOfSeveral', { count: bodies.length })
  const placedByHand = bodies.filter((body) => body.position)
  const isUnplaced = only !== undefined && design.tree.unplaced.includes(only)
  const hasBelow = only !== undefined && design.tree.childrenOf(only).length > 0
  const isFolded =
    only !== undefined &&
    (folded.has(only) || (levelsShown !== null && design.tree.depthOf(only) + 1 >= levelsShown))
  // What opens a field or a window does so once the menu has given the focus back.
  const then = (act: () => void) => () => void setTimeout(act)
  return (
    <ContextMenu label={label} anchor={anchor} isOpen={canEdit || only !== undefined} onClose={onClose}>
      {canEdit && only ? (
        <>
          {rename ? (
            <MenuItem icon={<Pencil />} keys="F2" onAction={then(() => rename(only))}>
              {t('chart.rename')}
            </MenuItem>
          ) : null}
          <MenuItem icon={<Plus />} keys="Tab" onAction={then(() => made(structure.addChild(only)))}>
            {t('chart.addChild')}
          </MenuItem>
          <MenuItem icon={<Plus />} keys="Enter" onAction={then(() => made(structure.addSibling(only)))}>
            {t('chart.addSibling')}
          </MenuItem>
          <MenuItem icon={<Plus />} onAction={then(() => made(structure.addAdviser(only)))}>
            {t('chart.addAdviser')}
          </MenuItem>
          <MenuSeparator />
          <MenuItem icon={<Spline />} onAction={then(() => structure.askLink(only))}>
            {t('chart.linkTo')}
          </MenuItem>
          <MenuItem icon={<Copy />} keys="Ctrl+D" onAction={then(() => made(structure.duplicate(only)))}>
            {t('chart.duplicate')}
          </MenuItem>
          <MenuItem
            icon={<ArrowLeft />}
            keys="Shift+Tab"
            isDisabled={design.tree.parentOf(only) === null}
            onAction={() => void structure.promote(only)}
          >
            {t('chart.promote')}
          </MenuItem>
          <MenuItem
            icon={<ArrowRight />}
            keys="Alt+→"
            isDisabled={siblingsOf(design, only).indexOf(only) === 0}
            onAction={() => void structure.demote(only)}
          >
            {t('chart.demote')}
          </MenuItem>
        </>
      ) : null}
      {canEdit ? (
        <MenuItem icon={<CornerUpRight />} onAction={then(() => structure.askMove(ids))}>
          {t('chart.moveTo')}
        </MenuItem>
      ) : null}
      {only && hasBelow ? (
        <MenuItem
          icon={isFolded ? <UnfoldVertical /> : <FoldVertical />}
          keys={isFolded ? '+' : '−'}
          onAction={() => fold(only, !isFolded)}
        >
          {t(isFolded ? 'chart.expand' : 'chart.collapse')}
        </MenuItem>
      ) : null}
      {only ? (
        <MenuItem icon={<Unplug />} onAction={then(() => ask({ about: 'dissolve', id: only }))}>
          {t('chart.dissolve.ask')}
        </MenuItem>
      ) : null}
      {canEdit && placedByHand.length > 0 ? (
        <MenuItem
          icon={<LocateFixed />}
          onAction={() =>
            void run(...placedByHand.map(({ id }) => ({ type: 'placeCard' as const, id, position: null })))
          }
        >
          {t('chart.resetPosition')}
        </MenuItem>
      ) : null}
      {canEdit && !isUnplaced ? (
        <MenuItem icon={<Inbox />} onAction={() => void structure.unplace(ids)}>
          {t('chart.toTray')}
        </MenuItem>
      ) : null}
      {canEdit ? (
        <>
          <MenuSeparator />
          <MenuItem icon={<Trash2 />} keys="Del" isDanger onAction={then(() => structure.askDelete(ids))}>
            {t('chart.delete')}
          </MenuItem>
        </>
      ) : null}
    </ContextMenu>
  )
}
