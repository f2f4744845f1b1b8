import type { Id } from '../model/index.ts'
import { defineCommand } from './defineCommand.ts'

/** Takes a law or decree away from the legal basis of a body. */
export const unciteInstrument = defineCommand<'unciteInstrument', { bodyId: Id; instrumentId: Id }>({
  type: 'unciteInstrument',
  refuse(design, { bodyId, instrumentId }) {
    const body = design.body(bodyId)
    if (!body) return 'body-missing'
    return body.instruments?.includes(instrumentId) ? undefined : 'instrument-missing'
  },
  apply(write, { bodyId, instrumentId }, design) {
    const cited = design.body(bodyId)?.instruments ?? []
    write.set(
      'bodies',
      bodyId,
      'instruments',
      cited.filter((id) => id !== instrumentId),
    )
  },
})
