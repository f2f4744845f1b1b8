import type { Id } from 'shared/model'

const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** A fresh id: 14 characters, some 83 bits, so that two people offline never make the same one. */
export function newId(): Id {
  let id = ''
  while (id.length < 14) {
    for (const byte of crypto.getRandomValues(new Uint8Array(16))) {
      // Bytes beyond the last whole multiple would favour the first characters.
      if (byte < 248 && id.length < 14) id += characters.charAt(byte % 62)
    }
  }
  return id
}

/** A number from 0 up to, but without, 1: for the jitter of order keys. */
export const random: () => number = Math.random
