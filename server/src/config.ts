import { resolve } from 'node:path'
import { z } from 'zod'
import { StartError } from './startError.ts'
import { limitNames, type SyncLimits, settingOfLimit } from './sync/limits.ts'

/** How the server is set up. */
export interface ServerConfig {
  readonly host: string
  /** 0: any free port. */
  readonly port: number
  /** An absolute path. */
  readonly dataDir: string
  /** The address people use, without a slash at the end; where it listens, when not stated. */
  readonly publicUrl?: string
  /** The stated owner's token; without it, the one kept in the data folder. */
  readonly ownerToken?: string
  readonly logLevel: LogLevel
  /** The limits that differ from the usual ones. */
  readonly limits?: Partial<SyncLimits>
  /** The PostgreSQL that is used instead of the embedded store. */
  readonly databaseUrl?: string
  /** The Redis through which several servers work as one. */
  readonly redisUrl?: string
  /** How long the server goes on after it was asked to end, so that a load balancer learns of it. */
  readonly drainSeconds?: number
}

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof logLevels)[number]

const settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4400),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  PUBLIC_URL: z
    .string()
    .transform((address) => (URL.canParse(address) ? new URL(address) : undefined))
    .refine((url) => url !== undefined && isPlainAddress(url))
    .transform((url) => (url as URL).origin)
    .optional(),
  // Printable ASCII: it travels in a header.
  PLENARIA_OWNER_TOKEN: z
    .string()
    .regex(/^[!-~]{24,}$/)
    .optional(),
  DATABASE_URL: z.string().refine(isAddressOf('postgres:', 'postgresql:')).optional(),
  REDIS_URL: z.string().refine(isAddressOf('redis:', 'rediss:')).optional(),
  LOG_LEVEL: z.enum(logLevels).default('warn'),
  DRAIN_SECONDS: z.coerce.number().min(0).max(300).optional(),
})

const reasons = {
  PORT: 'server.start.reason.port',
  PUBLIC_URL: 'server.start.reason.publicUrl',
  PLENARIA_OWNER_TOKEN: 'server.start.reason.ownerToken',
  LOG_LEVEL: 'server.start.reason.logLevel',
  DATABASE_URL: 'server.start.reason.databaseUrl',
  REDIS_URL: 'server.start.reason.redisUrl',
  DRAIN_SECONDS: 'server.start.reason.drainSeconds',
} as const

/**
 * Reads the settings; nothing else reads the environment. A setting left empty counts as not set.
 * @throws StartError naming the setting that cannot be honoured.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ServerConfig {
  const stated = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()))
  const read = settings.safeParse(stated)
  if (!read.success) {
    const name = String(read.error.issues[0]?.path[0])
    throw new StartError(
      'server.start.settingInvalid',
      { name },
      { words: { reason: reasons[name as keyof typeof reasons] ?? 'server.start.reason.notEmpty' } },
    )
  }
  const {
    HOST,
    PORT,
    DATA_DIR,
    PUBLIC_URL,
    PLENARIA_OWNER_TOKEN,
    LOG_LEVEL,
    DRAIN_SECONDS,
    DATABASE_URL,
    REDIS_URL,
  } = read.data
  if (REDIS_URL !== undefined && DATABASE_URL === undefined) {
    throw new StartError('server.start.redisNeedsDatabase')
  }
  if (!isLoopback(HOST) && PUBLIC_URL === undefined) {
    throw new StartError('server.start.publicUrlNeeded', { host: HOST })
  }
  return {
    host: HOST,
    port: PORT,
    dataDir: resolve(DATA_DIR),
    logLevel: LOG_LEVEL,
    ...readLimits(stated),
    ...(DRAIN_SECONDS !== undefined && { drainSeconds: DRAIN_SECONDS }),
    ...(PUBLIC_URL !== undefined && { publicUrl: PUBLIC_URL }),
    ...(PLENARIA_OWNER_TOKEN !== undefined && { ownerToken: PLENARIA_OWNER_TOKEN }),
    ...(DATABASE_URL !== undefined && { databaseUrl: DATABASE_URL }),
    ...(REDIS_URL !== undefined && { redisUrl: REDIS_URL }),
  }
}

/** A misspelt limit is refused too: it would leave the usual one in force without a word. */
function readLimits(stated: Readonly<Record<string, string | undefined>>): Pick<ServerConfig, 'limits'> {
  const limits: Record<string, number> = {}
  for (const [setting, value] of Object.entries(stated)) {
    if (!setting.startsWith('PLENARIA_LIMIT_')) continue
    const name = limitNames.find((one) => settingOfLimit(one) === setting)
    const number = Number(value)
    if (!name || !Number.isSafeInteger(number) || number < 1) {
      const reason = name ? 'server.start.reason.limit' : 'server.start.reason.noSuchLimit'
      throw new StartError('server.start.settingInvalid', { name: setting }, { words: { reason } })
    }
    limits[name] = number
  }
  return Object.keys(limits).length > 0 ? { limits } : {}
}

/** Whether a host name or address stays on this machine. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}

function isAddressOf(...protocols: readonly string[]) {
  return (text: string) => protocols.includes(URL.parse(text)?.protocol ?? '')
}

function isPlainAddress(url: URL): boolean {
  return (
    (url.protocol === 'http:' || url.protocol === 'https:') &&
    url.pathname === '/' &&
    !url.search &&
    !url.hash &&
    !url.username
  )
}
