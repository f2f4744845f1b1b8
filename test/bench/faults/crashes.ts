import type { RunningServer } from '../../support/startServer.ts'
import { openCrowd, type Pace, readAfresh } from './crowd.ts'
import { lostFrom, tally } from './ledger.ts'
import { makeDesign } from './place.ts'

export interface Outcome {
  /** What anybody saw of others' edits, or was told that it is kept. */
  readonly written: number
  readonly deleted: number
  readonly lost: number
}

export interface Crashes extends Outcome {
  readonly kills: number
  /** How often the next start took what the kill left for damage, which it is not. */
  readonly falseAlarms: number
  /** The server of the last round, still running. */
  readonly server: RunningServer
}

/**
 * Kills the server with SIGKILL at random times while people work on one document, and reads it afterwards as
 * somebody who was never there. The people of each round are gone by then, so nobody can bring back what is lost.
 */
export async function crashRepeatedly(
  server: RunningServer,
  { kills, pace, longest }: { readonly kills: number; readonly pace: Pace; readonly longest: number },
): Promise<Crashes> {
  const room = await makeDesign(server)
  let running = server
  let outcome: Outcome = { written: 0, deleted: 0, lost: 0 }
  let falseAlarms = 0
  let before = { written: 0, deleted: 0 }
  for (let kill = 0; kill < kills; kill += 1) {
    const place = { url: running.url, token: running.token, room }
    const crowd = await openCrowd(place, pace)
    await new Promise((resolve) => setTimeout(resolve, 200 + Math.random() * (longest - 200)))
    await running.kill()
    const told = crowd.leave().map((ledger) => ledger.document())
    running = await running.restart()
    if (running.said().includes('damaged')) falseAlarms += 1
    const kept = await readAfresh(place)
    const after = tally(kept)
    outcome = {
      written: outcome.written + after.written - before.written,
      deleted: outcome.deleted + after.deleted - before.deleted,
      lost: outcome.lost + told.reduce((sum, one) => sum + lostFrom(kept, one), 0),
    }
    before = after
  }
  return { ...outcome, kills, falseAlarms, server: running }
}
