import { Worker } from 'node:worker_threads'
import { type ExportView, isAvailable, type Paper } from 'shared/exports'
import type { InterfaceLang } from 'shared/i18n'
import type { Design } from 'shared/model'
import type { Stage } from 'shared/rules'
import type { ExportedFile, ExportJob } from './exportJob.ts'

export type { ExportedFile } from './exportJob.ts'

export interface ExportOptions {
  readonly lang: InterfaceLang
  /** Where the design states no day of its own. */
  readonly today: string
  readonly paper?: Paper
  readonly landscape?: boolean
  readonly stage?: Stage
}

/** The thread broke down, or took longer than anybody waits. */
export class ExportError extends Error {
  readonly code: 'failed' | 'too-slow'

  constructor(code: 'failed' | 'too-slow', cause?: unknown) {
    super(`export ${code}`, { cause })
    this.name = 'ExportError'
    this.code = code
  }
}

const longestJob = 120_000
/** An idle thread is kept this long for the next file. */
const longestRest = 30_000
const mostMemory = 1_500

/**
 * Makes a file of a view of a design. All of it happens in a thread of its own, one file at a time, so that
 * the server's loop stays free. @throws ExportError
 */
export async function exportDesign(
  view: ExportView,
  format: string,
  design: Design,
  { lang, today, paper = 'A4', landscape = false, stage = 'draft' }: ExportOptions,
): Promise<ExportedFile | 'not-available'> {
  if (!isAvailable(view, format)) return 'not-available'
  const { data, claims } = design
  const job: ExportJob = { view, format, data, claims, lang, today, paper, landscape, stage }
  const turn = queue.then(() => run(job))
  queue = turn.then(
    () => undefined,
    () => undefined,
  )
  return turn
}

let queue: Promise<void> = Promise.resolve()
let kept: Worker | undefined
let end: NodeJS.Timeout | undefined

async function run(job: ExportJob): Promise<ExportedFile | 'not-available'> {
  clearTimeout(end)
  kept ??= newWorker()
  const worker = kept
  worker.ref()
  try {
    return await answerOf(worker, job)
  } finally {
    // A resting thread does not keep the process, and is not kept for long.
    worker.unref()
    end = setTimeout(() => drop(worker), longestRest)
    end.unref()
  }
}

function newWorker(): Worker {
  const worker = new Worker(new URL('./exportWorker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  })
  // Whoever waits for its answer hears of this too; between two files nobody does.
  worker.on('error', () => drop(worker))
  worker.on('exit', () => drop(worker))
  return worker
}

function drop(worker: Worker): void {
  if (kept === worker) kept = undefined
  void worker.terminate()
}

function answerOf(worker: Worker, job: ExportJob): Promise<ExportedFile | 'not-available'> {
  return new Promise((resolve, reject) => {
    const fail = (code: ExportError['code'], cause?: unknown) => {
      settle()
      drop(worker)
      reject(new ExportError(code, cause))
    }
    const onMessage = ({ file, error }: { file?: ExportedFile | 'not-available'; error?: Error }) => {
      settle()
      if (file === undefined) reject(new ExportError('failed', error))
      else resolve(file)
    }
    const onError = (error: unknown) => fail('failed', error)
    const onExit = (code: number) => fail('failed', new Error(`the thread ended with ${code}`))
    const limit = setTimeout(() => fail('too-slow'), longestJob)
    const settle = () => {
      clearTimeout(limit)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
    }
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(job)
  })
}
