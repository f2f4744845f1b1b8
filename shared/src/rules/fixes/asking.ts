import type { Command } from '../../commands/index.ts'
import type { Design, Id } from '../../model/index.ts'
import type { Fix } from '../defineRule.ts'
import { holdersOfVoice, type Voice } from '../readings/hearing.ts'
import { cellsOf } from '../readings/letters.ts'
import { give, take } from './letters.ts'

/** Consults one of the holders of a voice in some rows, if wanted with an opinion that binds. */
export function askVoice(
  design: Design,
  voice: Voice,
  activityIds: readonly Id[],
  force: 'binding' | 'plain',
): Fix[] {
  return holdersOfVoice(design, voice).map((holder) => ({
    id: `consult:${holder}`,
    label: 'consult',
    data: { holder: { name: holder } },
    commands: () => activityIds.flatMap((id) => ask(design, id, holder, force)),
  }))
}

function ask(design: Design, activityId: Id, holderId: Id, force: 'binding' | 'plain'): Command[] {
  const isAsked = cellsOf(design, activityId).some(
    (cell) => cell.holder === holderId && cell.has('consulted'),
  )
  if (isAsked) return []
  const mark: Command = { type: 'setBinding', activityId, holderId, binding: true }
  return [
    ...take(design, activityId, holderId, 'informed'),
    ...give(design, activityId, holderId, 'consulted'),
    // In RAPID, to agree binds by itself.
    ...(force === 'binding' && design.letterSet.id !== 'rapid' ? [mark] : []),
  ]
}
