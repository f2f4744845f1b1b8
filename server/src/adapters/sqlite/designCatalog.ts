import type { DatabaseSync } from 'node:sqlite'
import type { Id } from 'shared/model'
import type { LinkRole } from 'shared/protocol'
import type { DesignCatalog, DesignEntry, Link } from '../../ports/designCatalog.ts'
import { inTransaction, reading } from './database.ts'

/** The catalogue of designs and links in the embedded store. */
export class SqliteDesignCatalog implements DesignCatalog {
  readonly #database: DatabaseSync
  readonly #statements: ReturnType<typeof prepare>

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#statements = prepare(database)
  }

  async add(id: Id, at: number): Promise<void> {
    inTransaction(this.#database, () => this.#statements.add.run(id, at))
  }

  async find(id: Id): Promise<DesignEntry | undefined> {
    const row = reading(() => this.#statements.find.get(id))
    return row && entryOf(row)
  }

  async list(): Promise<readonly DesignEntry[]> {
    return reading(() => this.#statements.list.all()).map(entryOf)
  }

  async setDeleted(id: Id, at: number | null): Promise<void> {
    inTransaction(this.#database, () => this.#statements.setDeleted.run(at, id))
  }

  async keepSummary(id: Id, summary: NonNullable<DesignEntry['summary']>): Promise<void> {
    inTransaction(this.#database, () => this.#statements.keepSummary.run(summary.of, summary.text, id))
  }

  async addLink(link: Link, tokenHash: string): Promise<void> {
    const { id, designId, role, createdAt, expires } = link
    inTransaction(this.#database, () =>
      this.#statements.addLink.run(id, designId, tokenHash, role, createdAt, expires),
    )
  }

  async linksOf(designId: Id): Promise<readonly Link[]> {
    return reading(() => this.#statements.linksOf.all(designId)).map(linkOf)
  }

  async linkByToken(tokenHash: string): Promise<Link | undefined> {
    const row = reading(() => this.#statements.linkByToken.get(tokenHash))
    return row && linkOf(row)
  }

  async linksById(ids: readonly string[]): Promise<readonly Link[]> {
    return reading(() => this.#statements.linksById.all(JSON.stringify(ids))).map(linkOf)
  }

  async removeLink(designId: Id, id: string): Promise<boolean> {
    return inTransaction(this.#database, () => this.#statements.removeLink.run(designId, id).changes === 1)
  }
}

const linkColumns = 'id, design, role, created_at, expires'

function prepare(database: DatabaseSync) {
  return {
    add: database.prepare('INSERT INTO designs (id, created_at) VALUES (?, ?)'),
    find: database.prepare('SELECT * FROM designs WHERE id = ?'),
    list: database.prepare('SELECT * FROM designs ORDER BY created_at DESC, id'),
    setDeleted: database.prepare('UPDATE designs SET deleted_at = ? WHERE id = ?'),
    keepSummary: database.prepare('UPDATE designs SET summary_of = ?, summary = ? WHERE id = ?'),
    addLink: database.prepare(
      'INSERT INTO links (id, design, token_hash, role, created_at, expires) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    linksOf: database.prepare(`SELECT ${linkColumns} FROM links WHERE design = ? ORDER BY created_at, id`),
    linkByToken: database.prepare(`SELECT ${linkColumns} FROM links WHERE token_hash = ?`),
    linksById: database.prepare(
      `SELECT ${linkColumns} FROM links WHERE id IN (SELECT value FROM json_each(?))`,
    ),
    removeLink: database.prepare('DELETE FROM links WHERE design = ? AND id = ?'),
  }
}

type Row = Record<string, unknown>

function entryOf(row: Row): DesignEntry {
  return {
    id: String(row.id),
    createdAt: Number(row.created_at),
    deletedAt: numberOrNull(row.deleted_at),
    summary: row.summary === null ? null : { of: String(row.summary_of), text: String(row.summary) },
  }
}

function linkOf(row: Row): Link {
  return {
    id: String(row.id),
    designId: String(row.design),
    role: row.role as LinkRole,
    createdAt: Number(row.created_at),
    expires: numberOrNull(row.expires),
  }
}

function numberOrNull(value: unknown): number | null {
  return value === null ? null : Number(value)
}
