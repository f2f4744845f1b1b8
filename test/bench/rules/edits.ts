import { type CommandType, commandDefinitions } from 'shared/commands'
import type { LiveDesign } from 'shared/document'
import { commandFor } from 'shared/testing'

/** Another profile is another set of rules, asked from the beginning: no edit of the structure. */
const kinds = [...commandDefinitions.keys()].filter((type): type is CommandType => type !== 'setProfile')

/** The edit of a turn: every kind of command in turn, each tenth one taken back. False where it changes nothing. */
export function editOfAnyKind(live: LiveDesign, turn: number, random: () => number): boolean {
  const before = live.snapshot()
  if (turn % 10 === 9) live.undo()
  else {
    const type = kinds[turn % kinds.length] as CommandType
    live.run(commandFor({ type, seed: Math.floor(random() * 2 ** 31) }, before))
  }
  return live.snapshot() !== before
}
