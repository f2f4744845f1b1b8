import { defineRule } from '../../defineRule.ts'
import { give, take } from '../../fixes/letters.ts'
import { columnCount } from '../../readings/columns.ts'
import { cellsOf, letterSaying } from '../../readings/letters.ts'

/** More have to be asked before a decision than four, or than 40 % of the columns where that is more. */
export const tooManyConsulted = defineRule({
  id: 'raci-too-many-consulted',
  family: 'raci-rows',
  scope: 'row',
  severity: 'warning',
  sources: ['RACI-TP', 'RACI-HEF'],
  limits: { consulted: 4, shareOfColumns: 0.4 },
  *check({ id }, design, { limits }) {
    const asked = cellsOf(design, id).filter((cell) => cell.has('consulted'))
    if (asked.length <= limits.consulted) return
    const most = Math.max(limits.consulted, limits.shareOfColumns * columnCount(design))
    if (asked.length <= most) return
    const isEnough = asked.length - 1 <= most && letterSaying(design, 'informed') !== undefined
    yield {
      message: 'many',
      data: { activity: { name: id }, count: asked.length },
      targets: [id],
      // An opinion that binds cannot be replaced by a notice.
      fixes: asked
        .filter((cell) => isEnough && !cell.binds)
        .map(({ holder }) => ({
          id: `inform:${holder}`,
          label: 'inform',
          data: { holder: { name: holder } },
          commands: () => [...take(design, id, holder, 'consulted'), ...give(design, id, holder, 'informed')],
        })),
    }
  },
})
