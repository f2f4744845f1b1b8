import { useMemo } from 'react'
import type { Command } from 'shared/commands'
import type { Id } from 'shared/model'
import { newId, random } from '../chance.ts'
import { useSession } from '../session.ts'
import { useRun } from '../useRun.ts'
import {
  adviserOf,
  childOf,
  demoted,
  duplicated,
  type Made,
  movedUnder,
  promoted,
  reordered,
  siblingOf,
  topBody,
  unplaced,
} from './edits.ts'
import { ask } from './questions.ts'

/** Changes of the structure that chart, outline and inspector share. Each is one undo step. */
export interface Structure {
  /** They give the new body's id; undefined when it was refused, and the person was told why. */
  addChild(id: Id): Id | undefined
  addSibling(id: Id): Id | undefined
  addAdviser(id: Id): Id | undefined
  addTop(): Id | undefined
  duplicate(id: Id): Id | undefined
  /** They say whether anything moved. */
  promote(id: Id): boolean
  demote(id: Id): boolean
  reorder(id: Id, by: -1 | 1): boolean
  moveUnder(ids: readonly Id[], parentId: Id | null): boolean
  unplace(ids: readonly Id[]): boolean
  /** They open a dialog. */
  askDelete(ids: readonly Id[]): void
  askMove(ids: readonly Id[]): void
  askLink(from: Id | null, to?: Id): void
}

export function useStructure(): Structure {
  const { live } = useSession()
  const run = useRun()
  return useMemo(() => {
    const chance = { newId, random }
    const make = (made: Made | undefined) => (made && run(...made.commands) ? made.id : undefined)
    const move = (command: Command | undefined) => command !== undefined && run(command)
    const moveAll = (commands: readonly Command[]) => commands.length > 0 && run(...commands)
    const now = () => live.snapshot()
    return {
      addChild: (id) => make(childOf(now(), id, chance)),
      addSibling: (id) => make(siblingOf(now(), id, chance)),
      addAdviser: (id) => make(adviserOf(now(), id, chance)),
      addTop: () => make(topBody(now(), chance)),
      duplicate: (id) => make(duplicated(now(), id, chance)),
      promote: (id) => move(promoted(now(), id, random)),
      demote: (id) => move(demoted(now(), id, random)),
      reorder: (id, by) => move(reordered(now(), id, by, random)),
      moveUnder: (ids, parentId) => moveAll(movedUnder(now(), ids, parentId, random)),
      unplace: (ids) => moveAll(unplaced(now(), ids, random)),
      askDelete: (ids) => void (ids.length > 0 && ask({ about: 'delete', ids })),
      askMove: (ids) => void (ids.length > 0 && ask({ about: 'move', ids })),
      askLink: (from, to) => ask({ about: 'link', from, ...(to ? { to } : {}) }),
    }
  }, [live, run])
}
