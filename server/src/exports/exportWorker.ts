import { parentPort } from 'node:worker_threads'
import { type ExportJob, makeFile } from './exportJob.ts'

/** The thread that makes files: one job in, one answer out. */
parentPort?.on('message', async (job: ExportJob) => {
  try {
    parentPort?.postMessage({ file: await makeFile(job) })
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error : new Error(String(error)) })
  }
})
