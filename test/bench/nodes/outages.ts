import { type BreakableLine, openLine } from '../../support/breakableLine.ts'
import { type Nodes, startNodes } from '../../support/nodes.ts'
import type { PostgresServer } from '../../support/providePostgres.ts'
import type { RedisServer } from '../../support/provideRedis.ts'
import type { RunningServer } from '../../support/startServer.ts'
import { openCrowd, readAfresh } from '../faults/crowd.ts'
import { lostFrom, tally } from '../faults/ledger.ts'

/** What became of the work of people at two servers while something was broken. */
export interface OutageFigures {
  readonly name: string
  readonly written: number
  readonly lost: number
  /** Whether everybody had the same in the end. */
  readonly converged: boolean
  /** Why the servers closed sockets meanwhile. */
  readonly closes: readonly (string | number)[]
}

interface Place {
  readonly nodes: Nodes
  readonly postgres: PostgresServer
  readonly redis: RedisServer
  readonly line: BreakableLine
}

interface Outage {
  readonly name: string
  begin(place: Place): Promise<unknown> | unknown
  end(place: Place): Promise<unknown> | unknown
}

export const outages: readonly Outage[] = [
  {
    name: 'a server is killed',
    begin: ({ nodes }) => (nodes.servers[1] as RunningServer).kill(),
    end: async ({ nodes }) => {
      nodes.servers[1] = await (nodes.servers[1] as RunningServer).restart()
    },
  },
  { name: 'Redis is killed', begin: ({ redis }) => redis.kill(), end: ({ redis }) => redis.start() },
  {
    name: 'PostgreSQL is stopped',
    begin: ({ postgres }) => postgres.stop(),
    end: ({ postgres }) => postgres.start(),
  },
  { name: 'a server is cut off from Redis', begin: ({ line }) => line.cut(), end: ({ line }) => line.mend() },
]

/** Five people at each of two servers, two edits a second each, before, during and after an outage. */
export async function bearOutage(
  { name, begin, end }: Outage,
  seconds: number,
  { postgres, redis }: Pick<Place, 'postgres' | 'redis'>,
): Promise<OutageFigures> {
  const line = await openLine(redis.host, redis.port)
  const lineUrl = new URL(redis.url)
  lineUrl.host = line.address
  const nodes = await startNodes(await postgres.freshDatabase(), [redis.url, lineUrl.href])
  const place = { nodes, postgres, redis, line }
  try {
    const room = await nodes.makeDesign()
    const at = (index: number) => ({ ...(nodes.servers[index] as RunningServer), room })
    const pace = { people: 5, editsPerSecond: 2 }
    const crowds = [await openCrowd(at(0), pace), await openCrowd(at(1), pace)]
    const workers = crowds.flatMap((crowd) => crowd.workers)
    await pause(3)
    await begin(place)
    await pause(seconds)
    await end(place)
    await pause(3)
    for (const crowd of crowds) crowd.rest()
    const converged = await agree(
      workers.map(
        ({ doc }) =>
          () =>
            JSON.stringify(tally(doc)),
      ),
    )
    const told = crowds.flatMap((crowd) => crowd.leave()).map((ledger) => ledger.document())
    // Whoever still knew something is gone before it is read again.
    for (const server of nodes.servers) await server.kill()
    nodes.servers[0] = await (nodes.servers[0] as RunningServer).restart()
    const kept = await readAfresh(at(0))
    return {
      name,
      written: tally(kept).written,
      lost: told.reduce((sum, one) => sum + lostFrom(kept, one), 0),
      converged,
      closes: [...new Set(workers.flatMap(({ closes }) => closes))],
    }
  } finally {
    await nodes.dispose()
    line.dispose()
  }
}

/** Whether all come to say the same; they are given a minute. */
async function agree(all: readonly (() => string)[]): Promise<boolean> {
  for (let left = 120; left > 0; left -= 1) {
    if (new Set(all.map((one) => one())).size === 1) return true
    await pause(0.5)
  }
  return false
}

function pause(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1_000))
}
