import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, milliseconds, percentile } from './figures.ts'

/**
 * How long the disk takes to keep four kilobytes for good, in words. This server waits for that before it shows an
 * edit; the others do not, so that a slow or busy disk is read in its figures alone.
 */
export function diskDelay(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plenaria-disk-'))
  const file = openSync(join(folder, 'file'), 'w')
  try {
    const times = Array.from({ length: 100 }, () => {
      const start = performance.now()
      writeSync(file, Buffer.alloc(4096))
      fdatasyncSync(file)
      return performance.now() - start
    })
    return `disk: ${milliseconds(median(times))} ms to keep a page for good (p95 ${milliseconds(percentile(times, 0.95))} ms)`
  } finally {
    closeSync(file)
    rmSync(folder, { recursive: true, force: true })
  }
}
