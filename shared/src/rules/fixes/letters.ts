import type { Command } from '../../commands/index.ts'
import type { Design, Id, Meaning } from '../../model/index.ts'
import { cellsOf, letterSaying } from '../readings/letters.ts'

/** Gives a holder meanings in a row. Doing or answering takes the place of being consulted or informed. */
export function give(
  design: Design,
  activityId: Id,
  holderId: Id,
  ...meanings: readonly Meaning[]
): Command[] {
  const cell = cellsOf(design, activityId).find(({ holder }) => holder === holderId)
  const commands: Command[] = []
  for (const meaning of meanings) {
    const letter = letterSaying(design, meaning)
    if (letter && !cell?.has(meaning)) commands.push({ type: 'assignLetter', activityId, holderId, letter })
  }
  const isStrong = meanings.includes('accountable') || meanings.includes('responsible')
  return isStrong ? [...take(design, activityId, holderId, 'consulted', 'informed'), ...commands] : commands
}

/** Takes meanings from a holder in a row, and the mark of a binding opinion with the consultation. */
export function take(
  design: Design,
  activityId: Id,
  holderId: Id,
  ...meanings: readonly Meaning[]
): Command[] {
  const cell = cellsOf(design, activityId).find(({ holder }) => holder === holderId)
  const taken = (cell?.letters ?? []).filter((letter) => {
    const meaning = design.letterSet.meanings[letter]
    return meaning !== undefined && meanings.includes(meaning)
  })
  const commands: Command[] = taken.map((letter) => ({ type: 'removeLetter', activityId, holderId, letter }))
  if (cell?.isMarked && meanings.includes('consulted') && cell.has('consulted'))
    commands.push({ type: 'setBinding', activityId, holderId, binding: null })
  return commands
}
