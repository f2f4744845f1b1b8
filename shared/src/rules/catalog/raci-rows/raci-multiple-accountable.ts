import type { Command } from '../../../commands/index.ts'
import type { Design, Id } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { give, take } from '../../fixes/letters.ts'
import { speaksForBody } from '../../readings/composition.ts'
import { cellsOf, holdersOf } from '../../readings/letters.ts'

/**
 * More than one who answers. A body and its own chair or head are one: it answers through the person who
 * presides over it or directs it.
 */
export const multipleAccountable = defineRule({
  id: 'raci-multiple-accountable',
  family: 'raci-rows',
  scope: 'row',
  severity: 'error',
  sources: ['RACI-SE', 'RACI-WP', 'RACI-KHO'],
  *check(activity, design) {
    const { id } = activity
    const holders = holdersOf(design, id, 'accountable')
    const answering = holders.filter((holder) => !speaksFor(design, holder, holders))
    if (answering.length < 2) return
    yield {
      message: 'several',
      data: { activity: { name: id }, count: answering.length, holders: { names: answering } },
      targets: [id, ...answering],
      // Whom to keep is for people to say, so there is one fix for each.
      fixes: answering.map((kept) => ({
        id: `keep:${kept}`,
        label: 'keep',
        data: { holder: { name: kept } },
        commands: () =>
          holders
            .filter(
              (other) => other !== kept && !(speaksFor(design, other, holders) && isOf(design, other, kept)),
            )
            .flatMap((other) => demote(design, id, other)),
      })),
    }
  },
})

/** Whether a holder is the chair or the head of a body that answers too. */
function speaksFor(design: Design, holder: Id, holders: readonly Id[]): boolean {
  const seat = design.seat(holder)
  return seat !== undefined && speaksForBody(seat) && holders.includes(seat.body)
}

function isOf(design: Design, seatId: Id, bodyId: Id): boolean {
  return design.seat(seatId)?.body === bodyId
}

/** Takes the answer from a holder. Who does the work keeps that; anyone else is asked, with a binding opinion. */
function demote(design: Design, activityId: Id, holderId: Id): Command[] {
  const cell = cellsOf(design, activityId).find(({ holder }) => holder === holderId)
  const taken = take(design, activityId, holderId, 'accountable')
  if (cell?.has('responsible')) return taken
  const asked = give(design, activityId, holderId, 'consulted')
  // In RAPID, to agree binds by itself.
  const binds = cell?.isMarked || design.letterSet.id === 'rapid'
  const mark: Command = { type: 'setBinding', activityId, holderId, binding: true }
  return [...taken, ...asked, ...(binds ? [] : [mark])]
}
