import { type Context, Hono } from 'hono'
import { setCookie } from 'hono/cookie'
import { readCookie, sessionCookie } from '../access/peer.ts'
import { isLoopback } from '../config.ts'
import type { ClientFiles } from '../http/clientFiles.ts'
import type { AppEnv } from '../http/context.ts'
import { ProblemError } from '../http/problems.ts'
import type { Services } from '../services.ts'

const halfAYear = 180 * 24 * 60 * 60

/**
 * The web client. An address with `?token=` is a door: the token is remembered under the visitor's cookie and
 * taken out of the address, so that it does not linger in histories and screenshots. One that lets nobody in
 * stays there, and the client says so.
 */
export function pageRoutes({ ports, callers, publicUrl }: Services, files: ClientFiles) {
  const cookieName = sessionCookie(publicUrl)

  const admit = async (c: Context<AppEnv>, token: string) => {
    const session = readCookie(c.req.header('Cookie'), cookieName)
    const admitted = await callers.admit({ token, session }, ports.clock.now())
    if (!admitted) return undefined
    const secret = admitted.newSecret ?? session
    setCookie(c, cookieName, secret as string, {
      httpOnly: true,
      sameSite: 'Lax',
      secure: publicUrl.startsWith('https:'),
      path: '/',
      maxAge: halfAYear,
    })
    await ports.bus.publish({ kind: 'session-changed', sessionId: admitted.sessionId })
    const url = new URL(c.req.url)
    url.searchParams.delete('token')
    c.header('Cache-Control', 'no-store')
    return c.redirect(url.pathname + url.search, 303)
  }

  return new Hono<AppEnv>().get('*', async (c) => {
    const url = new URL(c.req.url)
    const file = await files.find(url.pathname, c.req.header('Accept-Encoding') ?? '')
    if (file) {
      return c.body(file.bytes as Uint8Array<ArrayBuffer>, 200, {
        'Content-Type': file.type,
        'Cache-Control': file.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
        Vary: 'Accept-Encoding',
        ...(file.encoding && { 'Content-Encoding': file.encoding }),
      })
    }
    if (/\.\w+$/.test(url.pathname)) throw new ProblemError('not-found')

    // The same machine under another name would be another origin, and refused later on.
    const ours = new URL(publicUrl)
    const host = c.req.header('Host') ?? ours.host
    if (host !== ours.host && isLoopback(ours.hostname) && isLoopback(host.replace(/:\d+$/, ''))) {
      return c.redirect(publicUrl + url.pathname + url.search, 302)
    }
    const token = url.searchParams.get('token')
    const welcome = token === null ? undefined : await admit(c, token)
    if (welcome) return welcome

    const page = files.page
    if (page === undefined) throw new ProblemError('not-available')
    // Libraries that make style elements find the nonce here.
    const nonce = c.get('secureHeadersNonce' as never) as string
    const withNonce = page.replace('<head>', `<head><meta property="csp-nonce" nonce="${nonce}">`)
    return c.html(withNonce, 200, { 'Cache-Control': 'no-store' })
  })
}
