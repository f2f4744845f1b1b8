import type { Id } from 'shared/model'

/** What one part of the server, or one process of several, tells the others. */
export type Notice =
  /** Links of a design came or went, or the design went to the bin or came back. */
  | { readonly kind: 'access-changed'; readonly designId: Id }
  /** A session may do more or less than before. */
  | { readonly kind: 'session-changed'; readonly sessionId: string }
  /** Somebody said who they are. */
  | { readonly kind: 'person-changed'; readonly personId: Id }

/** Carries notices to everyone who listens, the sender's own listeners included. */
export interface MessageBus {
  publish(notice: Notice): Promise<void>
  subscribe(listener: (notice: Notice) => void): () => void
  /** Rejects while notices cannot be carried. */
  ready(): Promise<void>
  close(): Promise<void>
}
