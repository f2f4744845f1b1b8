import { type Collection, fieldAt, fieldsOf, type Id, type Lang } from '../model/index.ts'
import { refuseWords, stands } from './checks.ts'
import { defineCommand } from './defineCommand.ts'

/** Words a field in one language: a name, a title, `quorum.text`. Empty words remove that language. */
export const setWords = defineCommand<
  'setWords',
  { collection: Collection; id: Id; field: string; lang: Lang; words: string }
>({
  type: 'setWords',
  refuse(design, { collection, id, field, lang, words }) {
    if (!stands(design, collection, id)) return 'missing'
    const form = fieldAt(fieldsOf[collection], field)?.of
    return form === 'text' || form === 'idOrText' ? refuseWords(lang, words) : 'field-unknown'
  },
  apply: (write, { collection, id, field, lang, words }) =>
    write.setWords(collection, id, field, lang, words),
})
