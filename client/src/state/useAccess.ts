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
  const role = useStore(useSession().role)
  return {
    role,
    canEdit: may(role, 'writeDesign'),
    canComment: may(role, 'writeComments'),
    isOwner: may(role, 'manage'),
  }
}
