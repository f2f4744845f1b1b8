import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import { pino } from 'pino'
import { systemClock } from './adapters/local/systemClock.ts'
import type { Repair } from './adapters/sqlite/openStore.ts'
import { createApp } from './app.ts'
import { readConfig, type ServerConfig } from './config.ts'
import { ClientFiles } from './http/clientFiles.ts'
import { watchParent } from './parentWatch.ts'
import { createServices } from './services.ts'
import { StartError, wordStartError } from './startError.ts'
import { openStores } from './stores.ts'
import { defaultLimits, type SyncLimits } from './sync/limits.ts'
import { SyncRoute } from './sync/route.ts'
import { translatorOfTerminal } from './translators.ts'

export type { ServerConfig } from './config.ts'
export { defaultLimits, type SyncLimits } from './sync/limits.ts'

/** A server that listens. */
export interface RunningServer {
  /** The address people use, without a slash at the end. */
  readonly url: string
  /** The address that signs its reader in as the owner. */
  readonly ownerUrl: string
  readonly ownerToken: string
  /** What became of a store that was found damaged at the start. */
  readonly repair: Repair | undefined
  /** Ends it in order: nobody new, everything written, sockets closed, store closed. */
  close(): Promise<void>
}

const clientFolder = join(import.meta.dirname, '../../client/dist')
/** How long clients may take to the end: requests being answered, sockets asked to close. In milliseconds. */
const patience = 2_000

/**
 * Starts a server: picks the adapters, opens the store, listens.
 * @throws StartError in plain words
 */
export async function startServer(
  config: ServerConfig,
  limits: SyncLimits = { ...defaultLimits, ...config.limits },
): Promise<RunningServer> {
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }))
  const server = await listen(config)
  try {
    // Whoever comes before there is anything to answer with comes back; nobody is kept waiting.
    server.on('connection', turnAway)
    const stores = await openStores(config, {
      clock: systemClock,
      log,
      onLockLost: () => {
        log.fatal('another server works on the database: this one ends')
        process.kill(process.pid, 'SIGTERM')
      },
    })
    const { port } = server.address() as AddressInfo
    const host = config.host.includes(':') ? `[${config.host}]` : config.host
    const publicUrl = config.publicUrl ?? `http://${host}:${port}`
    const services = createServices(
      { ...stores, clock: systemClock },
      { publicUrl, ownerToken: stores.ownerToken, limits, log },
    )
    const app = createApp(services, new ClientFiles(clientFolder))
    server.on('request', getRequestListener(app.fetch))
    const sync = new SyncRoute(server, services)
    server.off('connection', turnAway)
    return {
      url: publicUrl,
      ownerUrl: `${publicUrl}/?token=${encodeURIComponent(stores.ownerToken)}`,
      ownerToken: stores.ownerToken,
      repair: stores.repair,
      close: async () => {
        services.ending.begin()
        log.info('ending')
        await pause((config.drainSeconds ?? 0) * 1_000)
        services.entrance.close()
        sync.close()
        const closed = once(server, 'close')
        server.close()
        await services.rooms.close('restart')
        server.closeIdleConnections()
        setTimeout(() => {
          server.closeAllConnections()
          services.entrance.cutOff()
        }, patience).unref()
        await closed
        await stores.close()
      },
    }
  } catch (error) {
    server.close()
    throw error
  }
}

/**
 * Runs a server as a person or a service manager does, until it is asked to end. The exit code for now: 0 once
 * it listens, 2 where it does not start.
 */
export async function serve(environment: Readonly<Record<string, string | undefined>>): Promise<number> {
  const translator = translatorOfTerminal(environment)
  const { t } = translator
  try {
    const running = await startServer(readConfig(environment))
    endInOrder(running, environment)
    if (running.repair) {
      const { documents, updates, snapshots, aside } = running.repair
      console.error(t('server.repaired', { documents, updates, snapshots, aside }))
    }
    console.log(t('server.open', { address: running.ownerUrl }))
    return 0
  } catch (error) {
    const reason =
      error instanceof StartError
        ? error
        : new StartError('server.start.unexpected', { cause: String(error) })
    console.error(wordStartError(reason, translator))
    return 2
  }
}

/** Ends the server once on SIGTERM, on SIGINT and when what started it is gone. */
function endInOrder(running: RunningServer, environment: Readonly<Record<string, string | undefined>>) {
  let isEnding = false
  const end = async () => {
    if (isEnding) return
    isEnding = true
    await running.close()
    process.exit()
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
  // A terminal or a pipe that is gone is no reason to end; writing to it must not be one either.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  watchParent(environment, end)
}

function turnAway(socket: Socket) {
  socket.destroy()
}

async function listen({ host, port }: ServerConfig): Promise<Server> {
  const server = createServer({ keepAliveTimeout: 65_000, headersTimeout: 66_000 })
  try {
    server.listen(port, host)
    await once(server, 'listening')
    return server
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const options = { cause: error }
    if (code === 'EADDRINUSE') {
      throw new StartError('server.start.portInUse', { port, host, other: port + 1 }, options)
    }
    if (code === 'EACCES') throw new StartError('server.start.portForbidden', { port }, options)
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
      throw new StartError('server.start.hostUnknown', { host }, options)
    }
    throw error
  }
}
