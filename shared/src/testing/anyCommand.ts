/** Arbitrary commands that fit a design, as people would give them: mostly on things that are there. */
import fc from 'fast-check'
import { type Command, type CommandType, commandDefinitions, type FieldValue } from '../commands/index.ts'
import {
  activityOrder,
  areas,
  bodyKinds,
  type Collection,
  chosenSeverities,
  collections,
  type Design,
  designFields,
  type Field,
  type Fields,
  fieldsOf,
  type Id,
  type Json,
  type Lang,
  type Letter,
  levels,
  relationKinds,
  seatFunctions,
  siblingOrder,
  type Text,
  trayOrder,
} from '../model/index.ts'

/** A choice made before it is known of which design: the same seed and design give the same command. */
export interface CommandChoice {
  readonly type: CommandType
  readonly seed: number
}

/** A command for one design. */
export function anyCommand(design: Design): fc.Arbitrary<Command> {
  return anyCommandChoice().map((choice) => commandFor(choice, design))
}

export function anyCommandChoice(
  types: readonly CommandType[] = [...commandDefinitions.keys()],
): fc.Arbitrary<CommandChoice> {
  const weighted = types.map((type) => ({
    weight: often.has(type) ? 6 : 1,
    arbitrary: fc.constant(type),
  }))
  return fc.record({ type: fc.oneof(...weighted), seed: fc.nat() })
}

/** What makes structures that nobody drew: moves, removals, lines, letters. */
const often: ReadonlySet<CommandType> = new Set<CommandType>([
  'addBody',
  'addRelation',
  'assignLetter',
  'moveBody',
  'removeBody',
  'setField',
])

/** The command of a choice in a state of the design. New things get ids of the seed. */
export function commandFor({ type, seed }: CommandChoice, design: Design): Command {
  return makers[type](new Picker(seed, design), design) as Command
}

type Maker<Type extends CommandType> = (
  pick: Picker,
  design: Design,
) => Omit<Extract<Command, { type: Type }>, never>
type Makers = { readonly [Type in CommandType]: Maker<Type> }

const makers: Makers = {
  addActivities: (pick, design) => ({
    type: 'addActivities',
    activities: [1, 2].map(() => ({
      id: pick.newId(),
      name: pick.text(),
      order: activityOrder(design, undefined, pick.random),
    })),
  }),
  addActivity: (pick, design) => ({
    type: 'addActivity',
    activity: {
      id: pick.newId(),
      name: pick.text(),
      order: activityOrder(design, pick.thing('activities'), pick.random),
    },
  }),
  addBody: (pick, design) => {
    const parentId = pick.chance(0.8) ? pick.thing('bodies') : null
    return {
      type: 'addBody',
      body: {
        id: pick.newId(),
        name: pick.text(),
        kind: pick.one(bodyKinds),
        level: pick.one(levels),
        functions: [pick.text()],
      },
      parentId,
      order: siblingOrder(design, parentId, undefined, pick.random),
    }
  },
  addColumn: (pick) => ({ type: 'addColumn', holderId: pick.holder() }),
  addFunction: (pick) => ({ type: 'addFunction', bodyId: pick.thing('bodies'), words: pick.text() }),
  addInstrument: (pick) => ({
    type: 'addInstrument',
    instrument: { id: pick.newId(), title: pick.text(), rank: 'law' },
  }),
  addParticipant: (pick) => ({
    type: 'addParticipant',
    participant: { id: pick.newId(), name: pick.text() },
  }),
  addPrinciple: (pick) => ({
    type: 'addPrinciple',
    principle: { id: pick.newId(), name: pick.text(), embodiedBy: [pick.thing('bodies')] },
  }),
  addRelation: (pick) => ({
    type: 'addRelation',
    relation: {
      id: pick.newId(),
      from: pick.thing('bodies'),
      to: pick.thing('bodies'),
      kind: pick.chance(0.6) ? 'reports-to' : pick.one(relationKinds),
      days: pick.number(30),
    },
  }),
  addSeat: (pick) => ({
    type: 'addSeat',
    seat: { id: pick.newId(), body: pick.thing('bodies'), function: pick.one(seatFunctions) },
  }),
  assignLetter: (pick, design) => ({
    type: 'assignLetter',
    activityId: pick.thing('activities'),
    holderId: pick.holder(),
    letter: pick.one(design.letterSet.letters),
  }),
  citeInstrument: (pick) => ({
    type: 'citeInstrument',
    bodyId: pick.thing('bodies'),
    instrumentId: pick.thing('instruments'),
  }),
  clearCell: (pick) => ({ type: 'clearCell', ...pick.cell() }),
  fillCells: (pick, design) => ({
    type: 'fillCells',
    cells: [pick.cell(), { activityId: pick.thing('activities'), holderId: pick.holder() }].map((cell) => ({
      ...cell,
      letters: pick.chance(0.2) ? [] : [pick.one(design.letterSet.letters)],
      ...(pick.chance(0.5) ? { binding: pick.chance(0.5) } : {}),
      ...(pick.chance(0.3) ? { note: pick.langAndWords() } : {}),
    })),
  }),
  moveBody: (pick, design) => {
    const parentId = pick.chance(0.85) ? pick.thing('bodies') : null
    const order = siblingOrder(design, parentId, pick.thing('bodies'), pick.random)
    return { type: 'moveBody', id: pick.thing('bodies'), parentId, order }
  },
  placeCard: (pick) => ({
    type: 'placeCard',
    id: pick.thing('bodies'),
    position: pick.chance(0.8) ? { x: pick.number(500) + 0.5, y: -pick.number(500) } : null,
  }),
  removeActivity: (pick) => ({ type: 'removeActivity', id: pick.thing('activities') }),
  removeBody: (pick) => ({
    type: 'removeBody',
    id: pick.thing('bodies'),
    branch: pick.one(['lift', 'lift', 'unplace', 'remove']),
  }),
  removeColumn: (pick) => ({ type: 'removeColumn', holderId: pick.holder() }),
  removeFunction: (pick) => ({ type: 'removeFunction', ...pick.listed() }),
  removeInstrument: (pick) => ({ type: 'removeInstrument', id: pick.thing('instruments') }),
  removeLetter: (pick) => ({ type: 'removeLetter', ...pick.cell(), letter: pick.letter() }),
  removeParticipant: (pick) => ({ type: 'removeParticipant', id: pick.thing('participants') }),
  removePrinciple: (pick) => ({ type: 'removePrinciple', id: pick.thing('principles') }),
  removeRelation: (pick) => ({ type: 'removeRelation', id: pick.thing('relations') }),
  removeSeat: (pick) => ({ type: 'removeSeat', id: pick.thing('seats') }),
  resetRuleset: () => ({ type: 'resetRuleset' }),
  setBinding: (pick) => ({
    type: 'setBinding',
    ...pick.cell(),
    binding: pick.one([true, false, null, undefined]),
  }),
  setColumns: (pick, design) => ({
    type: 'setColumns',
    columns: pick.chance(0.2) ? null : pick.shuffled(design.columns),
  }),
  setDesignField: (pick, design) => {
    const [field, form] = pick.one(Object.entries(designFields as Fields))
    return { type: 'setDesignField', field, value: pick.value(form, design.data[field]) }
  },
  setDesignWords: (pick) => ({
    type: 'setDesignWords',
    field: pick.one(['title', 'description']),
    ...pick.langAndWords(),
  }),
  setField: (pick) => {
    const collection = pick.one(collections)
    const [field, form] = pick.one(Object.entries(fieldsOf[collection]))
    return {
      type: 'setField',
      collection,
      id: pick.thing(collection),
      field,
      value: pick.value(form, undefined),
    }
  },
  setFunctionWords: (pick) => ({ type: 'setFunctionWords', ...pick.listed(), ...pick.langAndWords() }),
  setNoteWords: (pick) => ({ type: 'setNoteWords', ...pick.cell(), ...pick.langAndWords() }),
  setProfile: (pick) => ({
    type: 'setProfile',
    profile: pick.one(['three-levels', 'plain-raci', 'gone']),
    version: pick.one(['1.0.0', '2.0.0']),
  }),
  setRuleSeverity: (pick) => ({
    type: 'setRuleSeverity',
    rule: pick.rule(),
    severity: pick.chance(0.3) ? undefined : pick.one(chosenSeverities),
  }),
  setThreshold: (pick) => ({
    type: 'setThreshold',
    rule: pick.rule(),
    limit: pick.one(['directive', 'strategic', 'gone']),
    value: pick.chance(0.3) ? undefined : pick.number(20),
  }),
  setWords: (pick) => {
    const collection = pick.one(collections)
    const [field, form] = pick.one(Object.entries(fieldsOf[collection]))
    const path = form.of === 'group' ? `${field}.text` : field
    return { type: 'setWords', collection, id: pick.thing(collection), field: path, ...pick.langAndWords() }
  },
  unciteInstrument: (pick) => ({
    type: 'unciteInstrument',
    bodyId: pick.thing('bodies'),
    instrumentId: pick.thing('instruments'),
  }),
  unplaceBody: (pick, design) => ({
    type: 'unplaceBody',
    id: pick.thing('bodies'),
    order: trayOrder(design, pick.random),
  }),
}

/** Picks by a seed, so that a failing schedule can be played again. */
class Picker {
  readonly #design: Design
  readonly #seed: number
  #state: number

  constructor(seed: number, design: Design) {
    this.#design = design
    this.#seed = seed
    this.#state = seed | 0
  }

  /** Mulberry32. */
  readonly random = (): number => {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  chance(share: number): boolean {
    return this.random() < share
  }
  number(below: number): number {
    return Math.floor(this.random() * below)
  }
  one<T>(list: readonly T[]): T {
    return list[this.number(list.length)] as T
  }
  shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((one) => [this.random(), one] as const)
      .sort(([a], [b]) => a - b)
      .map(([, one]) => one)
  }

  newId(): Id {
    return `n${this.#seed.toString(36)}`
  }
  /** Mostly something that is there. */
  thing(collection: Collection): Id {
    const things = this.#design[collection]
    return things.length > 0 && this.chance(0.97) ? this.one<{ readonly id: Id }>(things).id : 'gone'
  }
  holder(): Id {
    return this.thing(this.chance(0.7) ? 'bodies' : 'seats')
  }
  letter(): Letter {
    return this.one(this.#design.letterSet.letters)
  }
  /** A cell, rather one that says something. */
  cell(): { activityId: Id; holderId: Id } {
    const { assignments } = this.#design
    if (assignments.length > 0 && this.chance(0.8)) {
      const { activity, holder } = this.one(assignments)
      return { activityId: activity, holderId: holder }
    }
    return { activityId: this.thing('activities'), holderId: this.holder() }
  }
  /** A rule, known or not. */
  rule(): Id {
    return this.one(['body-too-large', 'seat-vacant', 'gone'])
  }
  /** A function of a body. */
  listed(): { bodyId: Id; index: number } {
    const bodyId = this.thing('bodies')
    return { bodyId, index: this.number(this.#design.body(bodyId)?.functions?.length || 1) }
  }

  langAndWords(): { lang: Lang; words: string } {
    return { lang: this.one(['es', 'en', 'qu']), words: this.words() }
  }
  words(): string {
    return this.one(['', 'Gabinete', 'Cámara 👩‍👧', `n.º ${this.number(99)}`, 'Ministerio de la Presidencia'])
  }
  text(): Text {
    return { es: this.words() || 'Órgano', ...(this.chance(0.3) ? { en: 'Body' } : {}) }
  }
  /** A value for a field, which mostly has its form. */
  value(form: Field, known: unknown): FieldValue {
    if (this.chance(0.15)) return this.one([null, undefined])
    switch (form.of) {
      case 'text':
      case 'longText':
        return this.text()
      case 'longTexts':
        return [this.text()]
      case 'group':
        return Object.hasOwn(form.fields, 'profile')
          ? { profile: 'plain-raci', thresholds: this.#map(designFields.ruleset.fields.thresholds) }
          : { seats: this.number(9), text: this.text() }
      case 'map':
        return this.#map(form)
      case 'point':
        return { x: this.number(9), y: this.number(9) }
      case 'idOrText':
        return this.chance(0.5) ? this.thing('participants') : this.text()
      case 'set':
        return this.shuffled(form.accepts('capabilities') ? areas : this.#ids('instruments')).slice(0, 2)
      case 'list':
        return this.#list(form, known)
      case 'value':
        return this.one(candidates(this.#design).filter((value) => form.accepts(value)))
    }
  }

  #map(form: Extract<Field, { of: 'map' }>): Readonly<Record<string, Json>> {
    const one = () => (form.each.of === 'map' ? { most: this.number(20) } : this.one(chosenSeverities))
    return { [this.rule()]: one(), 'seat-vacant': one() }
  }

  #list(form: Extract<Field, { of: 'list' }>, known: unknown): string[] {
    const pool = [...this.#ids('bodies'), 'es', 'en', 'pt', 'DO', 'PY'].filter((one) => form.accepts(one))
    return this.shuffled([...new Set([...(Array.isArray(known) ? known : []), this.one(pool)])]) as string[]
  }
  #ids(collection: Collection): Id[] {
    return this.#design[collection].map((thing) => thing.id)
  }
}

function candidates(
  design: Design,
): readonly (string | number | boolean | Readonly<Record<string, string>>)[] {
  const ids = [...design.bodies, ...design.activities, ...design.instruments, ...design.seats].map(
    ({ id }) => id,
  )
  const words = [
    ...levels,
    ...relationKinds,
    ...bodyKinds,
    ...seatFunctions,
    'raci',
    'rapid',
    'filled',
    'permanent',
  ]
  const held = ids.slice(0, 1).map((body) => ({ body }))
  return [
    ...ids,
    ...words,
    ...held,
    'DO',
    '2024-02-29',
    'decision',
    'law',
    'government',
    'complete',
    1,
    0.5,
    true,
    'gone',
  ]
}
