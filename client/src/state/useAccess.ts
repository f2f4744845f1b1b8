import { useSyncExternalStore } from 'react'
import { may, type Role } from 'shared/protocol'
import { useSession } from './session.ts'
import { useStore } from './store.ts'

export interface Access {
  readonly role: Role
  readonly canEdit: boolean
  readonly canComment: boolean
  readonly isOwner: boolean
}

/** What this person may do in the open design. */
export function useAccess(): Access {
  const { role: roles, live } = useSession()
  const role = useStore(roles)
  const isReadOnly = useSyncExternalStore(live.subscribe, () => live.isReadOnly)
  return {
    role,
    canEdit: may(role, 'writeDesign') && !isReadOnly,
    canComment: may(role, 'writeComments'),
    isOwner: may(role, 'manage'),
  }
}
