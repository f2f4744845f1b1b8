import { Hono } from 'hono'
import type { AppEnv } from '../http/context.ts'
import type { Services } from '../services.ts'

/** What watches over a server: alive, ready, and figures for Prometheus. */
export function healthRoutes({ ports, metrics, ending }: Services) {
  return new Hono<AppEnv>()
    .get('/healthz', (c) => c.json({ status: 'alive' }))
    .get('/readyz', async (c) => {
      const [store, bus] = await Promise.all([isReady(ports.documents.ready()), isReady(ports.bus.ready())])
      const isAllReady = store && bus && !ending.hasBegun
      const status = ending.hasBegun ? 'ending' : isAllReady ? 'ready' : 'not-ready'
      return c.json({ status, store, bus }, isAllReady ? 200 : 503)
    })
    .get('/metrics', async (c) =>
      c.body(await metrics.registry.metrics(), 200, { 'Content-Type': metrics.registry.contentType }),
    )
}

async function isReady(answer: Promise<void>): Promise<boolean> {
  return answer.then(
    () => true,
    () => false,
  )
}
