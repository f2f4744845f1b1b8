import { defineRule } from '../../defineRule.ts'
import { rowsOfBody } from '../../readings/columns.ts'
import { isMapBegun } from '../../readings/letters.ts'
import { levelRank } from '../../readings/levels.ts'
import { linesOf } from '../../readings/lines.ts'

/**
 * Exactly one body reports to another of the same level, which answers for nothing itself. As long as the map
 * holds no letters, or the level of the lower one is not stated, nothing is concluded; a ring is no chain.
 */
export const singleChildChain = defineRule({
  id: 'single-child-chain',
  family: 'structure',
  scope: 'body',
  severity: 'advice',
  sources: ['SPAN-D', 'own'],
  *check(body, design) {
    const [only, ...others] = linesOf(design).subordinatesOf(body.id)
    if (!only || others.length > 0 || levelRank(body.level) === undefined) return
    if (linesOf(design).tangled.has(body.id)) return
    const answer = { data: { body: { name: body.id }, below: { name: only.id } }, targets: [body.id] }
    if (only.level == null) {
      yield { notStated: 'level', ...answer }
      return
    }
    if (only.level !== body.level) return
    if (rowsOfBody(design, body.id).some((cell) => cell.has('accountable'))) return
    if (isMapBegun(design)) yield { message: 'single', ...answer }
    else yield { notStated: 'rows', ...answer }
  },
})
