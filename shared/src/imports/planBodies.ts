import type { Command } from '../commands/index.ts'
import {
  type Body,
  type Design,
  type Id,
  isId,
  normalised,
  orderBetween,
  siblingOrder,
} from '../model/index.ts'
import type { SheetBody } from './bodiesSheet.ts'
import { NamesIn } from './namesIn.ts'
import { type ImportChoices, type ImportPlan, idOfKey, type PlanContext } from './planRaci.ts'
import type { ImportFaults } from './table.ts'
import { rankOf } from './words/vocabulary.ts'

/**
 * The commands that carry a list of bodies into a design. Rows are matched by key, name in any language or
 * acronym; what a row states becomes so, what it leaves blank stays. Superiors may stand below their
 * subordinates in the sheet. A superior that nobody knows, or a line that would run in a circle, is a fault.
 */
export function planBodies(
  rows: readonly SheetBody[],
  context: PlanContext,
  faults: ImportFaults,
  choices: ImportChoices = {},
): ImportPlan {
  return new BodiesPlan(rows, context, faults).plan(choices)
}

class BodiesPlan {
  readonly #rows: readonly SheetBody[]
  readonly #context: PlanContext
  readonly #faults: ImportFaults
  readonly #commands: Command[] = []
  readonly #ids: Id[] = []
  readonly #matched: (Body | undefined)[] = []
  readonly #byName = new Map<string, number>()
  readonly #instruments = new Map<string, Id>()

  constructor(rows: readonly SheetBody[], context: PlanContext, faults: ImportFaults) {
    this.#rows = rows
    this.#context = context
    this.#faults = faults
    const { design, newId } = context
    const names = new NamesIn(design)
    for (const [index, row] of rows.entries()) {
      const wanted = row.key === undefined ? undefined : isId(row.key) ? row.key : idOfKey(row.key)
      const named = [...row.name.values(), row.acronym ?? ''].filter(Boolean).map((name) => names.find(name))
      const found = design.body(wanted ?? '') ?? design.body(named.find(Boolean) ?? '')
      this.#matched.push(found)
      this.#ids.push(found?.id ?? (wanted && !design.has(wanted) ? wanted : newId()))
      for (const name of [row.key, row.acronym, ...row.name.values()])
        if (name && !this.#byName.has(normalised(name))) this.#byName.set(normalised(name), index)
    }
    for (const { id, title } of design.instruments)
      for (const words of Object.values(title)) this.#instruments.set(normalised(words), id)
  }

  plan(choices: ImportChoices): ImportPlan {
    const superiors = this.#superiors()
    const newBodies: { id: Id; name: string }[] = []
    for (const index of this.#upperFirst(superiors)) {
      const row = this.#rows[index] as SheetBody
      const superior = superiors[index]
      const parentId =
        superior === undefined ? null : typeof superior === 'number' ? (this.#ids[superior] as Id) : superior
      const before = this.#matched[index]
      if (before) this.#change(before, row, superior === undefined ? undefined : parentId)
      else newBodies.push(this.#add(index, row, parentId))
      this.#cite(this.#ids[index] as Id, row, before)
      this.#seat(this.#ids[index] as Id, row)
    }
    const kept = new Set(this.#ids)
    const missing = this.#context.design.bodies.filter(({ id }) => !kept.has(id)).map(({ id }) => id)
    if (choices.removeMissing)
      for (const id of missing) this.#commands.push({ type: 'removeBody', id, branch: 'lift' })
    return { commands: this.#commands, newBodies, missing }
  }

  /** Per row: the row or the body of the design that it stands under. */
  #superiors(): (number | Id | undefined)[] {
    const names = new NamesIn(this.#context.design)
    return this.#rows.map(({ superior, row }, index) => {
      if (!superior) return undefined
      const found = this.#byName.get(normalised(superior)) ?? names.find(superior)
      if (found === undefined) this.#faults.add('unknownSuperior', { row }, { value: superior })
      else if (found === index) this.#faults.add('ownSuperior', { row }, { value: superior })
      return found === index ? undefined : found
    })
  }

  /** The rows so that each stands after its superior; those in a circle are faults. */
  #upperFirst(superiors: readonly (number | Id | undefined)[]): number[] {
    const done = new Set<number>()
    const sorted: number[] = []
    for (const start of this.#rows.keys()) {
      const path: number[] = []
      const onPath = new Set<number>()
      let at: number | Id | undefined = start
      while (typeof at === 'number' && !done.has(at) && !onPath.has(at)) {
        path.push(at)
        onPath.add(at)
        at = superiors[at]
      }
      if (typeof at === 'number' && onPath.has(at)) {
        const { row, superior } = this.#rows[at] as SheetBody
        this.#faults.add('ownSuperior', { row }, { value: superior ?? '' })
      }
      for (const index of path.reverse()) {
        done.add(index)
        sorted.push(index)
      }
    }
    return sorted
  }

  readonly #lastOrder = new Map<Id | null, string>()

  #orderUnder(design: Design, parentId: Id | null): string {
    const { random } = this.#context
    const last = this.#lastOrder.get(parentId)
    const order =
      last === undefined
        ? siblingOrder(design, parentId, undefined, random)
        : orderBetween(last, null, random)
    this.#lastOrder.set(parentId, order)
    return order
  }

  #add(index: number, row: SheetBody, parentId: Id | null): { id: Id; name: string } {
    const { design } = this.#context
    const id = this.#ids[index] as Id
    const name = [...row.name.values()][0] ?? ''
    this.#commands.push({
      type: 'addBody',
      body: { id, kind: row.kind ?? 'unit', name: Object.fromEntries(row.name), ...this.#stated(row) },
      parentId,
      order: this.#orderUnder(design, parentId),
    })
    return { id, name }
  }

  #stated({ acronym, level, mandate, country, institution }: SheetBody): Partial<Body> {
    const { lang } = this.#context
    return {
      ...(acronym ? { acronym: { [lang]: acronym } } : {}),
      ...(level ? { level } : {}),
      ...(mandate ? { mandate } : {}),
      ...(country ? { country } : {}),
      ...(institution ? { institution: this.#institution(institution) } : {}),
    }
  }

  #institution(words: string): Id | Readonly<Record<string, string>> {
    const { design, lang } = this.#context
    const plain = normalised(words)
    const known = design.participants.find(({ name }) =>
      Object.values(name).some((one) => normalised(one) === plain),
    )
    return known?.id ?? { [lang]: words }
  }

  /** `parentId` is undefined where the row states no superior: the body stays where it stands. */
  #change(before: Body, row: SheetBody, parentId: Id | null | undefined): void {
    const { design, lang } = this.#context
    const { id } = before
    const words = (field: 'name' | 'acronym', language: string, value: string) =>
      this.#commands.push({ type: 'setWords', collection: 'bodies', id, field, lang: language, words: value })
    for (const [language, name] of row.name)
      if (before.name[language] !== name && !this.#isAcronym(before, name)) words('name', language, name)
    if (row.acronym && before.acronym?.[lang] !== row.acronym) words('acronym', lang, row.acronym)
    const stated = { ...this.#stated(row), ...(row.kind ? { kind: row.kind } : {}) }
    for (const field of ['kind', 'level', 'mandate', 'country'] as const) {
      const value = stated[field]
      if (value && before[field] !== value)
        this.#commands.push({ type: 'setField', collection: 'bodies', id, field, value })
    }
    if (stated.institution && JSON.stringify(stated.institution) !== JSON.stringify(before.institution))
      this.#commands.push({
        type: 'setField',
        collection: 'bodies',
        id,
        field: 'institution',
        value: stated.institution,
      })
    if (parentId !== undefined && (before.unplaced || design.tree.parentOf(id) !== parentId))
      this.#commands.push({ type: 'moveBody', id, parentId, order: this.#orderUnder(design, parentId) })
  }

  #isAcronym(body: Body, name: string): boolean {
    return Object.values(body.acronym ?? {}).some((one) => normalised(one) === normalised(name))
  }

  #cite(bodyId: Id, { instruments }: SheetBody, before: Body | undefined): void {
    const { lang, newId } = this.#context
    for (const title of instruments) {
      let id = this.#instruments.get(normalised(title))
      if (!id) {
        id = newId()
        this.#instruments.set(normalised(title), id)
        this.#commands.push({
          type: 'addInstrument',
          instrument: { id, title: { [lang]: title }, rank: rankOf(title) },
        })
      }
      if (!before?.instruments?.includes(id))
        this.#commands.push({ type: 'citeInstrument', bodyId, instrumentId: id })
    }
  }

  /** The person of a row sits in the seat that heads the body: the chair of several, the head of one. */
  #seat(bodyId: Id, { person, kind }: SheetBody): void {
    if (!person) return
    const { design, newId } = this.#context
    const isCollegiate = (kind ?? design.body(bodyId)?.kind) === 'collegiate'
    const heads = isCollegiate ? 'chair' : 'head'
    const seat = design.seatsOf(bodyId).find((one) => one.function === heads)
    if (!seat)
      this.#commands.push({
        type: 'addSeat',
        seat: { id: newId(), body: bodyId, function: heads, holder: person, status: 'filled' },
      })
    else if (seat.holder !== person)
      this.#commands.push({
        type: 'setField',
        collection: 'seats',
        id: seat.id,
        field: 'holder',
        value: person,
      })
  }
}
