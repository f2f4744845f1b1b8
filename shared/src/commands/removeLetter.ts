import type { Id, Letter } from '../model/index.ts'
import { defineCommand } from './defineCommand.ts'

/** Takes one letter away from a holder. Its ends may be gone: a letter left over must be removable too. */
export const removeLetter = defineCommand<'removeLetter', { activityId: Id; holderId: Id; letter: Letter }>({
  type: 'removeLetter',
  refuse(design, { activityId, holderId, letter }) {
    return design.assignment(activityId, holderId)?.letters.includes(letter) ? undefined : 'missing'
  },
  apply: (write, { activityId, holderId, letter }) => write.removeLetter(activityId, holderId, letter),
})
