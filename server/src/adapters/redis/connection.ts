import { Redis } from 'ioredis'
import { StoreError } from '../../ports/documentStore.ts'

/** How long one command, and the way to Redis, may take before the line counts as cut, in milliseconds. */
export const redisPatience = 3_000

/** Opens a line to Redis, which is made anew whenever it breaks. Commands are not kept back for later. */
export function openRedis(url: string, commandTimeout = redisPatience): Redis {
  const redis = new Redis(url, {
    protocol: 2,
    lazyConnect: true,
    connectTimeout: redisPatience,
    commandTimeout,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (times) => Math.min(1_000, 50 * 2 ** Math.min(times, 5)),
    // A primary that has become a replica: the address may lead to the new one.
    reconnectOnError: (error) => error.message.startsWith('READONLY'),
  })
  // Each command's own caller hears of it.
  redis.on('error', () => {})
  return redis
}

/** What Redis refuses a command with while it cannot serve anybody, and will again. */
const passing = /^(LOADING|READONLY|MASTERDOWN|CLUSTERDOWN|TRYAGAIN|BUSY|NOREPLICAS)\b/
const full = /^(OOM|MISCONF)\b/

/** Whether an error says that Redis could not be reached or cannot serve yet, rather than what it thinks of a command. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return error.name === 'ReplyError' ? passing.test(error.message) : true
}

/** What Redis and its driver say, as the port says it. */
export function asStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error
  return new StoreError(error instanceof Error && full.test(error.message) ? 'full' : 'failed', error)
}
