import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { BackingProcess } from './backingProcess.ts'
import { openLine } from './breakableLine.ts'
import { installFromDistribution } from './distribution.ts'
import { freePort } from './startServer.ts'

/** A PostgreSQL for tests. */
export interface PostgresServer {
  /** A new, empty database; its address. */
  freshDatabase(): Promise<string>
  /** Nobody gets through any more, and who was connected is thrown out. */
  stop(): Promise<void>
  start(): Promise<void>
  dispose(): Promise<void>
}

const oldest = 15

/**
 * A PostgreSQL: the one that `DATABASE_URL` names, else a private one on a free port and in a temporary folder,
 * from the distribution's package, which is installed where it is absent and the machine allows it.
 * @throws Error that says what to do, where none can be had.
 */
export async function providePostgres(): Promise<PostgresServer> {
  const stated = process.env.DATABASE_URL
  return stated ? statedPostgres(stated) : privatePostgres(postgresPrograms())
}

/** The folder with PostgreSQL's programs. */
export function postgresPrograms(): string {
  const found = newestPrograms()
  if (found) return found
  installFromDistribution('postgresql')
  const installed = newestPrograms()
  if (installed) return installed
  throw new Error(
    `These tests need PostgreSQL ${oldest} or newer. Install it (Debian, Ubuntu: apt-get install postgresql) or name one in DATABASE_URL.`,
  )
}

function newestPrograms(): string | undefined {
  const distribution = '/usr/lib/postgresql'
  const versions = existsSync(distribution) ? readdirSync(distribution).map(Number) : []
  const folders = versions
    .filter((version) => version >= oldest)
    .sort((a, b) => b - a)
    .map((version) => join(distribution, String(version), 'bin'))
  return folders.find((folder) => existsSync(join(folder, 'initdb')))
}

async function privatePostgres(programs: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'plenaria-postgres-'))
  const user = process.getuid?.() === 0 ? unprivilegedUser() : undefined
  if (user) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const made = spawnSync(
    join(programs, 'initdb'),
    ['--pgdata', data, '--username', 'postgres', '--auth', 'trust', '--encoding', 'UTF8', '--no-sync'],
    { ...user, encoding: 'utf8', env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' } },
  )
  if (made.status !== 0) throw new Error(`initdb: ${made.error?.message ?? made.stderr}`)
  const port = await freePort()
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    'shared_buffers=16MB',
    'max_connections=80',
    // Only the process is ended in tests, never the machine.
    'fsync=off',
  ]
  const server = new BackingProcess({
    program: join(programs, 'postgres'),
    args: ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
    ready: /ready to accept connections/,
    user,
  })
  await server.start()
  return {
    freshDatabase: () => freshDatabase(`postgres://postgres@127.0.0.1:${port}/postgres`),
    stop: () => server.end('SIGINT'),
    start: () => server.start(),
    dispose: async () => {
      await server.end('SIGQUIT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** One that others run is not ours to end: the line to it is broken instead. */
async function statedPostgres(stated: string): Promise<PostgresServer> {
  const url = new URL(stated)
  const line = await openLine(url.hostname, Number(url.port || 5432))
  const made: string[] = []
  return {
    freshDatabase: async () => {
      const database = new URL(await freshDatabase(stated))
      made.push(database.pathname.slice(1))
      database.host = line.address
      return database.href
    },
    stop: async () => line.close(),
    start: async () => line.mend(),
    dispose: async () => {
      line.dispose()
      const client = new pg.Client({ connectionString: stated })
      await client.connect()
      for (const name of made) await client.query(`DROP DATABASE ${name} WITH (FORCE)`)
      await client.end()
    },
  }
}

async function freshDatabase(server: string): Promise<string> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  const name = `plenaria_test_${process.pid}_${Math.random().toString(36).slice(2)}`
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

/** PostgreSQL does not run as root. */
function unprivilegedUser(): { readonly uid: number; readonly gid: number } {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const [, , uid, gid] =
    users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody') ?? []
  return { uid: Number(uid), gid: Number(gid) }
}
