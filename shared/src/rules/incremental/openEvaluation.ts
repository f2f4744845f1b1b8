import type { ChosenSeverity, DateOnly, Design, Id } from '../../model/index.ts'
import {
  type Asked,
  answersTo,
  type EvaluateOptions,
  headOf,
  type Settings,
  settingsOf,
  styleOf,
} from '../asking.ts'
import { Book } from '../book.ts'
import type { Answer, RuleDefinition, RuleScope, Severity, Stage } from '../defineRule.ts'
import type { Evaluation } from '../engine.ts'
import { columnSet } from '../readings/columns.ts'
import { thingIds } from '../readings/lists.ts'
import { limitsOf, type Ruleset, severityIn } from '../ruleset.ts'
import type { Style } from '../sheet.ts'
import { FollowedDesign } from './followedDesign.ts'
import { Cell, Graph, mostParts, type Reader, Reading } from './graph.ts'
import { isSame } from './isSame.ts'

/** An evaluation, and what is different from the one before. */
export interface NextEvaluation extends Evaluation {
  /** What those findings name that came, went or were found anew. */
  readonly changed: ReadonlySet<Id>
}

/**
 * Judges a design again and again while it changes. Answers are kept by rule and subject, with what each read of
 * the design; after a change only those are asked again that read something that is different now. The result
 * is always that of `evaluate`.
 */
export interface OpenEvaluation {
  /** All at once. */
  evaluate(design: Design, options: EvaluateOptions): NextEvaluation
  /** What is to be judged from now on; `work` does it. */
  follow(design: Design, options: EvaluateOptions): void
  /** Goes on for as long as there is time; undefined until the answer to all that it follows is there. */
  work(hasTime: () => boolean): NextEvaluation | undefined
}

export function openEvaluation(): OpenEvaluation {
  let run: Run | undefined
  const follow = (design: Design, options: EvaluateOptions) => {
    const settings = settingsOf(design, options)
    if (run?.rules !== settings.ruleset.profile.rules) run = new Run(design, settings)
    run.follow(design, settings)
  }
  const work = (hasTime: () => boolean) => run?.work(hasTime)
  return {
    follow,
    work,
    evaluate(design, options) {
      follow(design, options)
      return work(() => true) as NextEvaluation
    },
  }
}

/** How many subjects may be gone before what nobody reads any more is looked for. */
const manyGone = 500

class Run {
  readonly rules: readonly RuleDefinition[]
  readonly #graph = new Graph()
  readonly #design: FollowedDesign
  readonly #book: Book
  readonly #rolls: readonly Roll[]
  readonly #contexts: ReadonlyMap<RuleDefinition, Asked>
  readonly #stage: Cell<Stage>
  readonly #asOf: Cell<DateOnly>
  readonly #problems: Cell<Ruleset['problems']>
  readonly #ruled: ReadonlyMap<RuleDefinition, Cell<Ruled>>
  readonly #outdated = new Set<Subject>()
  #settings: Settings
  #style: Style
  #gone = 0

  constructor(design: Design, settings: Settings) {
    this.rules = settings.ruleset.profile.rules
    this.#settings = settings
    this.#style = styleOf(design, settings)
    this.#book = new Book(this.rules)
    this.#stage = new Cell(settings.stage)
    this.#asOf = new Cell(settings.asOf)
    this.#problems = new Cell(settings.ruleset.problems)
    this.#ruled = new Map(this.rules.map((rule) => [rule, new Cell(ruledBy(settings.ruleset, rule))]))
    this.#design = new FollowedDesign(this.#graph, design)
    this.#contexts = new Map(this.rules.map((rule) => [rule, this.#contextOf(rule)]))
    const of = (scope: RuleScope) => this.rules.filter((rule) => rule.scope === scope)
    const followed = this.#design
    this.#rolls = [
      new Roll(this.#graph, of('row'), () => followed.activities.map(({ id }) => id)),
      new Roll(this.#graph, of('column'), () => [...columnSet(followed)]),
      new Roll(this.#graph, of('body'), () => followed.bodies.map(({ id }) => id)),
      new Roll(this.#graph, of('thing'), () => thingIds(followed)),
      // Rules of the whole design read most of it: each is a subject by itself.
      ...of('design').map((rule) => new Roll(this.#graph, [rule], () => ['design'])),
    ]
  }

  follow(design: Design, settings: Settings): void {
    this.#settings = settings
    const style = styleOf(design, settings)
    if (!isSame(style, this.#style)) this.#style = style
    this.#design.follow(design)
    this.#graph.set(this.#stage, settings.stage)
    this.#graph.set(this.#asOf, settings.asOf)
    this.#graph.set(this.#problems, settings.ruleset.problems)
    for (const [rule, cell] of this.#ruled) this.#graph.set(cell, ruledBy(settings.ruleset, rule))
  }

  work(hasTime: () => boolean): NextEvaluation | undefined {
    if (!this.#graph.settle(hasTime)) return undefined
    for (const roll of this.#rolls) this.#call(roll)
    for (const subject of this.#outdated) {
      if (!hasTime()) return undefined
      this.#outdated.delete(subject)
      this.#ask(subject)
    }
    if (this.#gone > manyGone) this.#sweep()
    const page = this.#book.read(this.#style)
    return { ...headOf(this.#settings), ...page }
  }

  /** Takes up subjects that came, and lets those go that are gone. */
  #call(roll: Roll): void {
    const { gone, come } = roll.changes()
    for (const subject of gone) {
      this.#gone += 1
      this.#outdated.delete(subject)
      this.#graph.forget(subject)
      for (const rule of subject.rules) this.#book.put(rule, subject.id, [])
    }
    for (const id of come) {
      const subject = new Subject(id, roll.rules, (outdated) => this.#outdated.add(outdated))
      roll.subjects.set(id, subject)
      subject.outdate(allPartsOf(roll.rules))
    }
  }

  /** Asks those rules about a subject that read something which is different now. */
  #ask(subject: Subject): void {
    const parts = subject.takeOutdated()
    for (let part = 0; part < mostParts; part += 1) {
      if ((parts & (1 << part)) !== 0) this.#graph.run(subject, part, () => this.#askPart(subject, part))
    }
  }

  #askPart({ id, rules }: Subject, part: number): void {
    for (let index = part; index < rules.length; index += mostParts) {
      const rule = rules[index] as RuleDefinition
      this.#book.put(rule, id, this.#answersOf(rule, id))
    }
  }

  #answersOf(rule: RuleDefinition, id: Id): Answer[] | undefined {
    const context = this.#contexts.get(rule) as Asked
    return answersTo(rule, id, this.#design, context)
  }

  /** What a rule is told, each part of it noted by itself. */
  #contextOf(rule: RuleDefinition): Asked {
    const graph = this.#graph
    const [stage, asOf, problems] = [this.#stage, this.#asOf, this.#problems]
    const ruled = this.#ruled.get(rule) as Cell<Ruled>
    return {
      get stage() {
        return graph.read(stage)
      },
      get asOf() {
        return graph.read(asOf)
      },
      get limits() {
        return graph.read(ruled).limits
      },
      get ruleset() {
        return { problems: graph.read(problems) }
      },
      severityOf: (usual) => graph.read(ruled)[usual],
    }
  }

  #sweep(): void {
    this.#gone = 0
    this.#design.sweep()
  }
}

/** What a ruleset says of one rule. */
interface Ruled extends Readonly<Record<Severity, ChosenSeverity>> {
  readonly limits: Readonly<Record<string, number>>
}

function ruledBy(ruleset: Ruleset, rule: RuleDefinition): Ruled {
  const severity = (usual: Severity) => severityIn(ruleset, rule.id, usual)
  return {
    limits: limitsOf(ruleset, rule),
    error: severity('error'),
    warning: severity('warning'),
    advice: severity('advice'),
  }
}

/** The subjects of some rules of one scope: called again when there may be others. */
class Roll {
  readonly rules: readonly RuleDefinition[]
  readonly subjects = new Map<Id, Subject>()
  readonly #ids: Reading<readonly Id[]>
  #called: readonly Id[] = []

  constructor(graph: Graph, rules: readonly RuleDefinition[], ids: () => readonly Id[]) {
    this.rules = rules
    this.#ids = new Reading(graph, ids)
  }

  changes(): { readonly gone: readonly Subject[]; readonly come: readonly Id[] } {
    const ids = this.#ids.get()
    if (ids === this.#called) return nobody
    this.#called = ids
    const there = new Set(ids)
    const gone = [...this.subjects.values()].filter(({ id }) => !there.has(id))
    for (const { id } of gone) this.subjects.delete(id)
    return { gone, come: [...there].filter((id) => !this.subjects.has(id)) }
  }
}

const nobody = { gone: [], come: [] }

/** Something that some rules are asked about. Each rule is a part that is outdated by itself. */
class Subject implements Reader {
  readonly reads: (readonly Cell<unknown>[] | undefined)[] = []
  readonly id: Id
  readonly rules: readonly RuleDefinition[]
  readonly #queue: (subject: Subject) => void
  #outdated = 0

  constructor(id: Id, rules: readonly RuleDefinition[], queue: (subject: Subject) => void) {
    this.id = id
    this.rules = rules
    this.#queue = queue
  }

  outdate(parts: number): void {
    if (this.#outdated === 0) this.#queue(this)
    this.#outdated |= parts
  }

  takeOutdated(): number {
    const parts = this.#outdated
    this.#outdated = 0
    return parts
  }
}

/** With more rules than there are parts, some share one. */
function allPartsOf(rules: readonly RuleDefinition[]): number {
  return 2 ** Math.min(rules.length, mostParts) - 1
}
