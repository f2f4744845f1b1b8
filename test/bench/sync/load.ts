import { type CrowdOrder, runCrowd } from './crowd.ts'
import { runStorm, type StormOrder } from './storm.ts'

/** The load, in a process of its own, so that what it costs is apart from what the servers cost. */
export type Order = CrowdOrder | StormOrder

process.on('message', async (order: Order) => {
  try {
    const outcome = order.kind === 'crowd' ? await runCrowd(order) : await runStorm(order)
    process.send?.({ outcome })
  } catch (error) {
    process.send?.({ error: String(error) })
  }
})
