import { parseArgs } from 'node:util'
import { startServer } from '../../support/startServer.ts'
import { crashRepeatedly, type Outcome } from './crashes.ts'
import { damageStores } from './damage.ts'
import { fillDisk } from './fullDisk.ts'
import { endUnderLoad } from './gracefulEnd.ts'

/**
 * `pnpm bench faults [crash|stop|disk|damage …] [--full]`: what people saw or were told is kept, while the server is
 * killed, asked to end, out of room on its disk, or finds its files damaged. Ends with 1 where anything is lost.
 */
const { values, positionals } = parseArgs({ options: { full: { type: 'boolean' } }, allowPositionals: true })
const wanted = positionals.length > 0 ? positionals : ['crash', 'stop', 'disk', 'damage']
const pace = { people: 20, editsPerSecond: 5 }
// The public client listens for the end of the process, once for each person.
process.setMaxListeners(0)

let isGood = true
const say = (what: string, { written, deleted, lost }: Outcome, rest: string, isAsExpected = true) => {
  isGood &&= lost === 0 && isAsExpected
  console.log(
    `${what.padEnd(14)} ${String(written).padStart(6)} written and ${String(deleted).padStart(5)} deleted seen or acknowledged   lost = ${lost}   ${rest}`,
  )
}

console.log(`${pace.people} people × ${pace.editsPerSecond} edits/s, public y-websocket clients`)
if (wanted.includes('crash')) {
  const kills = values.full ? 100 : 20
  const outcome = await crashRepeatedly(await startServer(), { kills, pace, longest: 2_500 })
  await outcome.server.dispose()
  const { falseAlarms } = outcome
  const rest = `${kills} kills at random times; taken for damage: ${falseAlarms}`
  say('kill -9', outcome, rest, falseAlarms === 0)
}
if (wanted.includes('stop')) {
  const outcome = await endUnderLoad(await startServer(), { pace, after: 2_000 })
  await outcome.server.dispose()
  const { exitCode, closes } = outcome
  say('SIGTERM', outcome, `exit ${exitCode}, closes: ${closes.join(', ')}`, exitCode === 0)
}
if (wanted.includes('disk')) {
  const outcome = await fillDisk({ pace: { ...pace, textLength: 2_000 }, bytes: 4_000_000 })
  const { means, lostWhileFull, goesOn, closes } = outcome
  const rest = `${means}; while it is full lost = ${lostWhileFull}; closes: ${closes.join(', ')}; ${goesOn ? 'goes on' : 'DOES NOT GO ON'} once there is room`
  say('full disk', outcome, rest, lostWhileFull === 0 && goesOn)
}
if (wanted.includes('damage')) {
  const trials = values.full ? 20 : 3
  const figures = await damageStores({ pace: { ...pace, textLength: 200 }, work: 5_000, trials })
  console.log('\ndamaged files: what is whole is recovered; what is not is said, and kept as it was found')
  for (const one of figures) {
    isGood &&= one.lostSilently === 0 && one.overwritten === 0
    console.log(
      `${one.name.padEnd(28)} ${one.trials} trials: ${one.whole} whole, ${one.inPart} in part, ${one.refused} refused; missing on average ${(one.missing * 100).toFixed(1)} %; lost silently = ${one.lostSilently}; overwritten = ${one.overwritten}`,
    )
  }
}
process.exit(isGood ? 0 : 1)
