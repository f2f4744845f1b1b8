import { Hono } from 'hono'
import type { Waiver } from 'shared/model'
import { may, newWaiverSchema, type WaiverCreated } from 'shared/protocol'
import { newId } from '../access/secrets.ts'
import { readBody } from '../http/bodies.ts'
import type { AppEnv } from '../http/context.ts'
import { ProblemError } from '../http/problems.ts'
import type { Services } from '../services.ts'

/** Findings that somebody accepts with a reason, under `/api/designs/:id/waivers`. */
export function waiverRoutes({ shelf, findDesign, ports }: Services) {
  return new Hono<AppEnv>()
    .post('/:id/waivers', async (c) => {
      const { entry, role, caller } = await findDesign(c, 'waive')
      const { until, ...accepted } = await readBody(c, newWaiverSchema)
      const severity = await shelf.severityOf(entry.id, accepted)
      if (severity === undefined) throw new ProblemError('no-such-finding')
      if (severity === 'error' && !may(role, 'waiveErrors')) throw new ProblemError('forbidden')
      const waiver: Waiver = {
        ...accepted,
        by: caller.person.name || caller.person.id,
        at: new Date(ports.clock.now()).toISOString(),
        ...(until != null && { until }),
      }
      const id = newId()
      await shelf.addWaiver(entry.id, id, waiver)
      const created: WaiverCreated = { id, ...waiver }
      return c.json(created, 201)
    })
    .delete('/:id/waivers/:waiverId', async (c) => {
      const { entry, role } = await findDesign(c, 'waive')
      const id = c.req.param('waiverId')
      const waiver = await shelf.waiver(entry.id, id)
      if (!waiver) throw new ProblemError('not-found')
      // Taking back the acceptance of an error is the owner's as well; of a finding that is gone, anyone's.
      const severity = await shelf.severityOf(entry.id, waiver)
      if (severity === 'error' && !may(role, 'waiveErrors')) throw new ProblemError('forbidden')
      await shelf.removeWaiver(entry.id, id)
      return c.body(null, 204)
    })
}
