import { useSession } from './session.ts'
import { useStore } from './store.ts'

/** How often others have changed the design since it was opened: tells their changes from one's own. */
export function useOthersChanged(): number {
  return useStore(useSession().othersChanged)
}
