import { openRedis } from './connection.ts'

/** The oldest Redis that is tried. Valkey tells the version of Redis that it stands for. */
const oldest = 7

/** Redis cannot be used as it is set up. */
export class UnfitRedisError extends Error {
  readonly reason: 'too-old' | 'evicts'
  readonly policy: string

  constructor(reason: UnfitRedisError['reason'], policy = '') {
    super(`redis: ${reason} ${policy}`)
    this.name = 'UnfitRedisError'
    this.reason = reason
    this.policy = policy
  }
}

/**
 * Looks whether a Redis can be trusted with changes. Answers whether it writes them to its disk.
 * @throws UnfitRedisError, or what the driver says where it does not answer
 */
export async function checkRedis(url: string): Promise<{ readonly isDurable: boolean }> {
  const redis = openRedis(url)
  try {
    // Why there is no line is told by its error event; the command itself only says that there is none.
    let cause: unknown
    redis.once('error', (error) => {
      cause = error
    })
    await redis.connect().catch((error: unknown) => {
      throw cause ?? error
    })
    const info = await redis.info()
    const field = (name: string) => new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1] ?? ''
    if (Number.parseInt(field('redis_version'), 10) < oldest) throw new UnfitRedisError('too-old')
    const policy = field('maxmemory_policy')
    if (policy !== 'noeviction') throw new UnfitRedisError('evicts', policy)
    return { isDurable: field('aof_enabled') === '1' }
  } finally {
    redis.disconnect()
  }
}
