import { type Activity, type Design, type Id, oncePer, oncePerKey } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { take } from '../../fixes/letters.ts'
import { isSameSubject, namesApproval } from '../../readings/approvals.ts'
import { bodiesWith, cellsOf } from '../../readings/letters.ts'

/**
 * A body is consulted on a row, and signs or answers for the approval of the same subject in the row that
 * follows it directly: one finding for each such body. The next row is an approval if it is one of spending or
 * is named as one; the subject is the same if the areas are and the words after the verb agree.
 */
export const adviserAndApprover = defineRule({
  id: 'adviser-and-approver',
  family: 'raci-structure',
  scope: 'row',
  severity: 'warning',
  sources: ['UK-AB', 'own'],
  *check(activity, design) {
    const next = followerOf(design, activity.id)
    if (!next || !namesApproval(next) || !isSameSubject(activity, next)) return
    const approving = bodiesWith(design, next.id, 'accountable', 'signatory')
    for (const body of bodiesWith(design, activity.id, 'consulted')) {
      if (!approving.includes(body)) continue
      const asked = cellsOf(design, activity.id).filter(
        (cell) => cell.has('consulted') && design.bodyOfHolder(cell.holder) === body,
      )
      yield {
        message: 'both',
        data: { activity: { name: activity.id }, approval: { name: next.id }, body: { name: body.id } },
        targets: [activity.id, next.id, body.id],
        fixes: [
          {
            id: 'separate',
            label: 'separate',
            data: { activity: { name: activity.id }, body: { name: body.id } },
            commands: () => asked.flatMap(({ holder }) => take(design, activity.id, holder, 'consulted')),
          },
        ],
      }
    }
  },
})

const followerOf = oncePerKey((design: Design, id: Id): Activity | undefined => followers(design).get(id))

const followers = oncePer((design: Design): ReadonlyMap<Id, Activity> => {
  const rows = design.activitiesInOrder
  return new Map(rows.slice(1).map((row, index) => [(rows[index] as Activity).id, row]))
})
