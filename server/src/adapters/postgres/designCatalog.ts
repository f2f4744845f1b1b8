import type { Id } from 'shared/model'
import type { LinkRole } from 'shared/protocol'
import type { DesignCatalog, DesignEntry, Link } from '../../ports/designCatalog.ts'
import type { Postgres, Row } from './database.ts'

const linkColumns = 'id, design, role, created_at, expires'

/** The catalogue of designs and links in PostgreSQL. */
export class PostgresDesignCatalog implements DesignCatalog {
  readonly #database: Postgres

  constructor(database: Postgres) {
    this.#database = database
  }

  async add(id: Id, at: number): Promise<void> {
    await this.#database.query('INSERT INTO designs (id, created_at) VALUES ($1, $2)', [id, at])
  }

  async find(id: Id): Promise<DesignEntry | undefined> {
    const [row] = await this.#database.query('SELECT * FROM designs WHERE id = $1', [id])
    return row && entryOf(row)
  }

  async list(): Promise<readonly DesignEntry[]> {
    const rows = await this.#database.query('SELECT * FROM designs ORDER BY created_at DESC, id COLLATE "C"')
    return rows.map(entryOf)
  }

  async setDeleted(id: Id, at: number | null): Promise<void> {
    await this.#database.query('UPDATE designs SET deleted_at = $2 WHERE id = $1', [id, at])
  }

  async keepSummary(id: Id, summary: NonNullable<DesignEntry['summary']>): Promise<void> {
    await this.#database.query('UPDATE designs SET summary_of = $2, summary = $3 WHERE id = $1', [
      id,
      summary.of,
      summary.text,
    ])
  }

  async addLink({ id, designId, role, createdAt, expires }: Link, tokenHash: string): Promise<void> {
    await this.#database.query(
      'INSERT INTO links (id, design, token_hash, role, created_at, expires) VALUES ($1, $2, $3, $4, $5, $6)',
      [id, designId, tokenHash, role, createdAt, expires],
    )
  }

  async linksOf(designId: Id): Promise<readonly Link[]> {
    const rows = await this.#database.query(
      `SELECT ${linkColumns} FROM links WHERE design = $1 ORDER BY created_at, id COLLATE "C"`,
      [designId],
    )
    return rows.map(linkOf)
  }

  async linkByToken(tokenHash: string): Promise<Link | undefined> {
    const [row] = await this.#database.query(`SELECT ${linkColumns} FROM links WHERE token_hash = $1`, [
      tokenHash,
    ])
    return row && linkOf(row)
  }

  async linksById(ids: readonly string[]): Promise<readonly Link[]> {
    const rows = await this.#database.query(`SELECT ${linkColumns} FROM links WHERE id = ANY($1)`, [ids])
    return rows.map(linkOf)
  }

  async removeLink(designId: Id, id: string): Promise<boolean> {
    const removed = await this.#database.query(
      'DELETE FROM links WHERE design = $1 AND id = $2 RETURNING 1',
      [designId, id],
    )
    return removed.length === 1
  }
}

function entryOf(row: Row): DesignEntry {
  return {
    id: String(row.id),
    createdAt: Number(row.created_at),
    deletedAt: row.deleted_at as number | null,
    summary: row.summary === null ? null : { of: String(row.summary_of), text: String(row.summary) },
  }
}

function linkOf(row: Row): Link {
  return {
    id: String(row.id),
    designId: String(row.design),
    role: row.role as LinkRole,
    createdAt: Number(row.created_at),
    expires: row.expires as number | null,
  }
}
