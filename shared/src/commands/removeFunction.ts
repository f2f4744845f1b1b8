import type { Id } from '../model/index.ts'
import { defineCommand } from './defineCommand.ts'

/** Removes one function of a body. */
export const removeFunction = defineCommand<'removeFunction', { bodyId: Id; index: number }>({
  type: 'removeFunction',
  refuse(design, { bodyId, index }) {
    const body = design.body(bodyId)
    if (!body) return 'body-missing'
    return body.functions?.[index] ? undefined : 'function-missing'
  },
  apply: (write, { bodyId, index }) => write.removeFunction(bodyId, index),
})
