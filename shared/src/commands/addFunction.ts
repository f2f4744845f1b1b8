import { type Id, isText, type Text } from '../model/index.ts'
import { defineCommand } from './defineCommand.ts'

/** Adds a function to the end of a body's list. */
export const addFunction = defineCommand<'addFunction', { bodyId: Id; words: Text }>({
  type: 'addFunction',
  refuse(design, { bodyId, words }) {
    if (!design.body(bodyId)) return 'body-missing'
    return isText(words) ? undefined : 'value-unfit'
  },
  apply(write, { bodyId, words }, design) {
    write.insertFunction(bodyId, design.body(bodyId)?.functions?.length ?? 0, words)
  },
})
