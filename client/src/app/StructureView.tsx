import { ListTree, PanelRight, Plus } from 'lucide-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { Canvas } from '../features/canvas/Canvas.tsx'
import { FirstBody } from '../features/canvas/FirstBody.tsx'
import { useTranslate } from '../state/language.ts'
import { useFocusRequest } from '../state/navigation.ts'
import { useSelection } from '../state/selection.ts'
import { useStructure } from '../state/structure/useStructure.ts'
import { useAccess } from '../state/useAccess.ts'
import { useDesign } from '../state/useDesign.ts'
import { useIsNarrow } from '../state/useIsNarrow.ts'
import { Button, Segmented } from '../ui/index.ts'
import styles from './StructureView.module.css'

// The chart is drawn first; what stands beside it and over it is fetched meanwhile.
const Inspector = lazy(() =>
  import('../features/inspector/Inspector.tsx').then((module) => ({ default: module.Inspector })),
)
const Outline = lazy(() =>
  import('../features/outline/Outline.tsx').then((module) => ({ default: module.Outline })),
)
const StructureDialogs = lazy(() =>
  import('../features/canvas/StructureDialogs.tsx').then((module) => ({ default: module.StructureDialogs })),
)

/** The structure: chart, outline and inspector of one design. On a phone the outline comes first. */
export default function StructureView() {
  const design = useDesign()
  const isNarrow = useIsNarrow()
  return (
    <>
      {design.bodies.length === 0 ? <FirstBody /> : isNarrow ? <OnPhone /> : <OnDesk />}
      <Suspense fallback={null}>
        <StructureDialogs />
      </Suspense>
    </>
  )
}

function OnDesk() {
  const { t } = useTranslate()
  const [hasOutline, setHasOutline] = useState(false)
  const [isInspecting, setInspecting] = useState(() => innerWidth > 1180)
  return (
    <div className={styles.view}>
      {hasOutline ? (
        <aside className={styles.outline} aria-label={t('chart.outline')}>
          <Suspense fallback={null}>
            <Outline />
          </Suspense>
        </aside>
      ) : null}
      <div className={styles.canvas}>
        <Canvas />
        <div className={styles.panels} role="toolbar" aria-label={t('chart.panels')}>
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
      </div>
      {isInspecting ? (
        <Suspense fallback={<div className={styles.inspector} />}>
          <Inspector onClose={() => setInspecting(false)} />
        </Suspense>
      ) : null}
    </div>
  )
}

function OnPhone() {
  const { t } = useTranslate()
  const { canEdit } = useAccess()
  const { selected, select } = useSelection()
  const structure = useStructure()
  const request = useFocusRequest()
  const [view, setView] = useState<'outline' | 'drawing'>('outline')
  const [isInspecting, setInspecting] = useState(false)
  const [only] = selected
  useEffect(() => {
    if (request) setView('outline')
  }, [request])
  return (
    <div className={styles.phone}>
      <div className={styles.switch}>
        <Segmented<'outline' | 'drawing'>
          label={t('chart.structure')}
          hideLabel
          value={view}
          onChange={(next) => {
            setView(next)
            setInspecting(false)
          }}
          items={[
            { value: 'outline', label: t('chart.outline') },
            { value: 'drawing', label: t('chart.drawing') },
          ]}
        />
        {canEdit ? (
          <Button
            variant="quiet"
            onPress={() => {
              const made = structure.addTop()
              if (made) select([made])
              setInspecting(made !== undefined)
            }}
          >
            <Plus aria-hidden />
            {t('chart.addBody')}
          </Button>
        ) : null}
      </div>
      <div className={styles.phoneView}>
        <Suspense fallback={null}>
          {view === 'outline' ? <Outline isGrouped onOpen={() => setInspecting(true)} /> : <Canvas />}
        </Suspense>
      </div>
      {(isInspecting || view === 'drawing') && selected.length === 1 && only ? (
        <Suspense fallback={null}>
          <Inspector
            onClose={() => {
              setInspecting(false)
              if (view === 'drawing') select([])
            }}
          />
        </Suspense>
      ) : null}
    </div>
  )
}
