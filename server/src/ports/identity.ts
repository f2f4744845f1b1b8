import type { Id } from 'shared/model'
import type { Introduction, Person } from 'shared/protocol'

/** Where a browser has been let in, remembered under its cookie. */
export interface Session {
  readonly id: string
  readonly person: Person
  /** What was shown at the door: `link:ID`, `owner:HASH`. */
  readonly grants: readonly string[]
}

/** Knows people and their sessions. Guests today; accounts can come from elsewhere through the same door. */
export interface IdentityProvider {
  /** A session of a person not seen before. Its secret is known by its hash alone. */
  begin(secretHash: string, at: number): Promise<Session>
  find(secretHash: string): Promise<Session | undefined>
  findById(sessionId: string): Promise<Session | undefined>
  grant(sessionId: string, grant: string): Promise<void>
  introduce(personId: Id, introduction: Introduction): Promise<void>
}
