import type { Id } from '../model/index.ts'
import { defineCommand } from './defineCommand.ts'

/** Says whether the opinion of a consultation binds; `undefined` takes the mark away. */
export const setBinding = defineCommand<
  'setBinding',
  { activityId: Id; holderId: Id; binding: boolean | null | undefined }
>({
  type: 'setBinding',
  refuse(design, { activityId, holderId, binding }) {
    if (!design.assignment(activityId, holderId)) return 'missing'
    return binding === undefined || binding === null || typeof binding === 'boolean'
      ? undefined
      : 'value-unfit'
  },
  apply: (write, { activityId, holderId, binding }) => write.setBinding(activityId, holderId, binding),
})
