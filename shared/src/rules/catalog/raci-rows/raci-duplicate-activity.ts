import type { Command } from '../../../commands/index.ts'
import { type Activity, type Design, type Id, oncePer } from '../../../model/index.ts'
import { defineRule, type Fix } from '../../defineRule.ts'
import { sameDecisions } from '../../readings/decisions.ts'
import { bodiesWith, cellsOf, holdersOf } from '../../readings/letters.ts'
import { verifiersOf } from '../../readings/verifying.ts'

/**
 * Rows with the same words, apart from articles, accents and case, in the same core area: one finding for all
 * rows of the same decision. Where they are named in several languages, they are the same in each that they
 * share. Where different bodies answer for them, it is an error at submit.
 */
export const duplicateActivity = defineRule({
  id: 'raci-duplicate-activity',
  family: 'raci-rows',
  scope: 'design',
  severity: 'warning',
  sources: ['DO-DL3', 'UK-SDG'],
  *check(design, _, { stage }) {
    for (const rows of sameDecisions(design)) {
      const [first] = rows
      if (!first) continue
      const differ = answeredApart(design, rows)
      const numbers = rows.map(({ id }) => String(rowNumbers(design).get(id)))
      yield {
        message: differ ? 'apart' : 'same',
        severity: differ && stage === 'submit' ? 'error' : 'warning',
        data: { activity: { name: first.id }, numbers: { items: numbers } },
        targets: rows.map(({ id }) => id),
        fixes: rows.length === 2 && !differ ? merge(design, first, rows[1] as Activity) : [],
      }
    }
  },
})

const rowNumbers = oncePer(
  (design: Design) => new Map(design.activitiesInOrder.map(({ id }, index) => [id, index + 1])),
)

/** Whether two of the rows are answered for, and not by the same bodies. */
function answeredApart(design: Design, rows: readonly Activity[]): boolean {
  const answers = rows.map(({ id }) =>
    bodiesWith(design, id, 'accountable')
      .map((body) => body.id)
      .join(' '),
  )
  return new Set(answers.filter((answer) => answer !== '')).size > 1
}

/** Moves the letters of the second row into the first and deletes it, where the two do not contradict. */
function merge(design: Design, first: Activity, second: Activity): Fix[] {
  const pointsAt = (id: Id) => design.principles.some(({ embodiedBy }) => embodiedBy.includes(id))
  const isChecking = [first, second].some(
    ({ id, verifies }) => verifies || verifiersOf(design, id).length > 0,
  )
  const movesAnswer =
    holdersOf(design, second.id, 'accountable').length > 0 &&
    holdersOf(design, first.id, 'accountable').length === 0
  const isSame = (['level', 'kind', 'personalData', 'scope'] as const).every(
    (field) => (first[field] ?? null) === (second[field] ?? null),
  )
  if (isChecking || movesAnswer || !isSame || pointsAt(second.id)) return []
  return [
    {
      id: `merge:${second.id}`,
      label: 'merge',
      data: { activity: { name: first.id } },
      commands: () => [
        ...cellsOf(design, second.id).flatMap(({ holder, letters }) =>
          letters
            .filter((letter) => design.letterSet.letters.includes(letter))
            .filter((letter) => !design.assignment(first.id, holder)?.letters.includes(letter))
            .map(
              (letter): Command => ({ type: 'assignLetter', activityId: first.id, holderId: holder, letter }),
            ),
        ),
        { type: 'removeActivity', id: second.id },
      ],
    },
  ]
}
