import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { BackingProcess } from './backingProcess.ts'
import { openLine } from './breakableLine.ts'
import { installFromDistribution } from './distribution.ts'
import { freePort } from './startServer.ts'

/** A Redis for tests. */
export interface RedisServer {
  readonly url: string
  readonly host: string
  readonly port: number
  /** Ends it as a power cut would; what it had not written to its disk is lost. */
  kill(): Promise<void>
  start(): Promise<void>
  dispose(): Promise<void>
}

/**
 * A Redis: the one that `REDIS_URL` names, else a private one on a free port and in a temporary folder, from the
 * distribution's package, which is installed where it is absent and the machine allows it.
 * @throws Error that says what to do, where none can be had.
 */
export async function provideRedis(settings: readonly string[] = []): Promise<RedisServer> {
  const stated = process.env.REDIS_URL
  return stated ? statedRedis(stated) : privateRedis(redisProgram(), settings)
}

/** The path of Redis's server. */
export function redisProgram(): string {
  const found = findProgram()
  if (found) return found
  installFromDistribution('redis-server')
  const installed = findProgram()
  if (installed) return installed
  throw new Error(
    'These tests need Redis 7 or newer. Install it (Debian, Ubuntu: apt-get install redis-server) or name one in REDIS_URL.',
  )
}

function findProgram(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin']
  const programs = folders.flatMap((folder) =>
    ['redis-server', 'valkey-server'].map((name) => join(folder, name)),
  )
  return programs.find((path) => existsSync(path))
}

async function privateRedis(program: string, settings: readonly string[]): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'plenaria-redis-'))
  const port = await freePort()
  const server = new BackingProcess({
    program,
    args: [
      ...[
        '--port',
        String(port),
        '--bind',
        '127.0.0.1',
        '--dir',
        folder,
        '--save',
        '',
        '--appendonly',
        'yes',
      ],
      ...settings,
    ],
    ready: /Ready to accept connections/,
  })
  await server.start()
  return {
    url: `redis://127.0.0.1:${port}`,
    host: '127.0.0.1',
    port,
    kill: () => server.end('SIGKILL'),
    start: () => server.start(),
    dispose: async () => {
      await server.end('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** One that others run is not ours to end: the line to it is broken instead. */
async function statedRedis(stated: string): Promise<RedisServer> {
  const url = new URL(stated)
  const line = await openLine(url.hostname, Number(url.port || 6379))
  url.host = line.address
  const [host, port] = line.address.split(':') as [string, string]
  return {
    url: url.href,
    host,
    port: Number(port),
    kill: async () => line.close(),
    start: async () => line.mend(),
    dispose: async () => line.dispose(),
  }
}
