import { smallFile } from './inProcessServer.ts'
import { type OpenClient, openClient } from './openClient.ts'
import { type RunningServer, startServer } from './startServer.ts'

/** The token with which all servers of a test know the owner. */
const ownerToken = 'the-owner-of-all-servers-of-this-test'

/** Servers that work as one, and the people at them. */
export interface Nodes {
  readonly servers: RunningServer[]
  /** A new design, made at the first server. */
  makeDesign(): Promise<string>
  /** Somebody at one of the servers, who has all that it has. */
  open(server: number, room: string, token?: string): Promise<OpenClient>
  /** Everyone who was opened leaves. */
  leaveAll(): void
  ask(server: number, method: string, path: string, body?: unknown): Promise<Response>
  dispose(): Promise<void>
}

/** Starts servers over one database; each may come to Redis by a line of its own. */
export async function startNodes(database: string, redisUrls: readonly string[]): Promise<Nodes> {
  const servers = await Promise.all(
    redisUrls.map((redis) =>
      startServer({
        environment: { DATABASE_URL: database, REDIS_URL: redis, PLENARIA_OWNER_TOKEN: ownerToken },
      }),
    ),
  )
  let people: OpenClient[] = []
  const ask: Nodes['ask'] = (server, method, path, body) =>
    fetch((servers[server] as RunningServer).url + path, {
      method,
      headers: { Authorization: `Bearer ${ownerToken}`, 'Content-Type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  return {
    servers,
    ask,
    makeDesign: async () => {
      const answer = await ask(0, 'POST', '/api/designs', smallFile)
      return ((await answer.json()) as { id: string }).id
    },
    open: async (server, room, token = ownerToken) => {
      const person = openClient({ url: (servers[server] as RunningServer).url, token, room })
      people.push(person)
      await person.synced()
      return person
    },
    leaveAll: () => {
      for (const person of people) person.close()
      people = []
    },
    dispose: async () => {
      for (const person of people) person.close()
      await Promise.all(servers.map((server) => server.dispose()))
    },
  }
}
