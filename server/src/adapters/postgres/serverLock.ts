import pg from 'pg'
import { connectionTo } from './database.ts'

/** Which lock of the database says who works on it: any number that nobody else uses. */
const lockNumber = 0x506c656f
/** How long until a lost lock is asked for again, in milliseconds. */
const pause = 1_000

/**
 * Keeps a second server from a database that is one server's, and servers of the two kinds from each other: a
 * single server holds the lock alone, servers that work as one share it. It goes with its connection, which is
 * made anew where it breaks; until then the store itself refuses what a second server would write.
 */
export class ServerLock {
  readonly #url: string
  readonly #take: string
  readonly #onRefused: () => void
  #client: pg.Client | undefined
  #retry: NodeJS.Timeout | undefined
  #isReleased = false

  private constructor(url: string, isShared: boolean, onRefused: () => void) {
    this.#url = url
    this.#take = isShared ? 'pg_try_advisory_lock_shared' : 'pg_try_advisory_lock'
    this.#onRefused = onRefused
  }

  /**
   * The lock, or undefined where others hold it. `onRefused` is called where it was lost later, and somebody
   * else has it by now.
   */
  static async take(url: string, isShared: boolean, onRefused: () => void): Promise<ServerLock | undefined> {
    const lock = new ServerLock(url, isShared, onRefused)
    return (await lock.#connect()) ? lock : undefined
  }

  async release(): Promise<void> {
    this.#isReleased = true
    clearTimeout(this.#retry)
    await this.#client?.end().catch(() => {})
  }

  async #connect(): Promise<boolean> {
    const client = new pg.Client(connectionTo(this.#url))
    client.on('error', () => {})
    try {
      await client.connect()
      const { rows } = await client.query(`SELECT ${this.#take}($1) AS taken`, [lockNumber])
      if (rows[0]?.taken) {
        this.#client = client
        client.once('end', () => this.#lost())
        return true
      }
      await client.end()
      return false
    } catch (error) {
      await client.end().catch(() => {})
      throw error
    }
  }

  #lost() {
    if (this.#isReleased) return
    this.#retry = setTimeout(() => {
      this.#connect().then(
        (isTaken) => {
          if (!isTaken) this.#onRefused()
        },
        () => this.#lost(),
      )
    }, pause)
    this.#retry.unref()
  }
}
