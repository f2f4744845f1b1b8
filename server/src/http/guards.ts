import type { Context, MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'
import { may, type Right, type Role } from 'shared/protocol'
import { type Caller, type Callers, standingIn } from '../access/callers.ts'
import { judgeOrigin } from '../access/origin.ts'
import { readBearer, readCookie, sessionCookie } from '../access/peer.ts'
import type { Clock } from '../ports/clock.ts'
import type { DesignCatalog, DesignEntry } from '../ports/designCatalog.ts'
import type { AppEnv } from './context.ts'
import { ProblemError } from './problems.ts'

/** Refuses what other pages ask, and finds out who asks. */
export function authenticate(callers: Callers, clock: Clock, publicUrl: string): MiddlewareHandler<AppEnv> {
  const cookieName = sessionCookie(publicUrl)
  return createMiddleware(async (c, next) => {
    const token = readBearer(c.req.header('Authorization'))
    const session = readCookie(c.req.header('Cookie'), cookieName)
    const verdict = judgeOrigin(
      {
        method: c.req.method,
        origin: c.req.header('Origin'),
        secFetchSite: c.req.header('Sec-Fetch-Site'),
        hasToken: token !== undefined,
        hasSession: session !== undefined,
        isUpgrade: false,
      },
      publicUrl,
    )
    if (verdict === 'refused') throw new ProblemError('origin-refused')
    const credentials = { token, session: verdict === 'session' ? session : undefined }
    c.set('credentials', credentials)
    c.set('caller', await callers.identify(credentials, clock.now()))
    await next()
  })
}

/** Somebody who is known at all. */
export function requireCaller(c: Context<AppEnv>): Caller {
  const caller = c.var.caller
  if (!caller) throw new ProblemError('unauthorized')
  return caller
}

/** The owner of the server. */
export function requireOwner(c: Context<AppEnv>): Caller {
  const caller = requireCaller(c)
  if (!caller.isOwner) throw new ProblemError('forbidden')
  return caller
}

/** Finds the design of a request for somebody who has the right asked for. */
export type FindDesign = (
  c: Context<AppEnv>,
  right: Right,
  where?: 'in-use' | 'anywhere',
) => Promise<{ readonly entry: DesignEntry; readonly role: Role; readonly caller: Caller }>

/**
 * A design that is not there, one that is in the bin and one that was not shared are the same to who asks:
 * both are looked for, and neither is found.
 */
export function designFinder(catalog: DesignCatalog, clock: Clock): FindDesign {
  return async (c, right, where = 'in-use') => {
    const id = c.req.param('id') ?? ''
    const entry = await catalog.find(id)
    const caller = c.var.caller
    const standing = caller && standingIn(caller, id, clock.now())
    if (!entry || !caller || !standing || (entry.deletedAt !== null && where === 'in-use')) {
      throw new ProblemError('not-found')
    }
    if (!may(standing.role, right)) throw new ProblemError('forbidden')
    return { entry, role: standing.role, caller }
  }
}
