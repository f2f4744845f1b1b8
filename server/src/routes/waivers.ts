import { Hono } from 'hono'
import type { Waiver } from 'shared/model'
import { may, newWaiverSchema, type WaiverCreated } from 'shared/protocol'
import { basisOf } from 'shared/rules'
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
      const finding = await shelf.findingOf(entry.id, accepted)
      if (!finding) throw new ProblemError('no-such-finding')
      const mayWaiveErrors = may(role, 'waiveErrors')
      if (finding.severity === 'error' && !mayWaiveErrors) throw new ProblemError('forbidden')
      const waiver: Waiver = {
        ...accepted,
        by: caller.person.name || caller.person.id,
        at: new Date(ports.clock.now()).toISOString(),
        ...(until != null && { until }),
        basis: basisOf(finding),
        // A warning of a draft can be an error at submission, which only the owner accepts.
        ...(!mayWaiveErrors && { upTo: 'warning' }),
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
      const finding = await shelf.findingOf(entry.id, waiver)
      if (finding?.severity === 'error' && !may(role, 'waiveErrors')) throw new ProblemError('forbidden')
      await shelf.removeWaiver(entry.id, id)
      return c.body(null, 204)
    })
}
