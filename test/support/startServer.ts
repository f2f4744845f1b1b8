import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const root = join(import.meta.dirname, '../..')

/** A server as a person starts it: the process, its address and what it keeps on disk. */
export interface RunningServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string
  /** The line that the owner opens. */
  readonly ownerUrl: string
  readonly token: string
  readonly dataDir: string
  readonly process: ChildProcess
  /** What it has written to the standard error output so far. */
  said(): string
  /** Ends it at once, as a power cut would, and waits until it is gone. */
  kill(): Promise<void>
  /** Asks it to end, and waits; the exit code. */
  stop(): Promise<number | null>
  /** The same data, the same port, a new process. */
  restart(): Promise<RunningServer>
  /** Stops it and deletes its data. */
  dispose(): Promise<void>
}

export interface ServerOptions {
  readonly dataDir?: string
  readonly port?: number
  readonly environment?: NodeJS.ProcessEnv
  /** A command that runs the server's, with limits of its own. */
  readonly through?: readonly string[]
}

/** Starts the server of the command line on a free port, with a data folder of its own. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'plenaria-data-')))
  const port = options.port ?? (await freePort())
  const [command = '', ...args] = [
    ...(options.through ?? []),
    process.execPath,
    join(root, 'server/src/cli/main.ts'),
    'serve',
  ]
  const child = spawn(command, args, {
    cwd: root,
    // The tests' own DATABASE_URL and REDIS_URL say what may be used, not that every server uses it.
    env: {
      ...process.env,
      DATABASE_URL: '',
      REDIS_URL: '',
      PORT: String(port),
      DATA_DIR: dataDir,
      ...options.environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const complaints: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text))
  const ownerUrl = await addressOf(child, complaints)
  const gone = once(child, 'exit')

  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    await gone
    return child.exitCode
  }
  return {
    url: new URL(ownerUrl).origin,
    ownerUrl,
    token: new URL(ownerUrl).searchParams.get('token') ?? '',
    dataDir,
    process: child,
    said: () => complaints.join(''),
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
    restart: () => startServer({ ...options, dataDir, port }),
    dispose: async () => {
      await end('SIGTERM')
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** A port of the loopback address that nobody listens on at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

async function addressOf(child: ChildProcess, complaints: readonly string[]): Promise<string> {
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The server ended with ${code} before it listened:\n${complaints.join('')}`)
  })
  const found = (async () => {
    for await (const line of lines) {
      const address = /https?:\/\/\S+\?token=\S+/.exec(line)?.[0]
      if (address) return address
    }
    throw new Error(`The server printed no address:\n${complaints.join('')}`)
  })()
  ended.catch(() => {})
  return Promise.race([found, ended])
}
