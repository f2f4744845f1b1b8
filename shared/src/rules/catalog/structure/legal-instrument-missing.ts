import { defineRule } from '../../defineRule.ts'
import { citeNearby } from '../../fixes/citing.ts'

/** A body that is said to have no instrument. Citing one that does not exist is a dangling reference. */
export const legalInstrumentMissing = defineRule({
  id: 'legal-instrument-missing',
  family: 'structure',
  scope: 'body',
  severity: 'warning',
  atSubmit: 'error',
  sources: ['BG-MOD'],
  *check(body, design, { asOf }) {
    const answer = { data: { body: { name: body.id } }, targets: [body.id] }
    if (body.instruments == null) yield { notStated: 'instruments', ...answer }
    else if (body.instruments.length === 0)
      yield { message: 'none', ...answer, fixes: citeNearby(design, body, asOf) }
  },
})
