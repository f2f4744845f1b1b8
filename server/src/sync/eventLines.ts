import type { Credentials } from '../access/callers.ts'
import { hashOf } from '../access/secrets.ts'
import type { EventLine } from './eventLine.ts'

/** The open lines of events, so that what a client posts finds its own: nobody speaks on another's line. */
export class EventLines {
  readonly #lines = new Map<string, EventLine>()

  /** `connection` is the client's own name for its line; without one it has one line for a document. */
  find(room: string, credentials: Credentials, connection: string): EventLine | undefined {
    return this.#lines.get(keyOf(room, credentials, connection))
  }

  add(room: string, credentials: Credentials, connection: string, line: EventLine): void {
    const key = keyOf(room, credentials, connection)
    this.#lines.set(key, line)
    line.whenEnded(() => {
      if (this.#lines.get(key) === line) this.#lines.delete(key)
    })
  }
}

function keyOf(room: string, { token, session }: Credentials, connection: string): string {
  return JSON.stringify([room, hashOf(token ?? ''), hashOf(session ?? ''), connection])
}
