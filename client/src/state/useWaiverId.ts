import { useSyncExternalStore } from 'react'
import type { WordedFinding } from './findings/findings.ts'
import { useSession } from './session.ts'

/** Under which id an accepted finding stands in the record; undefined for one that is not accepted. */
export function useWaiverId({ waived }: WordedFinding): string | undefined {
  const { record } = useSession()
  const recorded = useSyncExternalStore(record.subscribe, record.waivers)
  if (!waived) return undefined
  return recorded.find(
    ({ waiver }) =>
      waiver.rule === waived.rule &&
      waiver.at === waived.at &&
      waiver.targets.join() === waived.targets.join(),
  )?.id
}
