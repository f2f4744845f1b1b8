import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'

/**
 * Adds to the file beside the store in which damaged rows are kept as they were found: one line of JSON each, with
 * the document, the row's number, the reason and the data. It only ever grows, and is on disk when this returns.
 */
export function appendToQuarantine(file: string, entries: readonly object[]): void {
  const handle = openSync(file, 'a', 0o600)
  try {
    writeSync(handle, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
