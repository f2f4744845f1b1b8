import { Hono } from 'hono'
import { type LinkCreated, type LinkSummary, linkPath, newLinkSchema } from 'shared/protocol'
import { hashOf, newId, newSecret } from '../access/secrets.ts'
import { readBody } from '../http/bodies.ts'
import type { AppEnv } from '../http/context.ts'
import { ProblemError } from '../http/problems.ts'
import type { Link } from '../ports/designCatalog.ts'
import type { Services } from '../services.ts'

/** The share links of a design, under `/api/designs/:id/links`. */
export function linkRoutes({ ports, findDesign, publicUrl }: Services) {
  const { catalog, bus, clock } = ports
  return new Hono<AppEnv>()
    .post('/:id/links', async (c) => {
      const { entry } = await findDesign(c, 'manage')
      const { role, expires } = await readBody(c, newLinkSchema)
      const token = newSecret()
      const link: Link = {
        id: newId(),
        designId: entry.id,
        role,
        createdAt: clock.now(),
        expires: expires == null ? null : Date.parse(expires),
      }
      await catalog.addLink(link, hashOf(token))
      const created: LinkCreated = { id: link.id, token, url: publicUrl + linkPath(entry.id, token) }
      return c.json(created, 201)
    })
    .get('/:id/links', async (c) => {
      const { entry } = await findDesign(c, 'manage')
      const links = await catalog.linksOf(entry.id)
      return c.json(links.map(summaryOf))
    })
    .delete('/:id/links/:linkId', async (c) => {
      const { entry } = await findDesign(c, 'manage')
      const wasThere = await catalog.removeLink(entry.id, c.req.param('linkId'))
      if (!wasThere) throw new ProblemError('not-found')
      await bus.publish({ kind: 'access-changed', designId: entry.id })
      return c.body(null, 204)
    })
}

function summaryOf({ id, role, createdAt, expires }: Link): LinkSummary {
  return {
    id,
    role,
    createdAt: new Date(createdAt).toISOString(),
    expires: expires === null ? null : new Date(expires).toISOString(),
  }
}
