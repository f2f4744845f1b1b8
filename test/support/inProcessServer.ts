import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultLimits, type RunningServer, type ServerConfig, type SyncLimits, startServer } from 'server'
import type { LinkCreated, LinkRole } from 'shared/protocol'

/** A server in the test's own process, with what a test asks of it. */
export interface TestServer extends RunningServer {
  readonly dataDir: string
  /** Asks the API as a program does, with a token. */
  ask(method: string, path: string, options?: AskOptions): Promise<Response>
  /** A new design of a file, or a small one; its id. */
  makeDesign(file?: unknown): Promise<string>
  makeLink(designId: string, role: LinkRole, expires?: string): Promise<LinkCreated>
  dispose(): Promise<void>
}

export interface AskOptions {
  /** The owner's, unless another one, or none (`null`), is stated. */
  readonly token?: string | null
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** A design file with little in it. */
export const smallFile = {
  format: 'governance-design',
  version: 1,
  title: { es: 'Gabinete Digital', en: 'Digital Cabinet' },
  languages: ['es', 'en'],
  countries: ['DO'],
  bodies: [{ id: 'cabinet', name: { es: 'Gabinete' }, kind: 'collegiate', level: 'strategic' }],
} as const

/** Starts a server on a free port, with a data folder of its own unless one is given. */
export async function startTestServer(
  limits: Partial<SyncLimits> = {},
  givenFolder?: string,
  more: Partial<ServerConfig> = {},
): Promise<TestServer> {
  const dataDir = givenFolder ?? (await mkdtemp(join(tmpdir(), 'plenaria-test-')))
  const config = { host: '127.0.0.1', port: 0, dataDir, logLevel: 'silent' } as const
  const running = await startServer({ ...config, ...more }, { ...defaultLimits, ...limits })

  const ask: TestServer['ask'] = (method, path, { token = running.ownerToken, body, headers } = {}) =>
    fetch(running.url + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(token !== null && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
  const made = async <T>(path: string, body: unknown): Promise<T> => {
    const answer = await ask('POST', path, { body })
    if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as T
  }
  return {
    ...running,
    dataDir,
    ask,
    makeDesign: async (file = smallFile) => (await made<{ id: string }>('/api/designs', file)).id,
    makeLink: (designId, role, expires) =>
      made(`/api/designs/${designId}/links`, { role, ...(expires && { expires }) }),
    dispose: async () => {
      await running.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
