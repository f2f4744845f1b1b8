import { ChevronDown, Layers, Plus, Spline, Waypoints } from 'lucide-react'
import type { Id } from 'shared/model'
import { useAccess, useDesign, useIsNarrow, useRun, useSelection, useTranslate } from '../../state/index.ts'
import { type Arrangement, arrangements, useChartTaste, useFolding } from '../../state/structure/chartView.ts'
import { useStructure } from '../../state/structure/useStructure.ts'
import { Button, Menu, MenuItem, MenuSection, MenuSeparator } from '../../ui/index.ts'
import styles from './ChartTools.module.css'
import type { useSight } from './useSight.ts'

interface ChartToolsProps {
  readonly sight: ReturnType<typeof useSight>
  /** A body was made: its name is asked for. */
  onMade(id: Id | undefined): void
}

/** The bar over the chart. */
export function ChartTools({ sight, onMade }: ChartToolsProps) {
  const { t } = useTranslate()
  const design = useDesign()
  const { canEdit } = useAccess()
  const { selected } = useSelection()
  const structure = useStructure()
  const isNarrow = useIsNarrow()
  if (isNarrow) return null
  const chosen = selected.find((id) => design.body(id))
  return (
    <div className={styles.tools} role="toolbar" aria-label={t('chart.tools')}>
      {canEdit ? (
        <>
          <Button
            variant="quiet"
            onPress={() => onMade(chosen ? structure.addChild(chosen) : structure.addTop())}
          >
            <Plus aria-hidden />
            {t('chart.addBody')}
          </Button>
          <Button
            variant="quiet"
            isDisabled={design.bodies.length < 2}
            onPress={() => structure.askLink(chosen ?? null)}
          >
            <Spline aria-hidden />
            {t('chart.link')}
          </Button>
          <span className={styles.rule} />
        </>
      ) : null}
      <LayoutMenu sight={sight} />
      <LevelsMenu />
    </div>
  )
}

function LayoutMenu({ sight }: Pick<ChartToolsProps, 'sight'>) {
  const { t } = useTranslate()
  const design = useDesign()
  const { canEdit } = useAccess()
  const { selected } = useSelection()
  const { foldAll, unfoldAll } = useFolding()
  const taste = useChartTaste()
  const run = useRun()
  const placed = design.bodies.filter((body) => body.position)
  const chosen = selected.filter((id) => design.body(id))
  return (
    <Menu
      label={t('chart.layout')}
      trigger={
        <Button variant="quiet">
          <Waypoints aria-hidden />
          {t('chart.layout')}
        </Button>
      }
    >
      <MenuItem onAction={sight.fit}>{t('chart.fit')}</MenuItem>
      <MenuItem isDisabled={chosen.length === 0} onAction={() => sight.zoomTo(chosen)}>
        {t('chart.zoomToSelection')}
      </MenuItem>
      <MenuSection
        title={t('chart.arrangement.title')}
        selected={taste.arrangement}
        onSelect={(id) => taste.change({ arrangement: id as Arrangement })}
      >
        {arrangements.map((one) => (
          <MenuItem key={one} id={one}>
            {t(`chart.arrangement.${one}`)}
          </MenuItem>
        ))}
      </MenuSection>
      <MenuSeparator />
      <MenuItem onAction={foldAll}>{t('chart.foldAll')}</MenuItem>
      <MenuItem onAction={unfoldAll}>{t('chart.unfoldAll')}</MenuItem>
      {canEdit ? (
        <MenuItem
          isDisabled={placed.length === 0}
          onAction={() =>
            void run(...placed.map(({ id }) => ({ type: 'placeCard' as const, id, position: null })))
          }
        >
          {t('chart.resetPositions', { count: placed.length })}
        </MenuItem>
      ) : null}
      <MenuSeparator />
      <MenuItem onAction={() => taste.change({ hasOverview: !taste.hasOverview })}>
        {t(taste.hasOverview ? 'chart.hideOverview' : 'chart.showOverview')}
      </MenuItem>
      <MenuItem onAction={() => taste.change({ hasLegend: !taste.hasLegend })}>
        {t(taste.hasLegend ? 'chart.hideLegend' : 'chart.showLegend')}
      </MenuItem>
      {canEdit ? (
        <MenuItem onAction={() => taste.change({ isTabFree: !taste.isTabFree })}>
          {t(taste.isTabFree ? 'chart.tabAdds' : 'chart.tabMoves')}
        </MenuItem>
      ) : null}
    </Menu>
  )
}

/** How many generations of the tree are shown. */
function LevelsMenu() {
  const { t } = useTranslate()
  const design = useDesign()
  const { levelsShown, showLevels } = useFolding()
  const deepest = design.bodies.reduce((most, { id }) => Math.max(most, design.tree.depthOf(id) + 1), 1)
  const counts = Array.from({ length: Math.min(deepest - 1, 6) }, (_, index) => index + 1)
  const words = levelsShown === null ? t('chart.levelsAll') : String(levelsShown)
  return (
    <Menu
      label={t('chart.levels')}
      trigger={
        <Button variant="quiet" isDisabled={counts.length === 0}>
          <Layers aria-hidden />
          {t('chart.levelsShown', { words })}
          <ChevronDown aria-hidden className={styles.chevron ?? ''} />
        </Button>
      }
    >
      <MenuSection
        title={t('chart.levels')}
        selected={String(levelsShown ?? 'all')}
        onSelect={(id) => showLevels(id === 'all' ? null : Number(id))}
      >
        <MenuItem id="all">{t('chart.levelsAll')}</MenuItem>
        {counts.map((count) => (
          <MenuItem key={count} id={String(count)}>
            {t('chart.levelsCount', { count })}
          </MenuItem>
        ))}
      </MenuSection>
    </Menu>
  )
}
