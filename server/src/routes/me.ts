import { Hono } from 'hono'
import { introductionSchema, type Me } from 'shared/protocol'
import { type Caller, standingIn } from '../access/callers.ts'
import { readBody } from '../http/bodies.ts'
import type { AppEnv } from '../http/context.ts'
import { requireCaller } from '../http/guards.ts'
import { ProblemError } from '../http/problems.ts'
import type { Services } from '../services.ts'

/** Who the person is, and how they introduce themselves, under `/api/me`. */
export function meRoutes({ ports, callers }: Services) {
  const { catalog, identity, bus, clock } = ports

  const describe = async (caller: Caller): Promise<Me> => {
    const designs = await catalog.list()
    return {
      ...caller.person,
      isOwner: caller.isOwner,
      designs: designs.flatMap(({ id, deletedAt }) => {
        const standing = standingIn(caller, id, clock.now())
        return standing && deletedAt === null ? [{ id, role: standing.role }] : []
      }),
    }
  }

  return new Hono<AppEnv>()
    .get('/', async (c) => c.json(await describe(requireCaller(c))))
    .post('/', async (c) => {
      const { person, sessionId } = requireCaller(c)
      // A program that brings nothing but a token is nobody who could have a name.
      if (sessionId === undefined) throw new ProblemError('forbidden')
      await identity.introduce(person.id, await readBody(c, introductionSchema))
      await bus.publish({ kind: 'person-changed', personId: person.id })
      return c.json(await describe((await callers.identify(c.var.credentials, clock.now())) as Caller))
    })
}
