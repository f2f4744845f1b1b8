/**
 * Entries of a stream are named `MILLISECONDS-SEQUENCE`. As one whole number they compare and sort like any
 * other: milliseconds since 2020 with twelve bits for the sequence, which is enough until 2089, and for four
 * million entries a second. Numbers of a log that was in PostgreSQL before are smaller than all of them.
 */
const since = Date.UTC(2020, 0, 1)
const sequences = 4096

export function numberOfId(id: string): number {
  const [milliseconds, sequence] = id.split('-').map(Number) as [number, number]
  if (milliseconds < since || sequence >= sequences)
    throw new RangeError(`a stream entry out of range: ${id}`)
  return (milliseconds - since) * sequences + sequence
}

export function idOfNumber(number: number): string {
  return `${timeOfNumber(number)}-${number % sequences}`
}

/** When an entry was written, in milliseconds since 1970. */
export function timeOfNumber(number: number): number {
  return Math.floor(number / sequences) + since
}

/** Whether a number is that of a stream's entry, and not of a row in PostgreSQL. */
export function isOfStream(number: number): boolean {
  // The first second of 2020: more rows than anybody writes to one document.
  return number >= 1_000 * sequences
}
