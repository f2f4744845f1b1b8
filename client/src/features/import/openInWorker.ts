import type { OpenedSheets } from 'shared/imports'

/** Opens pasted text or a file; a worker that cannot answer at all says that nothing could be read. */
export function openInWorker(input: string | Uint8Array): Promise<OpenedSheets> {
  const worker = new Worker(new URL('./sheets.worker.ts', import.meta.url), { type: 'module' })
  return new Promise<OpenedSheets>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<OpenedSheets>) => resolve(data)
    worker.onerror = () => resolve({ ok: false, faults: [{ key: 'notWorkbook', data: {} }], more: 0 })
    worker.postMessage(input)
  }).finally(() => worker.terminate())
}
