import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as Y from 'yjs'
import { type RunningServer, startServer } from '../../support/startServer.ts'
import { openCrowd, type Pace, readAfresh } from './crowd.ts'
import { type Ledger, lostFrom, tally } from './ledger.ts'
import { makeDesign } from './place.ts'

/** A way in which a file of the store goes wrong. */
export interface Damage {
  readonly name: string
  /** After SIGTERM all stands in the database; after SIGKILL the newest stands in its log. */
  readonly file: 'plenaria.db' | 'plenaria.db-wal'
  readonly harm: (file: string) => void
}

export const damages: readonly Damage[] = [
  { name: 'database cut short', file: 'plenaria.db', harm: cutShort },
  { name: 'database, one flipped byte', file: 'plenaria.db', harm: (file) => flip(file, 1) },
  { name: 'database, 20 flipped bytes', file: 'plenaria.db', harm: (file) => flip(file, 20) },
  { name: 'log cut short', file: 'plenaria.db-wal', harm: cutShort },
  { name: 'log, one flipped byte', file: 'plenaria.db-wal', harm: (file) => flip(file, 1) },
]

export interface DamageFigures {
  readonly name: string
  readonly trials: number
  /** Nothing at all was missing. */
  readonly whole: number
  /** A part was missing, which the server said. */
  readonly inPart: number
  /** The server said that nothing could be read. */
  readonly refused: number
  /** What is missing on average, of all that people were told, from 0 to 1. */
  readonly missing: number
  /** What is missing without a word. */
  readonly lostSilently: number
  /** Trials after which the damaged file was no longer there as it was found. */
  readonly overwritten: number
}

/** Harms copies of a store that a killed server left, and looks at what a server makes of each. */
export async function damageStores({
  pace,
  work,
  trials,
  kinds = damages,
}: {
  readonly pace: Pace
  readonly work: number
  readonly trials: number
  readonly kinds?: readonly Damage[]
}): Promise<DamageFigures[]> {
  const server = await startServer()
  const room = await makeDesign(server)
  const crowd = await openCrowd({ url: server.url, token: server.token, room }, pace)
  await new Promise((resolve) => setTimeout(resolve, work))
  await server.kill()
  const told = union(crowd.leave())
  const killed = server.dataDir
  const stopped = mkdtempSync(join(tmpdir(), 'plenaria-stopped-'))
  cpSync(killed, stopped, { recursive: true })
  await (await startServer({ dataDir: stopped })).stop()
  try {
    const figures: DamageFigures[] = []
    for (const damage of kinds) {
      const outcomes: Trial[] = []
      const source = damage.file === 'plenaria.db' ? stopped : killed
      for (let trial = 0; trial < trials; trial += 1) outcomes.push(await tryOne(source, damage, room, told))
      figures.push(summary(damage.name, outcomes, told))
    }
    return figures
  } finally {
    for (const folder of [killed, stopped]) rmSync(folder, { recursive: true, force: true })
  }
}

interface Trial {
  readonly lost: number
  readonly isSaid: boolean
  readonly isRefused: boolean
  readonly isKept: boolean
}

async function tryOne(source: string, damage: Damage, room: string, told: Y.Doc): Promise<Trial> {
  const dataDir = mkdtempSync(join(tmpdir(), 'plenaria-harmed-'))
  try {
    cpSync(source, dataDir, { recursive: true })
    damage.harm(join(dataDir, damage.file))
    const harmed = readFileSync(join(dataDir, damage.file))
    const isKept = () =>
      readdirSync(dataDir).some(
        (name) => name.includes('plenaria.db') && readFileSync(join(dataDir, name)).equals(harmed),
      )
    const all = tally(told)
    const nothing = { lost: all.written + all.deleted, isSaid: true, isRefused: true }
    let server: RunningServer
    try {
      server = await startServer({ dataDir })
    } catch {
      return { ...nothing, isKept: isKept() }
    }
    // Damage inside rows is told when their document is opened, and leaves the rows where they are or in quarantine.
    const wasRepaired = server.said().includes('damaged')
    const place = { url: server.url, token: server.token, room }
    const kept = await Promise.race([readAfresh(place), isTurnedAway(server)])
    const isSaid = wasRepaired || /damaged|set aside/.test(server.said())
    await server.kill()
    const isFound = wasRepaired ? isKept() : true
    if (!kept) return { ...nothing, isSaid, isKept: isFound }
    return { lost: lostFrom(kept, told), isSaid, isRefused: false, isKept: isFound }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Resolves once the server said that it cannot read the document. */
async function isTurnedAway(server: RunningServer): Promise<undefined> {
  while (!server.said().includes('a document could not be read')) {
    if (server.process.exitCode !== null || server.process.signalCode !== null) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

function summary(name: string, trials: readonly Trial[], told: Y.Doc): DamageFigures {
  const all = tally(told)
  const count = (isSo: (trial: Trial) => boolean) => trials.filter(isSo).length
  return {
    name,
    trials: trials.length,
    whole: count(({ lost }) => lost === 0),
    inPart: count(({ lost, isRefused }) => lost > 0 && !isRefused),
    refused: count(({ isRefused }) => isRefused),
    missing: trials.reduce((sum, { lost }) => sum + lost, 0) / trials.length / (all.written + all.deleted),
    lostSilently: trials.reduce((sum, { lost, isSaid }) => sum + (isSaid ? 0 : lost), 0),
    overwritten: count(({ isKept }) => !isKept),
  }
}

/** All that anybody was told, as one document. */
function union(ledgers: readonly Ledger[]): Y.Doc {
  const [first, ...others] = ledgers
  if (!first) throw new Error('nobody was there')
  return first.document(others)
}

function cutShort(file: string) {
  truncateSync(file, Math.floor(readFileSync(file).length * (0.2 + 0.75 * Math.random())))
}

function flip(file: string, count: number) {
  const bytes = readFileSync(file)
  for (let left = count; left > 0; left -= 1) {
    const at = Math.floor(Math.random() * bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 + Math.floor(Math.random() * 255))
  }
  writeFileSync(file, bytes)
}
