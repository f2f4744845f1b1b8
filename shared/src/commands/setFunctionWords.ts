import type { Id, Lang } from '../model/index.ts'
import { refuseWords } from './checks.ts'
import { defineCommand } from './defineCommand.ts'

/** Words one function of a body in one language; empty words remove that language. */
export const setFunctionWords = defineCommand<
  'setFunctionWords',
  { bodyId: Id; index: number; lang: Lang; words: string }
>({
  type: 'setFunctionWords',
  refuse(design, { bodyId, index, lang, words }) {
    const body = design.body(bodyId)
    if (!body) return 'body-missing'
    return body.functions?.[index] ? refuseWords(lang, words) : 'function-missing'
  },
  apply: (write, { bodyId, index, lang, words }) => write.setFunctionWords(bodyId, index, lang, words),
})
