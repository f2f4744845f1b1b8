import type { Id } from '../model/index.ts'
import { defineCommand } from './defineCommand.ts'

/** Names a law or decree as the legal basis of a body. */
export const citeInstrument = defineCommand<'citeInstrument', { bodyId: Id; instrumentId: Id }>({
  type: 'citeInstrument',
  refuse(design, { bodyId, instrumentId }) {
    if (!design.body(bodyId)) return 'body-missing'
    return design.instrument(instrumentId) ? undefined : 'instrument-missing'
  },
  apply(write, { bodyId, instrumentId }, design) {
    const cited = new Set(design.body(bodyId)?.instruments).add(instrumentId)
    write.set('bodies', bodyId, 'instruments', [...cited].sort())
  },
})
