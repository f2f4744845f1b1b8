import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A fresh id: 96 random bits in 16 characters of the file format's alphabet. */
export function newId(): string {
  return randomBytes(12).toString('base64url')
}

/** A fresh secret for a link, a session or the owner: 256 random bits. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** How a secret is kept. Secrets are long and random, so a plain hash cannot be guessed backwards. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** Compares two hashes in a time that says nothing about them. */
export function sameHash(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
}
