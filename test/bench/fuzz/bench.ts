import { parseArgs } from 'node:util'
import { startServer } from '../../support/startServer.ts'
import { openCrowd, readAfresh } from '../faults/crowd.ts'
import { lostFrom } from '../faults/ledger.ts'
import { makeDesign } from '../faults/place.ts'
import { attack } from './attack.ts'
import { hostileFrames, randomFrom } from './frames.ts'

/** `pnpm bench fuzz [--frames N] [--seed N]`: hostile frames against one design, while people work on another. */
const { values } = parseArgs({ options: { frames: { type: 'string' }, seed: { type: 'string' } } })
const count = Number(values.frames ?? 100_000)
const seed = Number(values.seed ?? Date.now() % 1_000_000)
process.setMaxListeners(0)

const server = await startServer()
const [attacked, quiet] = [await makeDesign(server), await makeDesign(server)]
const place = { url: server.url, token: server.token, room: quiet }
const crowd = await openCrowd(place, { people: 5, editsPerSecond: 5 })
const started = performance.now()
const address = `${server.url}/sync/${attacked}?token=${server.token}`
const { frames, sockets, closes } = await attack(address, hostileFrames(randomFrom(seed)), {
  count,
  lines: 40,
})
const seconds = (performance.now() - started) / 1000
crowd.rest()

const isAlive = (await fetch(`${server.url}/readyz`)).status === 200
const drops = crowd.workers.flatMap((worker) => worker.closes).length
const metrics = await (await fetch(`${server.url}/metrics`)).text()
const memory = Number(/^process_resident_memory_bytes (\d+)/m.exec(metrics)?.[1] ?? 0)
const kept = await readAfresh(place)
const lost = crowd.leave().reduce((sum, ledger) => sum + lostFrom(kept, ledger.document()), 0)
// The attacked design, too, can still be opened.
await readAfresh({ ...place, room: attacked })
const exitCode = await server.stop()
await server.dispose()

const reasons = [...closes].map(([name, times]) => `${name} ${times}`).join(', ')
console.log(
  `${frames} frames on ${sockets} sockets in ${seconds.toFixed(0)} s (seed ${seed}); closes: ${reasons}`,
)
console.log(
  `server alive: ${isAlive}, exit ${exitCode}, ${(memory / 1024 / 1024).toFixed(0)} MiB; the other design: ${drops} sockets dropped, lost = ${lost}`,
)
process.exit(isAlive && exitCode === 0 && drops === 0 && lost === 0 ? 0 : 1)
