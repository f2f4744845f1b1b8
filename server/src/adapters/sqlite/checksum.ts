import { crc32 } from 'node:zlib'

/** The checksum of a row. Its place is summed up too, so that a row that strayed into another document is found. */
export function checksum(document: string, number: number, data: Uint8Array): number {
  return crc32(data, crc32(`${document}\0${number}\0`))
}
