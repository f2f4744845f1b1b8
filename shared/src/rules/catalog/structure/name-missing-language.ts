import type { Lang, Seat, Text } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'

/**
 * A body, a row or a titled seat without a name in one of the design's languages: one finding for each
 * language. A seat without any title is named by what it is there for, and lacks nothing.
 */
export const nameMissingLanguage = defineRule({
  id: 'name-missing-language',
  family: 'structure',
  scope: 'thing',
  severity: 'advice',
  atSubmit: 'warning',
  sources: ['own'],
  *check(id, design) {
    const name = design.body(id)?.name ?? design.activity(id)?.name ?? titleOf(design.seat(id))
    if (!name) return
    for (const language of new Set(design.languages)) {
      if (hasWords(name, language)) continue
      yield {
        message: 'missing',
        data: { thing: { name: id }, language: { language } },
        targets: [id, language],
      }
    }
  },
})

function titleOf(seat: Seat | undefined): Text | undefined {
  const { title } = seat ?? {}
  return title && Object.values(title).some((words) => words.trim() !== '') ? title : undefined
}

function hasWords(name: Text, language: Lang): boolean {
  // A tag such as `toString` is well formed, and every object inherits one.
  return Object.hasOwn(name, language) && name[language]?.trim() !== ''
}
