import type { Design, Seat, Text } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { bodiesByFormerName, namesIn } from '../../readings/formerNames.ts'
import { nameOfHolder } from '../../readings/positions.ts'
import { institutionName } from '../../readings/roles.ts'

/**
 * A seat is held by an institution under a name that a body of the design had before, as that body's own name
 * says: “OGTIC (antes OPTIC)”. There is no registry of names to ask, so other changes of name are not seen.
 */
export const entityNameStale = defineRule({
  id: 'entity-name-stale',
  family: 'structure',
  scope: 'design',
  severity: 'advice',
  sources: ['DO-JAC', 'DO-DL1'],
  *check(design) {
    const renamed = bodiesByFormerName(design)
    if (renamed.size === 0) return
    for (const seat of design.seats) {
      if (!design.body(seat.body)) continue
      const body = namesIn(labelOf(design, seat))
        .map((name) => renamed.get(name))
        .find((one) => one !== undefined)
      if (!body) continue
      yield {
        message: 'renamed',
        data: { old: nameOfHolder(seat), now: { name: body.id } },
        targets: [seat.body, seat.id],
        fixes: [
          {
            id: `link:${body.id}`,
            label: 'link',
            data: { now: { name: body.id } },
            commands: () => [
              {
                type: 'setField',
                collection: 'seats',
                id: seat.id,
                field: 'heldBy',
                value: { body: body.id },
              },
            ],
          },
        ],
      }
    }
  },
})

/** What the institution that holds a seat is called there. */
function labelOf(design: Design, { heldBy }: Seat): Text | undefined {
  return heldBy && 'institution' in heldBy ? institutionName(design, heldBy.institution) : undefined
}
