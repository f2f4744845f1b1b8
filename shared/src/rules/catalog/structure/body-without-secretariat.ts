import type { Body, Design } from '../../../model/index.ts'
import { defineRule, type Fix } from '../../defineRule.ts'
import { openSeat } from '../../fixes/seating.ts'
import { isCompositionKnown, isSecretary } from '../../readings/composition.ts'
import { linesOf, linkedTo } from '../../readings/lines.ts'
import { bodyActsAs } from '../../readings/roles.ts'

/** A collegiate body whose seats are known, without a secretary among them or a body that is its secretariat. */
export const bodyWithoutSecretariat = defineRule({
  id: 'body-without-secretariat',
  family: 'structure',
  scope: 'body',
  severity: 'warning',
  atSubmit: 'error',
  sources: ['ES-MANUAL', 'ES-VADE'],
  *check(body, design) {
    if (body.kind !== 'collegiate') return
    if (design.seatsOf(body.id).some(isSecretary)) return
    if (linkedTo(design, body.id, 'secretariat-of').length > 0) return
    const answer = { data: { body: { name: body.id } }, targets: [body.id] }
    if (!isCompositionKnown(design, body)) {
      yield { notStated: 'seats', ...answer }
      return
    }
    yield {
      message: 'none',
      ...answer,
      fixes: [
        ...entrust(design, body),
        ...openSeat(design, body, { function: 'secretary' }, { id: 'add-seat', label: 'addSeat' }),
      ],
    }
  },
})

/** A secretariat that already stands under the body, but is not said to be its own. */
function entrust(design: Design, body: Body): Fix[] {
  return linesOf(design)
    .subordinatesOf(body.id)
    .filter((below) => bodyActsAs(below, 'technical-secretariat'))
    .map((below) => ({
      id: `entrust:${below.id}`,
      label: 'entrust',
      data: { secretariat: { name: below.id }, body: { name: body.id } },
      commands: (newId) => [
        {
          type: 'addRelation',
          relation: { id: newId(), from: below.id, to: body.id, kind: 'secretariat-of' },
        },
      ],
    }))
}
