import { type Body, byId, type DateOnly, type Design, type Instrument } from '../../model/index.ts'
import type { Fix } from '../defineRule.ts'
import { instrumentsOf, isInForce } from '../readings/inForce.ts'
import { linesOf } from '../readings/lines.ts'

/** Cites an instrument that is near, in force and fit: behind the body's own lines, or that of a superior. */
export function citeNearby(
  design: Design,
  body: Body,
  asOf: DateOnly,
  isFit: (instrument: Instrument) => boolean = () => true,
): Fix[] {
  const near = [
    ...[...design.relationsFrom(body.id)].sort(byId).map((line) => design.instrument(line.instrument ?? '')),
    ...linesOf(design)
      .superiorsOf(body.id)
      .flatMap((superior) => instrumentsOf(design, superior) ?? []),
  ].filter((one): one is Instrument => one !== undefined && isInForce(one, asOf) === true)
  return [...new Set(near.filter(isFit))].map((instrument) => ({
    id: `cite:${instrument.id}`,
    label: 'cite',
    data: { instrument: { name: instrument.id }, body: { name: body.id } },
    commands: () => [{ type: 'citeInstrument', bodyId: body.id, instrumentId: instrument.id }],
  }))
}
