import type { Id, Lang, Text } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'

/**
 * A body, a row or a titled seat without a name in one of the design's languages: one finding for each
 * language. A seat without any title is named by what it is there for, and lacks nothing.
 */
export const nameMissingLanguage = defineRule({
  id: 'name-missing-language',
  family: 'structure',
  scope: 'design',
  severity: 'advice',
  atSubmit: 'warning',
  sources: ['own'],
  *check(design) {
    const languages = [...new Set(design.languages)]
    const named: { id: Id; name: Text }[] = [...design.bodies, ...design.activities]
    for (const { id, title } of design.seats) {
      if (title && Object.values(title).some((words) => words.trim() !== '')) named.push({ id, name: title })
    }
    for (const { id, name } of named) {
      for (const language of languages) {
        if (hasWords(name, language)) continue
        yield {
          message: 'missing',
          data: { thing: { name: id }, language: { language } },
          targets: [id, language],
        }
      }
    }
  },
})

function hasWords(name: Text, language: Lang): boolean {
  // A tag such as `toString` is well formed, and every object inherits one.
  return Object.hasOwn(name, language) && name[language]?.trim() !== ''
}
