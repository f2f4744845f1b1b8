import { activityOrder, type Body, type DateOnly, type Design, type Text } from '../../../model/index.ts'
import { defineRule, type Fix } from '../../defineRule.ts'
import { answersAnywhere } from '../../fixes/deciders.ts'
import { isCarriedOut } from '../../readings/carriedRows.ts'
import { rowsOfBody } from '../../readings/columns.ts'
import { isNamedAlready } from '../../readings/decisions.ts'
import { speakOfTheSame } from '../../readings/functions.ts'
import { letterSaying } from '../../readings/letters.ts'
import { rowCount } from '../../readings/lists.ts'

/**
 * Functions of a body that no row with someone responsible or accountable speaks of: one finding for the body,
 * with all of them, since a function has no id that could tell one from another. In the body's own rows a
 * likeness is enough, and for one that only advises so is being consulted; a row of others has to be about the
 * same thing. As long as there are no rows at all, the
 * map has not been begun, and nothing is concluded.
 */
export const functionWithoutRow = defineRule({
  id: 'function-without-row',
  family: 'raci-structure',
  scope: 'body',
  severity: 'advice',
  atSubmit: 'warning',
  sources: ['own'],
  *check(body, design, { asOf }) {
    const answer = { data: { body: { name: body.id } }, targets: [body.id] }
    if (body.functions == null) {
      yield { notStated: 'functions', ...answer }
      return
    }
    const stated = body.functions.filter((one) => Object.values(one).some((words) => words.trim() !== ''))
    if (stated.length === 0) return
    if (rowCount(design) === 0) {
      yield { notStated: 'rows', ...answer }
      return
    }
    const advises = body.mandate === 'advisory'
    const rows = rowsOfBody(design, body.id)
      .filter(
        (cell) => cell.has('responsible') || cell.has('accountable') || (advises && cell.has('consulted')),
      )
      .map((cell) => design.activity(cell.activityId)?.name ?? {})
    const open = stated
      .filter((one) => !rows.some((name) => speakOfTheSame(one, name)))
      .filter((one) => !isCarriedOut(design, one))
    if (open.length === 0) return
    yield {
      message: 'absent',
      data: { body: { name: body.id }, functions: { texts: open }, count: open.length },
      targets: [body.id],
      // Where people drive, a new row asks for a voice from outside first, and its lack would be an error.
      fixes: design.data.approach === 'people-driven' ? [] : addRows(design, body, open, asOf),
    }
  },
})

/** One row for each, which the body answers for and does, where it may answer for anything. */
function addRows(design: Design, body: Body, functions: readonly Text[], asOf: DateOnly): Fix[] {
  const answer = letterSaying(design, 'accountable')
  const work = letterSaying(design, 'responsible')
  if (!answersAnywhere(design, body, asOf) || !answer || !work) return []
  // Somebody else may have the row: two of the same name would be a decision that stands twice.
  if (functions.some((name) => isNamedAlready(design, name))) return []
  return [
    {
      id: 'add-rows',
      label: 'addRows',
      data: { body: { name: body.id }, count: functions.length },
      commands: (newId) => {
        const order = activityOrder(design, undefined, () => 0.5)
        return functions.flatMap((name) => {
          const activityId = newId()
          const assign = { type: 'assignLetter', activityId, holderId: body.id } as const
          return [
            {
              type: 'addActivity',
              activity: { id: activityId, name, level: body.level ?? null, order },
            } as const,
            { ...assign, letter: answer },
            { ...assign, letter: work },
          ]
        })
      },
    },
  ]
}
