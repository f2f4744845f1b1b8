import { defineRule } from '../../defineRule.ts'
import { isChair } from '../../readings/composition.ts'
import { countryOfSeat, isShared } from '../../readings/countries.ts'

/**
 * A council that the countries share and that one of them always chairs. A chair of no country is neutral, and
 * chairs of several countries share the task.
 */
export const crossBorderBodyNoRotation = defineRule({
  id: 'cross-border-body-no-rotation',
  family: 'structure',
  scope: 'body',
  severity: 'advice',
  sources: ['EU-BOARD', 'own'],
  *check(body, design) {
    if (body.kind !== 'collegiate' || body.country != null || !isShared(design)) return
    const chairs = design.seatsOf(body.id).filter(isChair)
    const [country, ...others] = new Set(chairs.map((seat) => countryOfSeat(design, seat)))
    if (country === undefined || others.length > 0 || chairs.some(({ rotates }) => rotates)) return
    yield {
      message: 'fixed',
      data: { body: { name: body.id }, country: { country } },
      targets: [body.id],
      fixes: [
        {
          id: 'rotate',
          label: 'rotate',
          data: {},
          commands: () =>
            chairs.map(({ id }) => ({
              type: 'setField',
              collection: 'seats',
              id,
              field: 'rotates',
              value: true,
            })),
        },
      ],
    }
  },
})
