import type { Id, Lang } from '../model/index.ts'
import { refuseCell, refuseWords } from './checks.ts'
import { defineCommand } from './defineCommand.ts'

/** Words the note of a cell in one language; empty words remove that language. */
export const setNoteWords = defineCommand<
  'setNoteWords',
  { activityId: Id; holderId: Id; lang: Lang; words: string }
>({
  type: 'setNoteWords',
  refuse: (design, { activityId, holderId, lang, words }) =>
    refuseCell(design, activityId, holderId) ?? refuseWords(lang, words),
  apply: (write, { activityId, holderId, lang, words }) =>
    write.setNoteWords(activityId, holderId, lang, words),
})
