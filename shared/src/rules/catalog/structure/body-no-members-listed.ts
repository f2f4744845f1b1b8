import { defineRule } from '../../defineRule.ts'

/**
 * A collegiate body of which no seat is listed, whether nothing is said of its composition or it is said to
 * be complete. What would follow from its seats is left to this finding.
 */
export const bodyNoMembersListed = defineRule({
  id: 'body-no-members-listed',
  family: 'structure',
  scope: 'body',
  severity: 'warning',
  atSubmit: 'error',
  sources: ['own'],
  hides: [
    'body-too-small',
    'body-too-large',
    'quorum-missing',
    'quorum-unreachable',
    'seat-vacant',
    'even-votes-no-casting',
  ],
  *check(body, design) {
    if (body.kind !== 'collegiate' || design.seatsOf(body.id).length > 0) return
    yield { message: 'none', data: { body: { name: body.id } }, targets: [body.id] }
  },
})
