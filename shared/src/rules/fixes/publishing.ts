import type { Design, Id } from '../../model/index.ts'
import type { Fix } from '../defineRule.ts'
import { cellsOf } from '../readings/letters.ts'
import { take } from './letters.ts'

/** Tells nobody in particular, because the result is published. A row of notices alone is left as it is. */
export function publishInstead(design: Design, activityId: Id): Fix[] {
  const cells = cellsOf(design, activityId)
  const told = cells.filter((cell) => cell.has('informed'))
  const othersStay = cells.some((cell) =>
    cell.letters.some((letter) => meaningOf(design, letter) !== 'informed'),
  )
  if (told.length === 0 || !othersStay) return []
  return [
    {
      id: 'publish',
      label: 'publish',
      data: { count: told.length },
      commands: () => told.flatMap(({ holder }) => take(design, activityId, holder, 'informed')),
    },
  ]
}

function meaningOf(design: Design, letter: keyof Design['letterSet']['meanings']) {
  return design.letterSet.meanings[letter]
}
