import type { DatabaseSync } from 'node:sqlite'
import type { Id } from 'shared/model'
import type { Introduction } from 'shared/protocol'
import { newId } from '../../access/secrets.ts'
import type { IdentityProvider, Session } from '../../ports/identity.ts'
import { inTransaction, reading } from './database.ts'

/** Guests and their sessions in the embedded store. */
export class SqliteIdentity implements IdentityProvider {
  readonly #database: DatabaseSync
  readonly #statements: ReturnType<typeof prepare>

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#statements = prepare(database)
  }

  async begin(secretHash: string, at: number): Promise<Session> {
    const [id, personId] = [newId(), newId()]
    inTransaction(this.#database, () => {
      this.#statements.addPerson.run(personId)
      this.#statements.addSession.run(id, secretHash, personId, at)
    })
    return { id, person: { id: personId, name: '', country: null, institution: null }, grants: [] }
  }

  async find(secretHash: string): Promise<Session | undefined> {
    return reading(() => this.#sessionOf(this.#statements.bySecret.get(secretHash)))
  }

  async findById(sessionId: string): Promise<Session | undefined> {
    return reading(() => this.#sessionOf(this.#statements.byId.get(sessionId)))
  }

  async grant(sessionId: string, grant: string): Promise<void> {
    inTransaction(this.#database, () => this.#statements.grant.run(sessionId, grant))
  }

  async introduce(personId: Id, { name, country, institution }: Introduction): Promise<void> {
    inTransaction(this.#database, () =>
      this.#statements.introduce.run(name, country ?? null, institution ?? null, personId),
    )
  }

  #sessionOf(row: Record<string, unknown> | undefined): Session | undefined {
    if (!row) return undefined
    const id = String(row.session)
    return {
      id,
      person: {
        id: String(row.person),
        name: String(row.name),
        country: textOrNull(row.country),
        institution: textOrNull(row.institution),
      },
      grants: this.#statements.grants.all(id).map((grant) => String(grant.what)),
    }
  }
}

function prepare(database: DatabaseSync) {
  const sessions = `SELECT sessions.id AS session, people.id AS person, name, country, institution
    FROM sessions JOIN people ON people.id = sessions.person`
  return {
    addPerson: database.prepare("INSERT INTO people (id, name) VALUES (?, '')"),
    addSession: database.prepare(
      'INSERT INTO sessions (id, secret_hash, person, created_at) VALUES (?, ?, ?, ?)',
    ),
    bySecret: database.prepare(`${sessions} WHERE secret_hash = ?`),
    byId: database.prepare(`${sessions} WHERE sessions.id = ?`),
    grants: database.prepare('SELECT what FROM grants WHERE session = ?'),
    grant: database.prepare('INSERT OR IGNORE INTO grants (session, what) VALUES (?, ?)'),
    introduce: database.prepare('UPDATE people SET name = ?, country = ?, institution = ? WHERE id = ?'),
  }
}

function textOrNull(value: unknown): string | null {
  return value === null ? null : String(value)
}
