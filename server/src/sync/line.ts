import type { CloseName } from 'shared/protocol'
import type { ServerMessage } from './protocol.ts'

/** Told once a message of a client has come to its end: on disk or answered, or why not. */
export type Settle = (error?: Error) => void

/** What a line brings. */
export interface LineEvents {
  /** One message; undefined for something that is not even bytes. */
  hear(bytes: Uint8Array | undefined, settle?: Settle): void
  /** The client answered a ping. */
  isHere(): void
}

/** The way to one client, whatever carries it: a socket, or a stream of events with posts beside it. */
export interface Line {
  /** What carries it; a post without events comes and goes. */
  readonly way: 'socket' | 'events' | 'post'
  /** Messages still go out and come in. */
  readonly isOpen: boolean
  /** How many bytes wait to be sent. */
  readonly waiting: number
  /** Begins to hand on what the client sends. */
  listen(events: LineEvents): void
  send(message: ServerMessage): void
  /** Calls back once all that waited has been sent. */
  whenDrained(callback: () => void): void
  /** Calls back when the line has ended, however it did. */
  whenEnded(callback: () => void): void
  /** Stops reading what the client sends, and goes on with it. */
  pause(): void
  resume(): void
  /** Asks the client whether it is there. */
  ping(): void
  /** Ends the line and says why. */
  close(name: CloseName): void
  /** Ends the line at once, without a word. */
  cut(): void
}
