import { useCallback, useEffect, useState } from 'react'
import type { Id } from 'shared/model'
import { type Me, type Role, roomName } from 'shared/protocol'
import { hasUnsentWork } from '../collaboration/localCopy.ts'
import { type OpenedSession, openSession } from '../collaboration/openSession.ts'
import { callApi } from '../state/api.ts'
import { forgetFocus, type View } from '../state/navigation.ts'
import { knowMe } from '../state/person.ts'
import { SessionContext } from '../state/session.ts'
import { useStore } from '../state/store.ts'
import { AccessEnded } from './AccessEnded.tsx'
import { DesignFrame } from './DesignFrame.tsx'
import { Absent, Loading, NoAccess } from './pages.tsx'
import { useSharedPresence } from './useSharedPresence.ts'

interface DesignPageProps {
  readonly id: Id
  readonly view: View
  readonly me: Me
}

/** One design, opened for as long as its page is. */
export default function DesignPage({ id, view, me }: DesignPageProps) {
  const known = roleIn(me, id)
  const [session, setSession] = useState<OpenedSession>()
  const [hasUnsent, setUnsent] = useState<boolean>()
  // Access may have ended while work was waiting here: the design opens once more, to hand that work over.
  const role = known ?? (hasUnsent ? 'viewer' : undefined)

  useEffect(() => {
    if (known === undefined) void hasUnsentWork(roomName(id, 'design')).then(setUnsent)
  }, [id, known])

  // The session outlives changes of the person: a new role or name reaches it, and opens nothing again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once for a design
  useEffect(() => {
    if (role === undefined) return
    const opened = openSession({
      id,
      role,
      actor: me.id,
      onRoleChanged: () => void callApi<Me>('GET', '/me').then(knowMe, () => {}),
    })
    setSession(opened)
    forgetFocus()
    return () => opened.close()
  }, [id, role === undefined])

  useEffect(() => {
    if (session && role) session.setRole(role)
  }, [session, role])

  if (role === undefined) return hasUnsent === undefined ? <Loading /> : <NoAccess />
  if (!session) return <Loading />
  return <OpenDesign session={session} view={view} me={me} />
}

/** What a person may do in a design, as far as the server has said. */
function roleIn(me: Me, id: Id): Role | undefined {
  return me.designs.find((design) => design.id === id)?.role ?? (me.isOwner ? 'owner' : undefined)
}

function OpenDesign({ session, view, me }: { session: OpenedSession; view: View; me: Me }) {
  const readiness = useStore(session.readiness)
  const ending = useStore(session.ending)
  const [isEndingSeen, setEndingSeen] = useState(false)
  const seen = useCallback(() => setEndingSeen(true), [])

  if (readiness !== 'ready') {
    if (ending) return <NoAccess />
    return readiness === 'absent' ? <Absent /> : <Loading />
  }
  return (
    <SessionContext value={session}>
      <Present view={view} />
      <DesignFrame view={view} me={me} />
      {ending && !isEndingSeen ? (
        <AccessEnded ending={ending} onSaved={session.forget} onClose={seen} />
      ) : null}
    </SessionContext>
  )
}

/** Tells the others where this person is; draws nothing. */
function Present({ view }: { readonly view: View }) {
  useSharedPresence(view)
  return null
}
