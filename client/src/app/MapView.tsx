import { lazy, Suspense } from 'react'
import FindingsDrawer from '../features/findings/FindingsDrawer.tsx'
import RaciView from '../features/raci/RaciView.tsx'

const StructureDialogs = lazy(() =>
  import('../features/canvas/StructureDialogs.tsx').then((module) => ({ default: module.StructureDialogs })),
)

/** The RACI map with the findings below it. */
export default function MapView() {
  return (
    <>
      <RaciView below={<FindingsDrawer view="raci" />} />
      <Suspense fallback={null}>
        <StructureDialogs />
      </Suspense>
    </>
  )
}
