import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { installPeers } from '../peers/install.ts'
import { type Contender, startHocuspocus, startPlenaria, startYWebsocket } from './contenders.ts'
import { measureCrowds, type Scene } from './crowds.ts'
import { diskDelay } from './disk.ts'
import { Loader } from './loader.ts'
import { measureStorms } from './storms.ts'

/**
 * `pnpm bench sync [crowds] [storms] [--full] [--rounds N] [--seconds N]`: the same load against this server,
 * Hocuspocus with SQLite and y-websocket 2's own server, one after the other within each round. What counts are the
 * ratios; ends with 1 where one misses its goal.
 */
const { values, positionals } = parseArgs({
  options: { full: { type: 'boolean' }, rounds: { type: 'string' }, seconds: { type: 'string' } },
  allowPositionals: true,
})
const wanted = positionals.length > 0 ? positionals : ['crowds', 'storms']
const rounds = Number(values.rounds ?? (values.full ? 3 : 2))
// Some servers take half a minute for one storm.
const stormRounds = Number(values.rounds ?? (values.full ? 3 : 1))
const seconds = Number(values.seconds ?? (values.full ? 15 : 8))
const scenes: readonly Scene[] = [
  { people: 10, rooms: 1 },
  { people: 50, rooms: 1 },
  { people: 200, rooms: 1, goals: { hocuspocus: 0.8, yWebsocket: 0.4, cpu: 0.8 } },
  ...(values.full
    ? [
        { people: 500, rooms: 1 },
        { people: 5, rooms: 100 },
      ]
    : []),
]

installPeers()
console.log(`${cpus().length} cores at a load of ${loadavg()[0]?.toFixed(1)}; ${diskDelay()}`)
const loader = new Loader()
let contenders: readonly Contender[] = []
let isGood = true
try {
  contenders = await Promise.all([startPlenaria(), startHocuspocus(), startYWebsocket()])
  if (wanted.includes('crowds')) {
    for (const scene of scenes) {
      isGood = (await measureCrowds(loader, contenders, { scene, rounds, seconds })) && isGood
    }
  }
  if (wanted.includes('storms')) {
    const measured = await measureStorms(loader, contenders, { rounds: stormRounds })
    contenders = measured.contenders
    isGood = measured.isGood && isGood
  }
} finally {
  loader.end()
  await Promise.all(contenders.map((contender) => contender.dispose()))
}
process.exitCode = isGood ? 0 : 1
