import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { BoundText, TextPath } from 'shared/document'
import { useSession } from './session.ts'

/** A long text that several people may type in at once; undefined when what it belongs to is gone. */
export function useBoundText(path: TextPath): BoundText | undefined {
  const { live } = useSession()
  const key = JSON.stringify(path)
  const bound = useMemo(() => live.bindText(JSON.parse(key) as TextPath), [live, key])
  useEffect(() => () => bound?.endGesture(), [bound])
  useSyncExternalStore(bound?.subscribe ?? never, () => bound?.value)
  return bound
}

const never = () => () => {}
