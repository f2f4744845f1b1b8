import { defineRule } from '../../defineRule.ts'

/** An instrument with neither date, link nor article: one of them is enough to find it. */
export const legalInstrumentUnsourced = defineRule({
  id: 'legal-instrument-unsourced',
  family: 'structure',
  scope: 'design',
  severity: 'advice',
  sources: ['own'],
  *check(design) {
    for (const { id, date, url, article } of design.instruments) {
      if (date != null || url?.trim() || article?.trim()) continue
      yield { message: 'none', data: { instrument: { name: id } }, targets: [id] }
    }
  },
})
