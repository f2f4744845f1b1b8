import type { Id, Letter } from '../model/index.ts'
import { refuseCell } from './checks.ts'
import { defineCommand } from './defineCommand.ts'

/** Gives a holder one letter (R, A, C, I …) for an activity. */
export const assignLetter = defineCommand<'assignLetter', { activityId: Id; holderId: Id; letter: Letter }>({
  type: 'assignLetter',
  refuse(design, { activityId, holderId, letter }) {
    const refusal = refuseCell(design, activityId, holderId)
    if (refusal) return refusal
    return design.letterSet.letters.includes(letter) ? undefined : 'letter-outside-set'
  },
  apply: (write, { activityId, holderId, letter }) => write.putLetter(activityId, holderId, letter),
})
