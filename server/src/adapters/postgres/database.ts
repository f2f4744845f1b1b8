import pg from 'pg'
import { StoreError, type StoreFailure } from '../../ports/documentStore.ts'

/** A row as PostgreSQL gives it; whole numbers as numbers. */
export type Row = Readonly<Record<string, unknown>>

/** Asks the database. Its errors are told as the port tells them. */
export interface Asking {
  query(text: string, values?: readonly unknown[]): Promise<readonly Row[]>
}

/** The most connections that one server holds, besides the one of its lock. */
const mostConnections = 10
/** How long a statement, and the way to the database, may take, in milliseconds. */
const patience = { statement: 15_000, connect: 5_000, idle: 30_000 }
/** How long what has to be written is tried again while the database is away, in milliseconds. */
const outage = { longest: 10_000, pause: 250 }

const bigintType = 20

/** How every connection is set up: numbers as numbers, nothing waited for without end. */
export function connectionTo(url: string): pg.ClientConfig {
  return {
    connectionString: url,
    application_name: 'plenaria',
    connectionTimeoutMillis: patience.connect,
    statement_timeout: patience.statement,
    query_timeout: patience.statement + 1_000,
    keepAlive: true,
    types: {
      // All whole numbers here are below 2^53.
      getTypeParser: (type: number, format?: unknown) =>
        type === bigintType ? Number : pg.types.getTypeParser(type, format as 'text'),
    } as pg.CustomTypesConfig,
  }
}

/** A bounded pool of connections to one database. A connection that breaks is replaced by the next request. */
export class Postgres implements Asking {
  readonly #pool: pg.Pool
  /** Since when nothing gets through, in the process's own time. */
  #downSince: number | undefined

  constructor(url: string) {
    this.#pool = new pg.Pool({
      ...connectionTo(url),
      max: mostConnections,
      idleTimeoutMillis: patience.idle,
    })
    // Of a connection that breaks while nobody uses it, the next request hears nothing.
    this.#pool.on('error', () => {})
  }

  async query(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
    try {
      return (await this.#pool.query(text, [...values])).rows
    } catch (error) {
      throw asStoreError(error)
    }
  }

  /** Runs in one transaction: all of it, or nothing and a StoreError. */
  async transaction<T>(work: (asking: Asking) => Promise<T>, begin = 'BEGIN'): Promise<T> {
    const client = await this.#pool.connect().catch((error: unknown) => {
      throw asStoreError(error)
    })
    let isBroken = false
    const note = () => {
      isBroken = true
    }
    client.on('error', note)
    try {
      await client.query(begin)
      const result = await work({
        query: async (text, values = []) => (await client.query(text, [...values])).rows,
      })
      await client.query('COMMIT')
      return result
    } catch (error) {
      isBroken ||= isAway(error)
      if (!isBroken) await client.query('ROLLBACK').catch(note)
      throw asStoreError(error)
    } finally {
      client.off('error', note)
      client.release(isBroken)
    }
  }

  /**
   * Tries again while the database is away, for a while counted from the beginning of the outage, so that many
   * who wait do not wait one after the other.
   */
  async persistently<T>(work: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        const result = await work()
        this.#downSince = undefined
        return result
      } catch (error) {
        if (!(error instanceof StoreError) || !isAway(error.cause)) throw error
        this.#downSince ??= performance.now()
        if (performance.now() - this.#downSince > outage.longest) throw error
        await new Promise((resolve) => setTimeout(resolve, outage.pause))
      }
    }
  }

  async close(): Promise<void> {
    await this.#pool.end()
  }
}

/** Classes of SQLSTATE: connection exceptions, and "shutting down", "crashed", "starting up". */
const awayStates = /^(08...|57P0[1-3]|53300)$/
const awayCodes = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
]

/** Whether an error says that the database could not be reached, rather than what it thinks of a statement. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, message } = error as Error & { code?: string }
  if (code !== undefined) return awayStates.test(code) || awayCodes.includes(code)
  // The driver's own errors carry no code.
  return /terminated|timeout|Connection ended|not queryable/i.test(message)
}

const failures: Readonly<Record<string, StoreFailure>> = {
  '53100': 'full',
  XX001: 'damaged',
  XX002: 'damaged',
}

/** What the driver and the database say, as the port says it; an error of our own stays what it is. */
function asStoreError(error: unknown): unknown {
  const isTheirs = error instanceof pg.DatabaseError || isAway(error)
  return isTheirs
    ? new StoreError(failures[(error as { code?: string }).code ?? ''] ?? 'failed', error)
    : error
}
