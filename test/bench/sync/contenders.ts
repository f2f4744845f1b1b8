import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, startServer } from '../../support/startServer.ts'
import { makeDesign } from '../faults/place.ts'
import { peersFolder } from '../peers/install.ts'
import type { Place, Room } from './caller.ts'

/** A server that is measured. */
export interface Contender {
  readonly name: string
  readonly place: Place
  /** A document that nobody was in before. */
  newRoom(): Promise<Room>
  /** Whether it keeps documents on disk. */
  readonly isLasting: boolean
  /** Ends it as an administrator does, and starts it again on the same data. */
  restart(): Promise<Contender>
  dispose(): Promise<void>
}

const host = '127.0.0.1'

/** This server, as `pnpm start` runs it. */
export async function startPlenaria(): Promise<Contender> {
  const started = await startServer()
  const contender = (server: typeof started): Contender => ({
    name: 'Plenaria',
    place: {
      host,
      port: Number(new URL(server.url).port),
      dialect: 'y-websocket',
      pid: server.process.pid as number,
    },
    newRoom: async () => {
      const name = await makeDesign(server)
      return { name, path: `/sync/${name}?token=${server.token}` }
    },
    isLasting: true,
    restart: async () => {
      await server.stop()
      return contender(await server.restart())
    },
    dispose: () => server.dispose(),
  })
  return contender(started)
}

/** Hocuspocus with its SQLite extension, set up as its manual does. */
export async function startHocuspocus(): Promise<Contender> {
  const folder = mkdtempSync(join(tmpdir(), 'hocuspocus-'))
  const port = await freePort()
  const start = () =>
    startPeer([join(peersFolder, 'hocuspocus.mjs'), String(port), join(folder, 'documents.sqlite')])
  const contender = (child: ChildProcess): Contender => ({
    name: 'Hocuspocus',
    place: { host, port, dialect: 'hocuspocus', pid: child.pid as number },
    newRoom: newRoomBelow('/'),
    isLasting: true,
    restart: async () => {
      await end(child)
      return contender(await start())
    },
    dispose: async () => {
      await end(child)
      rmSync(folder, { recursive: true, force: true })
    },
  })
  return contender(await start())
}

/** The server that came with y-websocket 2, which keeps documents in memory alone. */
export async function startYWebsocket(): Promise<Contender> {
  const port = await freePort()
  const child = await startPeer([join(peersFolder, 'node_modules/y-websocket/bin/server.cjs')], {
    HOST: host,
    PORT: String(port),
  })
  const contender: Contender = {
    name: 'y-websocket',
    place: { host, port, dialect: 'y-websocket', pid: child.pid as number },
    newRoom: newRoomBelow('/'),
    isLasting: false,
    restart: async () => contender,
    dispose: () => end(child),
  }
  return contender
}

function newRoomBelow(path: string) {
  let count = 0
  return async () => {
    count += 1
    return { name: `room-${count}`, path: `${path}room-${count}` }
  }
}

/** A Node process that says something once it listens. */
async function startPeer(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, args, {
    cwd: peersFolder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`${args[0]} ended with ${code} before it listened`)
    }),
  ])
  child.stdout.resume()
  return child
}

async function end(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
}
