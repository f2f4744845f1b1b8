import { useMemo, useState } from 'react'
import type { Id } from 'shared/model'
import { remember, remembered } from '../../state/remembered.ts'
import { useSession } from '../../state/session.ts'

/** Rows and columns that this person does not want to see in this design; nobody else notices. */
export interface Hidden {
  /** Activities and holders. */
  readonly ids: ReadonlySet<Id>
  hide(ids: readonly Id[]): void
  show(ids: readonly Id[]): void
}

export function useHidden(): Hidden {
  const key = `raci.hidden.${useSession().id}`
  const [ids, setIds] = useState(() => read(key))
  return useMemo(() => {
    const set = (next: ReadonlySet<Id>) => {
      setIds(next)
      remember(key, next.size === 0 ? null : JSON.stringify([...next]))
    }
    return {
      ids,
      hide: (more) => set(new Set([...ids, ...more])),
      show: (back) => set(new Set([...ids].filter((id) => !back.includes(id)))),
    }
  }, [key, ids])
}

function read(key: string): ReadonlySet<Id> {
  try {
    const held: unknown = JSON.parse(remembered(key) ?? '[]')
    return new Set(Array.isArray(held) ? held.filter((id) => typeof id === 'string') : [])
  } catch {
    return new Set()
  }
}
