import { type Body, type Design, type Id, oncePerKey } from '../../../model/index.ts'
import { defineRule, type Fix } from '../../defineRule.ts'
import { firstChoices } from '../../fixes/choices.ts'
import { lastUnder } from '../../fixes/placing.ts'
import { rowsOfHolder } from '../../readings/columns.ts'
import { linesOf } from '../../readings/lines.ts'
import { verifiedBy } from '../../readings/verifying.ts'

/**
 * An operational body whose line goes straight to the strategic level: one finding for each such line. One
 * that also reports to a directive body does not skip that level.
 */
export const levelSkip = defineRule({
  id: 'level-skip',
  family: 'structure',
  scope: 'body',
  severity: 'warning',
  sources: ['own'],
  *check(body, design) {
    if (body.level !== 'operational') return
    const superiors = linesOf(design).superiorsOf(body.id)
    if (superiors.some(({ level }) => level === 'directive')) return
    for (const superior of superiors) {
      if (superior.level !== 'strategic') continue
      yield {
        message: 'skips',
        data: { body: { name: body.id }, superior: { name: superior.id } },
        targets: [body.id, superior.id],
        fixes: superiors.length === 1 ? routes(design, body, superior) : [],
      }
    }
  },
})

/** Puts the body under a directive body that itself reports to its superior. */
function routes(design: Design, body: Body, superior: Body): Fix[] {
  if (checksOthers(design, body) || linesOf(design).tangled.has(body.id)) return []
  const { ancestorsOf } = linesOf(design)
  const leadsBack = (id: Id) => ancestorsOf(id).has(body.id) || design.tree.ancestorsOf(id).includes(body.id)
  return firstChoices(directiveUnder(design, superior.id), ({ id }) => !leadsBack(id)).map((between) => ({
    id: `route:${between.id}`,
    label: 'route',
    data: { body: { name: body.id }, between: { name: between.id } },
    commands: () => [
      { type: 'moveBody', id: body.id, parentId: between.id, order: lastUnder(design, between.id) },
    ],
  }))
}

/** The directive bodies straight under a body, looked for once, however many skip them. */
const directiveUnder = oncePerKey((design: Design, id: Id): readonly Body[] =>
  linesOf(design)
    .subordinatesOf(id)
    .filter(({ level }) => level === 'directive'),
)

/** Who checks others stands where it does for a reason. */
function checksOthers(design: Design, body: Body): boolean {
  if (body.oversight || design.relationsFrom(body.id, 'oversees').length > 0) return true
  return rowsOfHolder(design, body.id).some(({ activityId }) => {
    const activity = design.activity(activityId)
    return activity !== undefined && verifiedBy(design, activity) !== undefined
  })
}
