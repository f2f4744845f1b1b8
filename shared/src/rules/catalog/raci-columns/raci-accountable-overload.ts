import { type Design, type Id, type Level, oncePerKey } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { rowsWith } from '../../readings/columns.ts'

/**
 * A column that answers for more than 40 % of the rows of its own level, where there are at least five of
 * them. For an external body, which is on no level, there is no such share.
 */
export const accountableOverload = defineRule({
  id: 'raci-accountable-overload',
  family: 'raci-columns',
  scope: 'column',
  severity: 'warning',
  sources: ['RACI-TP', 'RACI-SE', 'DK-PSC'],
  limits: { rows: 5, share: 0.4 },
  *check(holder, design, { limits }) {
    const answered = rowsWith(design, holder, 'accountable')
    const level = design.bodyOfHolder(holder)?.level
    if (answered.length === 0 || level === 'external') return
    if (level == null) {
      // Below the least that could be too many, the level does not matter.
      if (answered.length <= limits.share * limits.rows) return
      yield { notStated: 'level', data: { holder: { name: holder } }, targets: [holder] }
      return
    }
    // Fewer than would be too many of the fewest rows.
    if (answered.length <= limits.share * limits.rows) return
    const rows = rowsAt(design, level)
    const own = answered.filter((id) => rows.has(id)).length
    if (rows.size < limits.rows || own <= limits.share * rows.size) return
    yield {
      message: 'overload',
      data: {
        holder: { name: holder },
        percent: Math.round((100 * own) / rows.size),
        level: { word: `rules.words.level.${level}` },
      },
      targets: [holder],
    }
  },
})

const rowsAt = oncePerKey(
  (design: Design, level: Level): ReadonlySet<Id> =>
    new Set(design.activities.filter((row) => row.level === level).map(({ id }) => id)),
)
