import { type Body, byId, type DateOnly, type Design, type Instrument } from '../../../model/index.ts'
import { defineRule, type Fix } from '../../defineRule.ts'
import { instrumentsOf, isInForce } from '../../readings/inForce.ts'
import { linesOf } from '../../readings/lines.ts'

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
      yield { message: 'none', ...answer, fixes: cite(design, body, asOf) }
  },
})

/** The instruments that are near: behind the body's own lines, then those of its superiors. */
function cite(design: Design, body: Body, asOf: DateOnly): Fix[] {
  const near = [
    ...[...design.relationsFrom(body.id)].sort(byId).map((line) => design.instrument(line.instrument ?? '')),
    ...linesOf(design)
      .superiorsOf(body.id)
      .flatMap((superior) => instrumentsOf(design, superior) ?? []),
  ].filter((one): one is Instrument => one !== undefined && isInForce(one, asOf) === true)
  return [...new Set(near)].map((instrument) => ({
    id: `cite:${instrument.id}`,
    label: 'cite',
    data: { instrument: { name: instrument.id }, body: { name: body.id } },
    commands: () => [{ type: 'citeInstrument', bodyId: body.id, instrumentId: instrument.id }],
  }))
}
