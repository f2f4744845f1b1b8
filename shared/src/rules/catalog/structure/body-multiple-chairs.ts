import { byId } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { isChair } from '../../readings/composition.ts'

/** Several chairs of one body that do not take turns. One permanent chair beside rotating ones is a choice. */
export const bodyMultipleChairs = defineRule({
  id: 'body-multiple-chairs',
  family: 'structure',
  scope: 'body',
  severity: 'warning',
  sources: ['UK-UKA', 'own'],
  *check(body, design) {
    const chairs = design
      .seatsOf(body.id)
      .filter((seat) => isChair(seat) && !seat.rotates)
      .sort(byId)
    if (chairs.length < 2) return
    yield {
      message: 'several',
      data: { body: { name: body.id }, count: chairs.length },
      targets: [body.id, ...chairs.map((seat) => seat.id)],
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
