import type { Postgres } from './database.ts'

/** What the servers of one database have to agree on, by name. */
export class Agreements {
  readonly #database: Postgres

  constructor(database: Postgres) {
    this.#database = database
  }

  async find(name: string): Promise<string | undefined> {
    const [row] = await this.#database.query('SELECT value FROM agreements WHERE name = $1', [name])
    return row && String(row.value)
  }

  async set(name: string, value: string): Promise<void> {
    await this.#database.query(
      'INSERT INTO agreements (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = $2',
      [name, value],
    )
  }

  /** What stands there, or the value where nothing did. */
  async agree(name: string, value: string): Promise<string> {
    await this.#database.query(
      'INSERT INTO agreements (name, value) VALUES ($1, $2) ON CONFLICT DO NOTHING',
      [name, value],
    )
    return (await this.find(name)) ?? value
  }
}
