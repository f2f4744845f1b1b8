import FindingsDrawer from '../features/findings/FindingsDrawer.tsx'
import RaciView from '../features/raci/RaciView.tsx'

/** The RACI map with the findings below it. */
export default function MapView() {
  return <RaciView below={<FindingsDrawer view="raci" />} />
}
