import { type Body, type Design, oncePer } from '../../model/index.ts'
import { linesOf, linkedFrom } from './lines.ts'

/**
 * The tops of a design, in the order of the chart: the strategic bodies with nothing above them by `reports-to`,
 * without those that only advise. Where every strategic body has something above it, those with nothing but
 * external bodies above them are the tops. The tray is a place to put cards, so a body in it may be the top.
 */
export const apexesOf = oncePer((design: Design): readonly Body[] => {
  const candidates = design.bodiesInChartOrder.filter(
    (body) => body.level === 'strategic' && !onlyAdvises(design, body),
  )
  const superiors = (body: Body) => linesOf(design).superiorsOf(body.id)
  const free = candidates.filter((body) => superiors(body).length === 0)
  if (free.length > 0) return free
  return candidates.filter((body) => superiors(body).every((above) => above.level === 'external'))
})

/** Whether a body is one of the tops. */
export function isApex(design: Design, body: Body): boolean {
  return apexSet(apexesOf(design)).has(body)
}

const apexSet = oncePer((apexes: readonly Body[]): ReadonlySet<Body> => new Set(apexes))

/** The collegiate bodies whose seats are the top table: an apex, or those directly under one that is no council. */
export const apexCouncilsOf = oncePer((design: Design): readonly Body[] => {
  const councils = apexesOf(design).flatMap((apex) =>
    apex.kind === 'collegiate'
      ? [apex]
      : linesOf(design)
          .subordinatesOf(apex.id)
          .filter(
            (body) => body.kind === 'collegiate' && body.level === 'strategic' && !onlyAdvises(design, body),
          ),
  )
  return [...new Set(councils)]
})

/** Has an advisory mandate, or an `advises` line to another body. */
export function onlyAdvises(design: Design, body: Body): boolean {
  return body.mandate === 'advisory' || linkedFrom(design, body.id, 'advises').length > 0
}
