import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pino } from 'pino'
import { LocalMessageBus } from './adapters/local/messageBus.ts'
import { MemoryDocumentStore } from './adapters/memory/documentStore.ts'
import { openDatabase } from './adapters/sqlite/database.ts'
import { SqliteDesignCatalog } from './adapters/sqlite/designCatalog.ts'
import { SqliteIdentity } from './adapters/sqlite/identity.ts'
import { createApp } from './app.ts'
import { ClientFiles } from './http/clientFiles.ts'
import type { Clock } from './ports/clock.ts'
import { createServices } from './services.ts'
import { defaultLimits } from './sync/limits.ts'

export const publicUrl = 'http://127.0.0.1:4400'
export const ownerToken = 'the-token-of-the-owner-of-this-server'

export interface Ask {
  readonly method?: string
  /** The owner's, unless another one, or none (`null`), is stated. */
  readonly token?: string | null
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** The app over stores in memory, without listening, for tests of routes. `client` are the built client's files. */
export function openApp(client: Readonly<Record<string, string>> = {}) {
  let now = Date.parse('2026-03-01T10:00:00Z')
  const clock: Clock = { now: () => now, at: () => () => {} }
  const database = openDatabase(':memory:')
  const documents = new MemoryDocumentStore(clock)
  const ports = {
    documents,
    catalog: new SqliteDesignCatalog(database),
    identity: new SqliteIdentity(database),
    bus: new LocalMessageBus(),
    clock,
  }
  const log = pino({ level: 'silent' })
  const services = createServices(ports, { publicUrl, ownerToken, limits: defaultLimits, log })
  const app = createApp(services, new ClientFiles(folderOf(client)))

  const ask = async (path: string, { method = 'GET', token = ownerToken, body, headers }: Ask = {}) =>
    app.request(publicUrl + path, {
      method,
      headers: {
        ...(token !== null && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
  const askJson = async <T = Record<string, unknown>>(path: string, options?: Ask): Promise<T> =>
    (await (await ask(path, options)).json()) as T
  return {
    app,
    services,
    documents,
    ask,
    askJson,
    /** Lets time pass. */
    wait: (milliseconds: number) => {
      now += milliseconds
    },
    /** A new design of a file; its id. */
    make: async (body: unknown) =>
      (await askJson<{ id: string }>('/api/designs', { method: 'POST', body })).id,
  }
}

/** A design file with little in it. */
export const smallFile = {
  format: 'governance-design',
  version: 1,
  title: { es: 'Gabinete Digital', en: 'Digital Cabinet' },
  languages: ['es', 'en'],
  countries: ['DO'],
  bodies: [
    { id: 'cabinet', name: { es: 'Gabinete' }, kind: 'collegiate', level: 'strategic' },
    { id: 'office', name: { es: 'Oficina' }, kind: 'unit', level: 'operational' },
  ],
  relations: [{ id: 'line', from: 'office', to: 'cabinet', kind: 'reports-to' }],
}

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'plenaria-client-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}
