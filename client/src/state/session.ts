import { createContext, useContext } from 'react'
import type { LiveDesign, LiveRecord, Presence } from 'shared/document'
import type { Id } from 'shared/model'
import type { Role } from 'shared/protocol'
import type { Judgement } from './findings/findings.ts'
import type { SavedState } from './savedState.ts'
import type { Selection } from './selection.ts'
import type { Readable, Store } from './store.ts'

/** One open design: its document, the line to the server, and what is this person's alone. */
export interface DesignSession {
  readonly id: Id
  readonly live: LiveDesign
  /** What only the server writes: accepted findings. */
  readonly record: LiveRecord
  readonly presence: Presence
  /** What this person may do; it can change while the design is open. */
  readonly role: Readable<Role>
  /** Whether what was changed here is kept on the server. */
  readonly saved: Readable<SavedState>
  /** What carries the changes: WebSocket, or requests where the network lets none through; null before either. */
  readonly way: Readable<'socket' | 'stream' | 'batch' | null>
  readonly findings: Readable<Judgement>
  readonly selection: Store<Selection>
  /** Counts the changes of others since the design was opened. */
  readonly othersChanged: Readable<number>
  /** The windows that made the latest of them, by their keys in presence. */
  readonly lastAuthors: Readable<readonly number[]>
}

export const SessionContext = createContext<DesignSession | null>(null)

/** The open design. Only for components below `DesignPage`. */
export function useSession(): DesignSession {
  const session = useContext(SessionContext)
  if (!session) throw new Error('There is no open design above this component.')
  return session
}
