import type { Body, Design } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { isChair, isSecretary } from '../../readings/composition.ts'
import { linkedTo } from '../../readings/lines.ts'
import { keysOfBody } from '../../readings/positions.ts'
import { institutionKeys } from '../../readings/samePosition.ts'

/**
 * One institution presides a body and is its secretariat: as the holder of both seats, or as the body that is
 * its secretariat, or to which that one belongs. Common in practice, so it is advice.
 */
export const chairAndSecretariatSameInstitution = defineRule({
  id: 'chair-and-secretariat-same-institution',
  family: 'structure',
  scope: 'body',
  severity: 'advice',
  sources: ['BR-12308', 'EU-BOARD', 'own'],
  *check(body, design) {
    const chairs = design.seatsOf(body.id).filter(isChair)
    const secretariats = secretariatKeys(design, body)
    if (chairs.length === 0 || secretariats.length === 0) return
    const chairKeys = chairs.map((chair) => institutionKeys(design, chair))
    const answer = { data: { body: { name: body.id } }, targets: [body.id] }
    const presiding = new Set(chairKeys.flat())
    const isShared = secretariats.some((own) => own.some((key) => presiding.has(key)))
    if (isShared) yield { message: 'same', ...answer }
    else if ([...chairKeys, ...secretariats].some((keys) => keys.length === 0))
      yield { notStated: 'institution', ...answer }
  },
})

/** What names each institution that is the body's secretariat; empty where it is not stated. */
function secretariatKeys(design: Design, body: Body): string[][] {
  const seats = design.seatsOf(body.id).filter(isSecretary)
  return [
    ...seats.map((seat) => institutionKeys(design, seat)),
    ...linkedTo(design, body.id, 'secretariat-of').map((secretariat) => keysOfBody(design, secretariat)),
  ]
}
