import type { RunningServer } from '../../support/startServer.ts'
import type { Outcome } from './crashes.ts'
import { openCrowd, type Pace, readAfresh } from './crowd.ts'
import { lostFrom, tally } from './ledger.ts'
import { makeDesign } from './place.ts'

export interface GracefulEnd extends Outcome {
  readonly exitCode: number | null
  /** Why the sockets were closed, each reason once. */
  readonly closes: readonly (string | number)[]
  readonly server: RunningServer
}

/** Asks the server to end with SIGTERM while people work, and starts it again. */
export async function endUnderLoad(
  server: RunningServer,
  { pace, after }: { readonly pace: Pace; readonly after: number },
): Promise<GracefulEnd> {
  const room = await makeDesign(server)
  const place = { url: server.url, token: server.token, room }
  const crowd = await openCrowd(place, pace)
  await new Promise((resolve) => setTimeout(resolve, after))
  const exitCode = await server.stop()
  const closes = [...new Set(crowd.workers.map((worker) => worker.closes[0] ?? 'none'))]
  const told = crowd.leave().map((ledger) => ledger.document())
  const again = await server.restart()
  const kept = await readAfresh(place)
  const lost = told.reduce((sum, one) => sum + lostFrom(kept, one), 0)
  return { ...tally(kept), lost, exitCode, closes, server: again }
}
