import type { IncomingMessage } from 'node:http'
import { isLoopback } from '../config.ts'

/** The name of the session's cookie. Cookies do not tell ports apart, so servers on one machine do it here. */
export function sessionCookie(publicUrl: string): string {
  const { port, protocol } = new URL(publicUrl)
  return `plenaria-${port || (protocol === 'https:' ? '443' : '80')}`
}

/** One cookie of a `Cookie` header. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  for (const pair of header?.split(';') ?? []) {
    const [key, value] = pair.split('=', 2)
    if (key?.trim() === name && value) return value.trim()
  }
  return undefined
}

/** The token of an `Authorization: Bearer` header; an empty one for any other scheme, which lets nobody in. */
export function readBearer(header: string | undefined): string | undefined {
  if (header === undefined) return undefined
  return /^Bearer +(\S+) *$/i.exec(header)?.[1] ?? ''
}

/** Where a connection comes from. Only a proxy on this machine is believed about whom it speaks for. */
export function addressOf(request: IncomingMessage): string {
  const peer = request.socket.remoteAddress?.replace(/^::ffff:/, '') ?? ''
  const forwarded = request.headers['x-forwarded-for']
  const last = (Array.isArray(forwarded) ? forwarded.at(-1) : forwarded)?.split(',').at(-1)?.trim()
  return isLoopback(peer) && last ? last : peer
}
