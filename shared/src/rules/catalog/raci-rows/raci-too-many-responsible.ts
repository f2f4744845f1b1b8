import { defineRule, type Fix } from '../../defineRule.ts'
import { give, take } from '../../fixes/letters.ts'
import { columnCount } from '../../readings/columns.ts'
import { cellsOf, holdersOf, letterSaying } from '../../readings/letters.ts'

/**
 * More holders share the work of a row than three, or than a third of the columns in a wide map: from nine
 * columns on the third is what counts.
 */
export const tooManyResponsible = defineRule({
  id: 'raci-too-many-responsible',
  family: 'raci-rows',
  scope: 'row',
  severity: 'warning',
  sources: ['RACI-TP'],
  limits: { responsible: 3, wideMap: 9, shareOfWideMap: 1 / 3 },
  *check({ id }, design, { limits }) {
    const doing = holdersOf(design, id, 'responsible')
    if (doing.length <= Math.min(limits.responsible, limits.wideMap * limits.shareOfWideMap)) return
    const columns = columnCount(design)
    const most = columns >= limits.wideMap ? columns * limits.shareOfWideMap : limits.responsible
    if (doing.length <= most) return
    // One less has to be enough, and who answers for the work goes on doing it.
    const helpers = doing.length - 1 <= most && letterSaying(design, 'support') ? doing : []
    const answering = holdersOf(design, id, 'accountable')
    yield {
      message: 'many',
      data: { activity: { name: id }, count: doing.length, holders: { names: doing } },
      targets: [id],
      fixes: helpers
        .filter((holder) => !answering.includes(holder))
        .map(
          (holder): Fix => ({
            id: `support:${holder}`,
            label: 'support',
            data: { holder: { name: holder } },
            commands: () => [
              ...take(design, id, holder, 'responsible'),
              ...(cellsOf(design, id)
                .find((cell) => cell.holder === holder)
                ?.has('support')
                ? []
                : give(design, id, holder, 'support')),
            ],
          }),
        ),
    }
  },
})
