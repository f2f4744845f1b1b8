import { ListTree, PanelRight, Plus, Spline } from 'lucide-react'
import { useCallback, useMemo, useState } from 'react'
import { layoutChart } from 'shared/layout'
import type { Id } from 'shared/model'
import { Canvas } from '../features/canvas/Canvas.tsx'
import { FirstBody } from '../features/canvas/FirstBody.tsx'
import { StructureDialogs } from '../features/canvas/StructureDialogs.tsx'
import { Inspector } from '../features/inspector/Inspector.tsx'
import { Outline } from '../features/outline/Outline.tsx'
import { useTranslate } from '../state/language.ts'
import { useSelection } from '../state/selection.ts'
import { useStructure } from '../state/structure/useStructure.ts'
import { useAccess } from '../state/useAccess.ts'
import { useDesign } from '../state/useDesign.ts'
import { useIsNarrow } from '../state/useIsNarrow.ts'
import { Button, Menu, MenuItem, MenuSection, Segmented } from '../ui/index.ts'
import styles from './StructureView.module.css'

/** The structure: chart, outline and inspector of one design. On a phone the outline comes first. */
export default function StructureView() {
  const { t } = useTranslate()
  const design = useDesign()
  const { canEdit } = useAccess()
  const { selected, select } = useSelection()
  const structure = useStructure()
  const isNarrow = useIsNarrow()
  const [folded, setFolded] = useState<ReadonlySet<Id>>(new Set())
  const [levelsShown, setLevelsShown] = useState<number | null>(null)
  const [hasOutline, setHasOutline] = useState(false)
  const [isInspecting, setInspecting] = useState(() => innerWidth > 1180)
  const [onPhone, setOnPhone] = useState<'outline' | 'drawing'>('outline')

  const fold = useCallback((id: Id, isFolded: boolean) => {
    setFolded((before) => {
      if (before.has(id) === isFolded) return before
      const next = new Set(before)
      if (isFolded) next.add(id)
      else next.delete(id)
      return next
    })
  }, [])
  const geometry = useMemo(
    () => layoutChart(design, { collapsed: folded, ...(levelsShown === null ? {} : { levelsShown }) }),
    [design, folded, levelsShown],
  )

  if (design.bodies.length === 0) {
    return (
      <>
        <FirstBody />
        <StructureDialogs />
      </>
    )
  }

  const showsOutline = isNarrow ? onPhone === 'outline' : hasOutline
  const showsCanvas = !isNarrow || onPhone === 'drawing'
  const add = () => {
    const [only] = selected
    const made =
      selected.length === 1 && only && design.body(only) ? structure.addChild(only) : structure.addTop()
    if (made) select([made])
  }
  return (
    <div className={styles.view}>
      {showsOutline ? (
        <aside className={styles.outline} aria-label={t('chart.outline')}>
          <Outline />
        </aside>
      ) : null}
      {showsCanvas ? (
        <div className={styles.canvas}>
          <Canvas geometry={geometry} folded={folded} onFold={fold} />
        </div>
      ) : null}
      <div className={styles.tools} role="toolbar" aria-label={t('chart.structure')}>
        {canEdit ? (
          <>
            <Button variant="quiet" onPress={add}>
              <Plus aria-hidden />
              {t('chart.addBody')}
            </Button>
            {isNarrow ? null : (
              <Button variant="quiet" onPress={() => structure.askLink(selected[0] ?? null)}>
                <Spline aria-hidden />
                {t('chart.link')}
              </Button>
            )}
          </>
        ) : null}
        {isNarrow ? (
          <Segmented<'outline' | 'drawing'>
            label={t('chart.structure')}
            hideLabel
            value={onPhone}
            onChange={setOnPhone}
            items={[
              { value: 'outline', label: t('chart.outline') },
              { value: 'drawing', label: t('chart.drawing') },
            ]}
          />
        ) : (
          <LevelsMenu value={levelsShown} onChange={setLevelsShown} />
        )}
      </div>
      {isNarrow ? null : (
        <div className={`${styles.tools} ${styles.right}`}>
          <Button variant="quiet" aria-pressed={hasOutline} onPress={() => setHasOutline((shown) => !shown)}>
            <ListTree aria-hidden />
            {t('chart.outline')}
          </Button>
          <Button
            variant="quiet"
            aria-pressed={isInspecting}
            onPress={() => setInspecting((shown) => !shown)}
          >
            <PanelRight aria-hidden />
            {t('inspector.title')}
          </Button>
        </div>
      )}
      {isInspecting || (isNarrow && selected.length === 1) ? (
        <Inspector onClose={() => (isNarrow ? select([]) : setInspecting(false))} />
      ) : null}
      <StructureDialogs />
    </div>
  )
}

function LevelsMenu({
  value,
  onChange,
}: {
  readonly value: number | null
  onChange(value: number | null): void
}) {
  const { t } = useTranslate()
  const words = value === null ? t('chart.levelsAll') : t('chart.levelsCount', { count: value })
  return (
    <Menu
      label={t('chart.levels')}
      trigger={
        <Button variant="quiet">
          {t('chart.levels')}: {words}
        </Button>
      }
    >
      <MenuSection
        title={t('chart.levels')}
        selected={String(value ?? 'all')}
        onSelect={(id) => onChange(id === 'all' ? null : Number(id))}
      >
        <MenuItem id="all">{t('chart.levelsAll')}</MenuItem>
        {[1, 2, 3, 4].map((count) => (
          <MenuItem key={count} id={String(count)}>
            {t('chart.levelsCount', { count })}
          </MenuItem>
        ))}
      </MenuSection>
    </Menu>
  )
}
