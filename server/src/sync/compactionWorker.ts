/** Makes snapshots in a thread of its own, so that a large document stops nobody's edits. */
import { parentPort } from 'node:worker_threads'
import type { StoredDocument } from '../ports/documentStore.ts'
import { packSnapshot, unpackDocument } from './snapshotBytes.ts'

export type CompactionTask = Pick<StoredDocument, 'snapshot' | 'updates'>

parentPort?.on('message', (task: CompactionTask) => {
  const { doc } = unpackDocument(task)
  parentPort?.postMessage(packSnapshot(doc))
})
