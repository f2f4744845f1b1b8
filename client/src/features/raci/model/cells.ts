import type { Command } from 'shared/commands'
import type { Design, Id, Letter } from 'shared/model'
import { canBind } from './letterKeys.ts'

/** A crossing of a row and a column. */
export interface CellPlace {
  readonly activity: Id
  readonly holder: Id
}

/** What stands in a cell. */
export interface CellContent {
  readonly letters: readonly Letter[]
  readonly binding: boolean
}

const nothing: CellContent = { letters: [], binding: false }

export function contentOf(design: Design, { activity, holder }: CellPlace): CellContent {
  const assignment = design.assignment(activity, holder)
  return assignment ? { letters: assignment.letters, binding: assignment.binding === true } : nothing
}

/** The commands that turn what is in a cell into `wanted`: only what differs is written. */
export function commandsToFill(design: Design, place: CellPlace, wanted: CellContent): Command[] {
  const now = contentOf(design, place)
  const { activity: activityId, holder: holderId } = place
  if (wanted.letters.length === 0) {
    return design.assignment(activityId, holderId) ? [{ type: 'clearCell', activityId, holderId }] : []
  }
  const commands: Command[] = []
  for (const letter of wanted.letters) {
    if (!now.letters.includes(letter)) commands.push({ type: 'assignLetter', activityId, holderId, letter })
  }
  for (const letter of now.letters) {
    if (!wanted.letters.includes(letter))
      commands.push({ type: 'removeLetter', activityId, holderId, letter })
  }
  const binding = wanted.binding && canBind(wanted.letters, design.letterSet)
  if (binding !== now.binding) {
    commands.push({ type: 'setBinding', activityId, holderId, binding: binding || undefined })
  }
  return commands
}

/** The letter alone: what typing it does. What was consulted with effect stays so while it is consulted. */
export function withOnly(content: CellContent, letter: Letter): CellContent {
  return { letters: [letter], binding: content.binding }
}

/** The letter added, or taken away where it stands: what `Shift` and the letter do. */
export function withToggled(content: CellContent, letter: Letter): CellContent {
  const letters = content.letters.includes(letter)
    ? content.letters.filter((one) => one !== letter)
    : [...content.letters, letter]
  return { letters, binding: content.binding }
}
