import type { WordedFinding, WordedNotStated } from '../../state/index.ts'
import { useIsNarrow, useNavigate } from '../../state/index.ts'
import { useSession } from '../../state/session.ts'
import { keyOf } from './findingKey.ts'
import { currentFinding, setDrawer } from './panelState.ts'
import { placeOf } from './place.ts'

/** Goes where a finding is, and keeps it as the one that is looked at. */
export function useGoTo(): (finding: WordedFinding | WordedNotStated) => void {
  const { live } = useSession()
  const { go, view } = useNavigate()
  const isNarrow = useIsNarrow()
  return (finding) => {
    currentFinding.set(keyOf(finding))
    const place = placeOf(live.snapshot(), finding.targets)
    if (!place) return
    // The list goes along, where there is room for it.
    if (place.view !== 'findings' && !isNarrow) setDrawer(view === 'both' ? view : place.view, true)
    go(place)
  }
}
