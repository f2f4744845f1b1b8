import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type RunningServer, startServer } from '../../support/startServer.ts'
import type { Outcome } from './crashes.ts'
import { openCrowd, type Pace, readAfresh, type Worker } from './crowd.ts'
import { lostFrom, tally } from './ledger.ts'
import { makeDesign } from './place.ts'

export interface FullDisk extends Outcome {
  /** What ran full: a small file system of its own, or a limit on the size of the server's files. */
  readonly means: 'tmpfs' | 'file size limit'
  readonly closes: readonly (string | number)[]
  /** What a person who comes while the disk is full does not find of what others had seen. */
  readonly lostWhileFull: number
  /** Once there is room again, everybody's edits arrive without a restart, also those made meanwhile. */
  readonly goesOn: boolean
}

const roomy = 64 * 1024 * 1024

/** Lets the disk run full under people who work, reads while it is full, makes room, and lets them go on. */
export async function fillDisk({
  pace,
  bytes,
}: {
  readonly pace: Pace
  readonly bytes: number
}): Promise<FullDisk> {
  const disk = openDisk(bytes)
  let server: RunningServer | undefined
  try {
    server = await startServer({ dataDir: disk.folder, ...(disk.through && { through: disk.through }) })
    const room = await makeDesign(server)
    const place = { url: server.url, token: server.token, room }
    const crowd = await openCrowd(place, pace)
    await Promise.race(crowd.workers.map(isRefused))
    crowd.rest()
    const told = crowd.workers.map(({ ledger }) => ledger.document())
    const whileFull = await readAfresh(place)
    const lostWhileFull = told.reduce((sum, one) => sum + lostFrom(whileFull, one), 0)

    disk.makeRoom(server)
    const goesOn = await everybodyAgrees(crowd.workers)
    const closes = [...new Set(crowd.workers.flatMap((worker) => worker.closes))]
    const ledgers = crowd.leave()
    const again = await stopAndStart(server)
    server = again
    const kept = await readAfresh({ ...place, url: again.url })
    const lost = ledgers.reduce((sum, ledger) => sum + lostFrom(kept, ledger.document()), 0)
    return { ...tally(kept), lost, lostWhileFull, goesOn, closes, means: disk.means }
  } finally {
    await server?.stop()
    disk.dispose()
  }
}

async function stopAndStart(server: RunningServer): Promise<RunningServer> {
  await server.kill()
  return server.restart()
}

/** A folder in which little fits, and a way to let more in. */
function openDisk(bytes: number) {
  const folder = mkdtempSync(join(tmpdir(), 'plenaria-disk-'))
  const run = (command: string, ...args: string[]) => spawnSync(command, args).status === 0
  if (run('mount', '-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder)) {
    return {
      means: 'tmpfs' as const,
      folder,
      through: undefined,
      makeRoom: () => run('mount', '-o', `remount,size=${roomy}`, folder),
      dispose: () => {
        run('umount', '-l', folder)
        rmSync(folder, { recursive: true, force: true })
      },
    }
  }
  // Who may not mount can still be limited. The signal is ignored, so that the write itself fails.
  const script = `trap '' XFSZ; exec prlimit --fsize=${bytes / 2}:unlimited "$@"`
  return {
    means: 'file size limit' as const,
    folder,
    through: ['sh', '-c', script, 'sh'],
    makeRoom: (server: RunningServer) =>
      run('prlimit', `--pid=${server.process.pid}`, '--fsize=unlimited:unlimited'),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Resolves once the server sent somebody away because it could not write. */
function isRefused({ provider, closes }: Worker): Promise<void> {
  return new Promise((resolve) => {
    provider.on('connection-close', () => setImmediate(() => closes.includes('storeFailed') && resolve()))
  })
}

/** Waits until all have what each of them wrote, for at most 30 seconds. */
async function everybodyAgrees(workers: readonly Worker[]): Promise<boolean> {
  const until = Date.now() + 30_000
  while (Date.now() < until) {
    const isSo = workers.every(
      ({ doc, provider }) => provider.synced && workers.every((other) => lostFrom(doc, other.doc) === 0),
    )
    if (isSo) return true
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  return false
}
