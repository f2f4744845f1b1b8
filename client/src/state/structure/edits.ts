/** What people do to the structure, as commands. Pure: the design as it stands goes in, commands come out. */
import type { Command } from 'shared/commands'
import {
  type Body,
  type BodyKind,
  type Design,
  type Id,
  type Level,
  type NewId,
  orderBetween,
  type Random,
  siblingOrder,
  trayOrder,
} from 'shared/model'

export interface Chance {
  readonly newId: NewId
  readonly random: Random
}

/** Something new, with the commands that make it. */
export interface Made {
  readonly id: Id
  readonly commands: readonly Command[]
}

const levelBelow: Readonly<Record<Level, Level>> = {
  strategic: 'directive',
  directive: 'operational',
  operational: 'operational',
  external: 'external',
}

/** A new body below another: where its siblings stand, else one level further down. */
export function childOf(design: Design, parentId: Id, chance: Chance): Made | undefined {
  const parent = design.body(parentId)
  if (!parent) return undefined
  const last = design.body(design.tree.childrenOf(parentId).at(-1) ?? '')
  const level = last ? last.level : parent.level && levelBelow[parent.level]
  const kind = last?.kind ?? 'unit'
  return made(design, chance, { parentId, level, kind, country: parent.country })
}

/** A new body beside another, right after it. */
export function siblingOf(design: Design, id: Id, chance: Chance): Made | undefined {
  const body = design.body(id)
  if (!body) return undefined
  const parentId = design.tree.parentOf(id)
  const { level, kind, country } = body
  return made(design, chance, { parentId, afterId: id, level, kind, country })
}

/** A new body that advises another: it stands beside it. */
export function adviserOf(design: Design, id: Id, chance: Chance): Made | undefined {
  const body = design.body(id)
  if (!body) return undefined
  const adviser = made(design, chance, {
    parentId: id,
    level: body.level,
    kind: 'unit',
    country: body.country,
    mandate: 'advisory',
  })
  const relation = { id: chance.newId(), from: adviser.id, to: id, kind: 'advises' as const }
  return { id: adviser.id, commands: [...adviser.commands, { type: 'addRelation', relation }] }
}

/** A new body at the top. The first of a design is strategic. */
export function topBody(design: Design, chance: Chance): Made {
  const last = design.body(design.tree.roots.at(-1) ?? '')
  const level = last ? last.level : 'strategic'
  return made(design, chance, { parentId: null, level, kind: last?.kind ?? 'unit', country: last?.country })
}

/** Moves a body one step up: beside its superior, right after it. */
export function promoted(design: Design, id: Id, random: Random): Command | undefined {
  const parentId = design.tree.parentOf(id)
  if (parentId === null) return undefined
  const above = design.tree.parentOf(parentId)
  // Beside a superior that stands in the tray there is only the top.
  return { type: 'moveBody', id, parentId: above, order: siblingOrder(design, above, parentId, random) }
}

/** Moves a body below the sibling before it, as its last subordinate. */
export function demoted(design: Design, id: Id, random: Random): Command | undefined {
  const siblings = siblingsOf(design, id)
  const before = siblings[siblings.indexOf(id) - 1]
  return before === undefined ? undefined : movedUnder(design, [id], before, random)[0]
}

/** Moves a body one place among its siblings; undefined at the end of the row. */
export function reordered(design: Design, id: Id, by: -1 | 1, random: Random): Command | undefined {
  // The tray keeps no order that anybody chose.
  if (design.tree.unplaced.includes(id)) return undefined
  const siblings = siblingsOf(design, id)
  const at = siblings.indexOf(id)
  if (at < 0 || siblings[at + by] === undefined) return undefined
  const after = by === 1 ? siblings[at + 1] : (siblings[at - 2] ?? null)
  const parentId = design.tree.parentOf(id)
  return { type: 'moveBody', id, parentId, order: siblingOrder(design, parentId, after, random) }
}

/** Moves bodies with their branches below another one (`null`: to the top), as its last subordinates. */
export function movedUnder(
  design: Design,
  ids: readonly Id[],
  parentId: Id | null,
  random: Random,
): readonly Command[] {
  let order = siblingOrder(design, parentId, undefined, random)
  return uppermost(design, ids).map((id, index) => {
    if (index > 0) order = orderBetween(order, null, random)
    return { type: 'moveBody', id, parentId, order }
  })
}

/** Sends bodies with their branches into the tray. */
export function unplaced(design: Design, ids: readonly Id[], random: Random): readonly Command[] {
  let order = trayOrder(design, random)
  return uppermost(design, ids).map((id, index) => {
    if (index > 0) order = orderBetween(order, null, random)
    return { type: 'unplaceBody', id, order }
  })
}

/** Whether a body may come below another: not below itself or its own branch. */
export function mayStandUnder(design: Design, id: Id, parentId: Id): boolean {
  return parentId !== id && !design.tree.ancestorsOf(parentId).includes(id)
}

/** Of several bodies those that no other of them is above: moving these moves all. */
export function uppermost(design: Design, ids: readonly Id[]): readonly Id[] {
  const chosen = new Set(ids)
  return ids.filter(
    (id) => design.body(id) && !design.tree.ancestorsOf(id).some((above) => chosen.has(above)),
  )
}

/**
 * A copy of a branch beside it: bodies, their seats and the lines within it, under fresh ids. Letters stay with
 * the original, for a decision has one accountable.
 */
export function duplicated(design: Design, id: Id, { newId, random }: Chance): Made | undefined {
  if (!design.body(id)) return undefined
  const originals = [id, ...design.tree.descendantsOf(id)]
  const copies = new Map(originals.map((original) => [original, newId()]))
  const seatCopies = new Map<Id, Id>()
  for (const original of originals)
    for (const seat of design.seatsOf(original)) seatCopies.set(seat.id, newId())
  const commands: Command[] = []
  for (const [original, copy] of copies) {
    const { position: _position, order, unplaced: _unplaced, ...body } = design.body(original) as Body
    const isTop = original === id
    const superior = design.tree.parentOf(original)
    const parentId = isTop ? superior : (copies.get(superior ?? '') ?? null)
    commands.push({
      type: 'addBody',
      body: { ...body, id: copy },
      parentId,
      order: isTop ? siblingOrder(design, parentId, id, random) : (order ?? ''),
    })
    for (const seat of design.seatsOf(original)) {
      const alternateFor = seat.alternateFor && (seatCopies.get(seat.alternateFor) ?? seat.alternateFor)
      commands.push({
        type: 'addSeat',
        seat: {
          ...seat,
          id: seatCopies.get(seat.id) as Id,
          body: copy,
          ...(alternateFor ? { alternateFor } : {}),
        },
      })
    }
  }
  for (const relation of design.relations) {
    const from = copies.get(relation.from)
    const to = copies.get(relation.to)
    if (from && to && relation.kind !== 'reports-to')
      commands.push({ type: 'addRelation', relation: { ...relation, id: newId(), from, to } })
  }
  return { id: copies.get(id) as Id, commands }
}

/** The bodies among which one stands, itself included. */
export function siblingsOf(design: Design, id: Id): readonly Id[] {
  const parentId = design.tree.parentOf(id)
  if (parentId !== null) return design.tree.childrenOf(parentId)
  return design.tree.unplaced.includes(id) ? design.tree.unplaced : design.tree.roots
}

interface NewBody {
  readonly parentId: Id | null
  readonly afterId?: Id
  readonly level?: Level | null | undefined
  readonly kind: BodyKind
  readonly country?: string | null | undefined
  readonly mandate?: 'advisory'
}

function made(design: Design, chance: Chance, given: NewBody): Made {
  const id = chance.newId()
  const { parentId, afterId, level, kind, country, mandate } = given
  const body: Body = {
    id,
    name: {},
    kind,
    ...(level ? { level } : {}),
    ...(country ? { country } : {}),
    ...(mandate ? { mandate } : {}),
  }
  const order = siblingOrder(design, parentId, afterId, chance.random)
  return { id, commands: [{ type: 'addBody', body, parentId, order }] }
}
