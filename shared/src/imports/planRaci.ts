import type { Command, FilledCell } from '../commands/index.ts'
import {
  type Activity,
  type Assignment,
  activityOrder,
  type Design,
  type Id,
  isId,
  type Lang,
  type LetterSetId,
  limits,
  type NewId,
  normalised,
  orderBetween,
  type Random,
} from '../model/index.ts'
import { NamesIn, nameParts } from './namesIn.ts'
import type { RaciSheet, SheetActivity, SheetHolder } from './raciSheet.ts'
import type { CellReading } from './readLetters.ts'
import { readCountry } from './words/vocabulary.ts'

/** What people decide before a sheet becomes part of a design. */
export interface ImportChoices {
  /** Bodies and seats that they chose for names of the sheet; `null` makes a new body. By index of the holder. */
  readonly holders?: ReadonlyMap<number, Id | null> | undefined
  /** Rows, or bodies, of the design that the sheet does not have are removed. */
  readonly removeMissing?: boolean | undefined
}

export interface PlanContext {
  readonly design: Design
  readonly lang: Lang
  readonly newId: NewId
  readonly random: Random
}

/** What carries a sheet into a design: one undo step. */
export interface ImportPlan {
  readonly commands: readonly Command[]
  /** The bodies that the sheet names and the design does not have yet. */
  readonly newBodies: readonly { readonly id: Id; readonly name: string; readonly holder?: number }[]
  /** What the design has and the sheet does not: removed only if people choose so. */
  readonly missing: readonly Id[]
}

/** Where each holder of a sheet is found in a design; undefined for one that it does not have. */
export function matchHolders(sheet: RaciSheet, design: Design): (Id | undefined)[] {
  const names = new NamesIn(design)
  return sheet.holders.map(({ name, owner }) => names.find(name, owner))
}

/**
 * The commands that carry a map of activities into a design. Rows are matched by the key of the sheet, else by
 * their name in any language; what a matched row and a holder of the sheet have becomes what the sheet says,
 * and holders that the sheet does not name keep their letters. New bodies come to the tray, or to the top of
 * a design that has no bodies yet.
 */
export function planRaci(
  sheet: RaciSheet,
  letterSet: LetterSetId,
  context: PlanContext,
  choices: ImportChoices = {},
): ImportPlan {
  return new RaciPlan(sheet, letterSet, context, choices).plan()
}

const nothing: CellReading = { letters: [], binding: false, note: undefined }

class RaciPlan {
  readonly #sheet: RaciSheet
  readonly #letterSet: LetterSetId
  readonly #context: PlanContext
  readonly #choices: ImportChoices
  readonly #commands: Command[] = []
  readonly #newBodies: { id: Id; name: string; holder: number }[] = []
  readonly #added: Activity[] = []
  readonly #cells: FilledCell[] = []
  readonly #cleared: Command[] = []

  constructor(sheet: RaciSheet, letterSet: LetterSetId, context: PlanContext, choices: ImportChoices) {
    this.#sheet = sheet
    this.#letterSet = letterSet
    this.#context = context
    this.#choices = choices
  }

  plan(): ImportPlan {
    const { design } = this.#context
    if (design.letterSet.id !== this.#letterSet)
      this.#commands.push({ type: 'setDesignField', field: 'letterSet', value: this.#letterSet })
    const holders = this.#holders()
    const matched = matchActivities(this.#sheet.activities, design)
    const taken = new Set(matched)
    let order = activityOrder(design, undefined, this.#context.random)
    for (const [index, activity] of this.#sheet.activities.entries()) {
      const before = matched[index]
      if (before) this.#change(before, activity, holders)
      else {
        this.#add(activity, order, holders)
        order = orderBetween(order, null, this.#context.random)
      }
    }
    if (this.#added.length > 0) this.#commands.push({ type: 'addActivities', activities: this.#added })
    if (this.#cells.length > 0) this.#commands.push({ type: 'fillCells', cells: this.#cells })
    this.#commands.push(...this.#cleared)
    this.#orderColumns(holders)
    const missing = design.activities.filter((activity) => !taken.has(activity)).map(({ id }) => id)
    if (this.#choices.removeMissing)
      for (const id of missing) this.#commands.push({ type: 'removeActivity', id })
    return { commands: this.#commands, newBodies: this.#newBodies, missing }
  }

  /** The id of each holder; new bodies for those that the design does not have. */
  #holders(): Id[] {
    const { design, newId, random, lang } = this.#context
    const found = matchHolders(this.#sheet, design)
    const isFirst = design.bodies.length === 0
    let order: string | null = null
    return this.#sheet.holders.map((holder, index) => {
      const chosen = this.#choices.holders?.get(index)
      const known = chosen === undefined ? found[index] : chosen
      if (known) return known
      const id = newId()
      order = orderBetween(order, null, random)
      this.#newBodies.push({ id, name: holder.name, holder: index })
      this.#commands.push({
        type: 'addBody',
        body: { id, kind: 'unit', ...namesOf(holder, lang) },
        parentId: null,
        order,
        ...(isFirst ? {} : { unplaced: true }),
      })
      return id
    })
  }

  #add(activity: SheetActivity, order: string, holders: readonly Id[]): void {
    const { design, newId } = this.#context
    const wanted = activity.key && idOfKey(activity.key)
    const id = wanted && !design.has(wanted) ? wanted : newId()
    const { level, coreArea, kind, scope } = activity
    this.#added.push({
      id,
      name: Object.fromEntries(activity.name),
      order,
      ...(level ? { level } : {}),
      ...(coreArea ? { coreArea } : {}),
      ...(kind ? { kind } : {}),
      ...(scope ? { scope } : {}),
    })
    for (const [holder, cell] of activity.cells) this.#fill(id, holders[holder] as Id, cell)
  }

  #change(before: Activity, activity: SheetActivity, holders: readonly Id[]): void {
    const { design } = this.#context
    const { id } = before
    for (const [lang, words] of activity.name)
      if (before.name[lang] !== words)
        this.#commands.push({ type: 'setWords', collection: 'activities', id, field: 'name', lang, words })
    for (const field of ['level', 'coreArea', 'kind', 'scope'] as const) {
      const value = activity[field]
      if (value && before[field] !== value)
        this.#commands.push({ type: 'setField', collection: 'activities', id, field, value })
    }
    for (const [index, holder] of holders.entries())
      this.#fill(id, holder, activity.cells.get(index) ?? nothing, design.assignment(id, holder))
  }

  /** Only what differs from what the cell says now, so that the same sheet again changes nothing. */
  #fill(activityId: Id, holderId: Id, { letters, binding, note }: CellReading, has?: Assignment): void {
    const { lang } = this.#context
    const isSame =
      letters.length === (has?.letters.length ?? 0) &&
      letters.every((letter) => has?.letters.includes(letter)) &&
      binding === (has?.binding ?? false) &&
      (!note || has?.note?.[lang] === note)
    if (isSame) return
    // A cell that the sheet leaves empty keeps neither mark nor note.
    if (letters.length === 0) this.#cleared.push({ type: 'clearCell', activityId, holderId })
    else
      this.#cells.push({
        activityId,
        holderId,
        letters,
        binding,
        ...(note ? { note: { lang, words: note } } : {}),
      })
  }

  /** Columns that come with the sheet stand in its order after those that the design states. */
  #orderColumns(holders: readonly Id[]): void {
    const { design } = this.#context
    const stated = design.data.columns ?? design.columns
    const columns = [...new Set([...stated, ...holders])]
    if (columns.length > stated.length) this.#commands.push({ type: 'setColumns', columns })
  }
}

/** The row of a design that each row of a sheet is about, by key, else by name and, where that helps, place. */
function matchActivities(rows: readonly SheetActivity[], design: Design): (Activity | undefined)[] {
  const byName = new Map<string, Activity[]>()
  for (const activity of design.activitiesInOrder) {
    for (const name of new Set(Object.values(activity.name).map(normalised))) {
      const held = byName.get(name)
      if (held) held.push(activity)
      else byName.set(name, [activity])
    }
  }
  const taken = new Set<Id>()
  return rows.map((row) => {
    const keyed =
      row.key === undefined ? undefined : (design.activity(row.key) ?? design.activity(idOfKey(row.key)))
    const named = [...row.name.values()].flatMap((name) => byName.get(normalised(name)) ?? [])
    const alike = named.filter(
      ({ level, coreArea }) =>
        (!row.level || level === row.level) && (!row.coreArea || coreArea === row.coreArea),
    )
    const found = [keyed, ...alike, ...named].find((one) => one !== undefined && !taken.has(one.id))
    if (found) taken.add(found.id)
    return found
  })
}

/** The id of what a sheet calls by a key of its own: the key where it is one, else one made from it. */
export function idOfKey(key: string): Id {
  if (isId(key) && /[A-Za-z]/.test(key)) return key
  const bare = normalised(key)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return `row-${bare}`.slice(0, 64)
}

/** The fields of a new body that the heading of its column gives. */
function namesOf({ name, owner }: SheetHolder, lang: Lang) {
  const { bare, acronym } = nameParts(name)
  const country = owner ? readCountry(owner) : undefined
  return {
    name: { [lang]: bare.slice(0, limits.text) },
    ...(acronym ? { acronym: { [lang]: acronym } } : {}),
    ...(country ? { country } : owner ? { institution: { [lang]: owner } } : {}),
  }
}
