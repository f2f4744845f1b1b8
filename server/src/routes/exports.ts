import { Hono } from 'hono'
import { exportQuerySchema } from 'shared/protocol'
import { readQuery } from '../http/bodies.ts'
import type { AppEnv } from '../http/context.ts'
import { ProblemError } from '../http/problems.ts'
import type { Services } from '../services.ts'

/** A design as a file for other programs or for paper, under `/api/designs/:id/export`. */
export function exportRoutes({ findDesign }: Services) {
  return new Hono<AppEnv>().get('/:id/export', async (c) => {
    await findDesign(c, 'read')
    readQuery(c, exportQuerySchema)
    throw new ProblemError('not-available')
  })
}
