import type { Lang } from '../model/index.ts'
import { refuseWords } from './checks.ts'
import { defineCommand } from './defineCommand.ts'

/** Words the design's title or description in one language; empty words remove that language. */
export const setDesignWords = defineCommand<
  'setDesignWords',
  { field: 'title' | 'description'; lang: Lang; words: string }
>({
  type: 'setDesignWords',
  refuse: (_, { lang, words }) => refuseWords(lang, words),
  apply: (write, { field, lang, words }) => write.setDesignWords(field, lang, words),
})
