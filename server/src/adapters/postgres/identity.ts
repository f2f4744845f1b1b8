import type { Id } from 'shared/model'
import type { Introduction } from 'shared/protocol'
import { newId } from '../../access/secrets.ts'
import type { IdentityProvider, Session } from '../../ports/identity.ts'
import type { Postgres, Row } from './database.ts'

const sessions = `SELECT sessions.id AS session, people.id AS person, name, country, institution,
    array(SELECT what FROM grants WHERE session = sessions.id) AS grants
  FROM sessions JOIN people ON people.id = sessions.person`

/** Guests and their sessions in PostgreSQL. */
export class PostgresIdentity implements IdentityProvider {
  readonly #database: Postgres

  constructor(database: Postgres) {
    this.#database = database
  }

  async begin(secretHash: string, at: number): Promise<Session> {
    const [id, personId] = [newId(), newId()]
    await this.#database.transaction(async (asking) => {
      await asking.query("INSERT INTO people (id, name) VALUES ($1, '')", [personId])
      await asking.query(
        'INSERT INTO sessions (id, secret_hash, person, created_at) VALUES ($1, $2, $3, $4)',
        [id, secretHash, personId, at],
      )
    })
    return { id, person: { id: personId, name: '', country: null, institution: null }, grants: [] }
  }

  async find(secretHash: string): Promise<Session | undefined> {
    const [row] = await this.#database.query(`${sessions} WHERE secret_hash = $1`, [secretHash])
    return row && sessionOf(row)
  }

  async findById(sessionId: string): Promise<Session | undefined> {
    const [row] = await this.#database.query(`${sessions} WHERE sessions.id = $1`, [sessionId])
    return row && sessionOf(row)
  }

  async grant(sessionId: string, grant: string): Promise<void> {
    await this.#database.query('INSERT INTO grants (session, what) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      sessionId,
      grant,
    ])
  }

  async introduce(personId: Id, { name, country, institution }: Introduction): Promise<void> {
    await this.#database.query('UPDATE people SET name = $2, country = $3, institution = $4 WHERE id = $1', [
      personId,
      name,
      country ?? null,
      institution ?? null,
    ])
  }
}

function sessionOf(row: Row): Session {
  return {
    id: String(row.session),
    person: {
      id: String(row.person),
      name: String(row.name),
      country: row.country as string | null,
      institution: row.institution as string | null,
    },
    grants: row.grants as string[],
  }
}
