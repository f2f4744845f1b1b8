import { parseArgs } from 'node:util'
import { startNodes } from '../../support/nodes.ts'
import { providePostgres } from '../../support/providePostgres.ts'
import { provideRedis } from '../../support/provideRedis.ts'
import { type RunningServer, startServer } from '../../support/startServer.ts'
import { type Capacity, measureCapacity } from './capacity.ts'
import { bearOutage, outages } from './outages.ts'

/**
 * `pnpm bench nodes [--rooms N] [--people N] [--seconds N] [--outage SECONDS]`: what one server bears with each store, and two
 * servers as one; then, whether anything is lost while a part is away (30 seconds unless stated; 0 leaves it out).
 */
const { values } = parseArgs({
  options: {
    rooms: { type: 'string' },
    people: { type: 'string' },
    seconds: { type: 'string' },
    outage: { type: 'string' },
  },
})
const load = {
  rooms: Number(values.rooms ?? 8),
  peopleInRoom: Number(values.people ?? 25),
  seconds: Number(values.seconds ?? 10),
}
const outage = Number(values.outage ?? 30)
const [postgres, redis] = await Promise.all([providePostgres(), provideRedis()])

async function measure(
  name: string,
  open: () => Promise<{ servers: readonly RunningServer[]; end(): Promise<void> }>,
) {
  const { servers, end } = await open()
  report(name, await measureCapacity(servers, load))
  await end()
}

function report(name: string, { people, editsPerSecond, p50, p95, cpu, memory }: Capacity) {
  const each = (figures: readonly number[], digits: number) =>
    figures.map((one) => one.toFixed(digits)).join(' + ')
  console.log(
    `${name}: ${people} people, ${editsPerSecond.toFixed(0)} edits/s, edit → others p50 ${p50.toFixed(1)} ms, ` +
      `p95 ${p95.toFixed(1)} ms; processors ${each(cpu, 2)}, memory ${each(memory, 0)} MiB`,
  )
}

const alone = (environment: NodeJS.ProcessEnv) => async () => {
  const server = await startServer({ environment })
  return { servers: [server], end: () => server.dispose() }
}
const asOne = (count: number) => async () => {
  const nodes = await startNodes(
    await postgres.freshDatabase(),
    Array.from({ length: count }, () => redis.url),
  )
  return { servers: nodes.servers, end: () => nodes.dispose() }
}

let isGood = true
try {
  await measure('one server, embedded store', alone({}))
  await measure('one server, PostgreSQL', alone({ DATABASE_URL: await postgres.freshDatabase() }))
  await measure('one server, Redis and PostgreSQL', asOne(1))
  await measure('two servers as one', asOne(2))
  for (const one of outage > 0 ? outages : []) {
    const { name, written, lost, converged, closes } = await bearOutage(one, outage, { postgres, redis })
    console.log(
      `${name} for ${outage} s: ${written} written, ${lost} lost, ${converged ? 'all agree' : 'NOT all agree'}; ` +
        `sockets closed: ${closes.join(', ') || 'none'}`,
    )
    isGood &&= lost === 0 && converged
  }
} finally {
  await Promise.all([postgres.dispose(), redis.dispose()])
}
process.exitCode = isGood ? 0 : 1
