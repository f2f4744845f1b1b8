import { type Area, type Design, type Id, type Meaning, means, type RelationKind } from 'shared/model'

/** What would be left without anyone if a body were gone. */
export interface Dissolution {
  /** Activities that nobody else answers for, or does. */
  readonly orphaned: readonly { readonly activity: Id; readonly loses: readonly Meaning[] }[]
  /** The bodies directly below, which would stand under `superior`; null is the top. */
  readonly below: readonly Id[]
  readonly superior: Id | null
  /** Lines to and from others, reporting lines aside. */
  readonly lines: readonly { readonly kind: RelationKind; readonly other: Id; readonly isFrom: boolean }[]
  /** Seats elsewhere that would be vacant. */
  readonly seats: readonly Id[]
  /** Areas that nobody else leads. */
  readonly areas: readonly Area[]
  /** Whether it is the only lead authority. */
  readonly isOnlyAuthority: boolean
}

const borne = ['accountable', 'responsible'] as const

/** What follows if a body, with its own seats, is dissolved and its branch climbs. Changes nothing. */
export function ifDissolved(design: Design, bodyId: Id): Dissolution {
  const body = design.body(bodyId)
  const isGone = (holder: Id) => design.bodyOfHolder(holder)?.id === bodyId
  const orphaned = design.activitiesInOrder.flatMap(({ id }) => {
    const held = design.assignmentsFor(id).filter(({ holder }) => design.bodyOfHolder(holder))
    const loses = borne.filter((meaning) => {
      const bearers = held.filter((one) => means(one, meaning, design.letterSet))
      return bearers.length > 0 && bearers.every(({ holder }) => isGone(holder))
    })
    return loses.length > 0 ? [{ activity: id, loses }] : []
  })
  const lines = design.relations.flatMap(({ kind, from, to }) => {
    if (kind === 'reports-to' || (from !== bodyId && to !== bodyId) || from === to) return []
    const other = from === bodyId ? to : from
    return design.body(other) ? [{ kind, other, isFrom: from === bodyId }] : []
  })
  const others = design.bodies.filter(({ id }) => id !== bodyId)
  return {
    orphaned,
    below: design.tree.childrenOf(bodyId),
    superior: design.tree.parentOf(bodyId),
    lines,
    seats: design.seats
      .filter(({ heldBy, body: of }) => of !== bodyId && heldBy && 'body' in heldBy && heldBy.body === bodyId)
      .map(({ id }) => id),
    areas: (body?.leads ?? []).filter((area) => !others.some(({ leads }) => leads?.includes(area))),
    isOnlyAuthority: body?.leadAuthority === true && !others.some(({ leadAuthority }) => leadAuthority),
  }
}

/** Whether nothing depends on it. */
export function isWithoutLoss(dissolution: Dissolution): boolean {
  const { orphaned, below, lines, seats, areas, isOnlyAuthority } = dissolution
  return !isOnlyAuthority && [orphaned, below, lines, seats, areas].every((list) => list.length === 0)
}
