import type { Id } from 'shared/model'

/** What one part of the server, or one process of several, tells the others. */
export type Notice =
  /** Links of a design came or went, or the design went to the bin or came back. */
  | { readonly kind: 'access-changed'; readonly designId: Id }
  /** A session may do more or less than before. */
  | { readonly kind: 'session-changed'; readonly sessionId: string }
  /** Somebody said who they are. */
  | { readonly kind: 'person-changed'; readonly personId: Id }
  /** Notices of other processes may not have been heard: any of the above may have happened. */
  | { readonly kind: 'missed' }

/** Carries notices to everyone who listens, the sender's own listeners included. */
export interface MessageBus {
  publish(notice: Notice): Promise<void>
  subscribe(listener: (notice: Notice) => void): () => void
  /**
   * Says something passing to whoever hears the topic in other processes: it is kept nowhere, and lost where the
   * line is cut.
   */
  say(topic: string, words: Uint8Array): void
  /** Hears what other processes say about a topic, and which of them says it. */
  hear(topic: string, listener: (words: Uint8Array, from: string) => void): () => void
  /** Rejects while notices cannot be carried. */
  ready(): Promise<void>
  close(): Promise<void>
}
