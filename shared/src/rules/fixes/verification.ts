import type { Activity, Body, DateOnly, Design } from '../../model/index.ts'
import type { Fix } from '../defineRule.ts'
import { cellsOf } from '../readings/letters.ts'
import { oversees } from '../readings/oversight.ts'
import { couldAnswer, isIndependent } from './deciders.ts'
import { give, take } from './letters.ts'

/** Gives a body's part in a check to a body of oversight that is free to take it. */
export function handOverCheck(design: Design, check: Activity, body: Body, asOf: DateOnly): Fix[] {
  const cells = cellsOf(design, check.id).filter(({ holder }) => design.bodyOfHolder(holder)?.id === body.id)
  const parts = (['accountable', 'responsible'] as const).filter((part) =>
    cells.some((cell) => cell.has(part)),
  )
  const answers = parts.includes('accountable')
  return design.bodiesInChartOrder
    .filter((other) => other !== body && oversees(other) && isIndependent(design, check, other))
    .filter((other) => !answers || couldAnswer(design, check, other, asOf))
    .map((other) => ({
      id: `move:${other.id}`,
      label: 'move',
      data: { body: { name: other.id } },
      commands: () => [
        ...cells.flatMap(({ holder }) => take(design, check.id, holder, ...parts)),
        ...give(design, check.id, other.id, ...parts),
      ],
    }))
}
