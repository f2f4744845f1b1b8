import type { WordedFinding, WordedNotStated } from '../../state/index.ts'
import { useDesign, useNavigate } from '../../state/index.ts'
import { keyOf } from './findingKey.ts'
import { currentFinding } from './panelState.ts'
import { placeOf } from './place.ts'

/** Goes where a finding is, and keeps it as the one that is looked at. */
export function useGoTo(): (finding: WordedFinding | WordedNotStated) => void {
  const design = useDesign()
  const { go } = useNavigate()
  return (finding) => {
    currentFinding.set(keyOf(finding))
    const place = placeOf(design, finding.targets)
    if (place) go(place)
  }
}
