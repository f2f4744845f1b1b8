import { defineRule } from '../../defineRule.ts'

/**
 * A strategic seat whose holder may send anybody. A minimum rank that is not stated is not known, so only one
 * that is said to be none, an empty text, is a finding.
 */
export const delegateWithoutRank = defineRule({
  id: 'delegate-without-rank',
  family: 'structure',
  scope: 'body',
  severity: 'advice',
  sources: ['PE-118', 'BR-10332'],
  *check(body, design) {
    if (body.level !== 'strategic') return
    for (const seat of design.seatsOf(body.id)) {
      if (seat.mayBeRepresented !== true) continue
      const answer = { data: { seat: { name: seat.id } }, targets: [body.id, seat.id] }
      if (seat.minimumRank == null) yield { notStated: 'rank', ...answer }
      else if (Object.values(seat.minimumRank).every((words) => words.trim() === ''))
        yield { message: 'anyone', ...answer }
    }
  },
})
