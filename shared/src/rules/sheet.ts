import { byCodeUnits, type Id, type Waiver } from '../model/index.ts'
import { type Answer, isFlag, type RuleDefinition, type Severity } from './defineRule.ts'
import type { Finding, NotStatedAnswer } from './engine.ts'
import { differences } from './incremental/differences.ts'
import { isSame } from './incremental/isSame.ts'
import { acceptanceOf } from './waivers.ts'

/** How answers become findings. */
export interface Style {
  /** By rule, then by `findingKey`. */
  readonly waivers: ReadonlyMap<string, ReadonlyMap<string, readonly Waiver[]>>
}

/** An answer with what is shown of it: a finding, or what is not stated. */
export interface Entry {
  readonly subject: Id
  /** Its place among the answers to its subject. */
  readonly index: number
  readonly answer: Answer
  finding?: Finding
  open?: NotStatedAnswer
}

/** A sheet whose findings make some of another one superfluous: in their own places, or everywhere at a word. */
interface Hider {
  readonly sheet: Sheet
  readonly where?: string
}

/** What a sheet adds to the page. */
export interface Written extends Readonly<Record<Severity, readonly Finding[]>> {
  readonly notStated: readonly NotStatedAnswer[]
  /** Those of the findings that are accepted. */
  readonly waived: readonly Finding[]
}

/** The answers of one rule. */
export class Sheet {
  readonly rule: RuleDefinition
  readonly hiders: Hider[] = []
  /** What is shown, by targets, as findings. */
  written: Written = blank
  /** What is shown, by targets. */
  #shown: readonly Entry[] = none
  readonly #answers = new Map<Id, readonly Entry[]>()
  readonly #failed = new Set<Id>()
  readonly #gone = new Set<Entry>()
  #come: Entry[] = []
  #sorted: readonly Entry[] = none
  #places: ReadonlySet<Id> = nowhere
  #style: Style | undefined
  #isUnsorted = false
  #havePlacesChanged = false

  constructor(rule: RuleDefinition) {
    this.rule = rule
  }

  /** Some answers of a rule that threw would pass for all of them: then it has none. */
  get hasFailed(): boolean {
    return this.#failed.size > 0
  }

  put(subject: Id, answers: readonly Answer[] | undefined): void {
    if (answers ? this.#failed.delete(subject) : !this.#failed.has(subject)) this.#isUnsorted = true
    if (!answers) this.#failed.add(subject)
    const before = this.#answers.get(subject)
    if (!before && !answers?.length) return
    this.#isUnsorted = true
    for (const entry of before ?? none) this.#gone.add(entry)
    this.#answers.delete(subject)
    if (!answers?.length) return
    const entries = answers.map((answer, index): Entry => ({ subject, index, answer }))
    this.#answers.set(subject, entries)
    this.#come.push(...entries)
  }

  /** Puts what came in its place, and finds out where this rule makes others superfluous. */
  sort(): void {
    if (!this.#isUnsorted) return
    const come = this.#come.filter((entry) => !this.#gone.has(entry)).sort(byTargets)
    this.#sorted = merged(
      this.#sorted.filter((entry) => !this.#gone.has(entry)),
      come,
    )
    this.#come = []
    this.#gone.clear()
    if (!this.rule.hides) return
    const places = new Set<Id>()
    for (const { answer } of this.#all) if (isFlag(answer)) places.add(answer.targets[0] as Id)
    this.#havePlacesChanged = !isSame(this.#places, places)
    this.#places = places
  }

  /** Makes findings of the answers, and adds what changed ones are about. */
  show(style: Style, changed: Set<Id>): void {
    const isRestyled = this.#style !== style
    const isTouched = this.#isUnsorted || this.hiders.some(({ sheet }) => sheet.#havePlacesChanged)
    if (!isTouched && !isRestyled) return
    this.#style = style
    const before = this.#shown
    const after = this.#all.filter((entry) => !this.#isHidden(entry.answer))
    for (const entry of after) {
      if (!entry.finding && !entry.open) this.#write(entry, style)
      else if (isRestyled && this.#rewrite(entry, style)) addTargets(changed, entry)
    }
    this.#shown = after
    this.written = writtenOf(after)
    const { gone, come } = differences(before, after)
    for (const entry of [...gone, ...come]) addTargets(changed, entry)
  }

  /** Every sheet has seen what changed on this one. */
  settle(): void {
    this.#isUnsorted = false
    this.#havePlacesChanged = false
  }

  get #all(): readonly Entry[] {
    return this.hasFailed ? none : this.#sorted
  }

  #isHidden({ targets }: Answer): boolean {
    return this.hiders.some(({ sheet, where }) =>
      where === undefined ? targets.some((target) => sheet.#places.has(target)) : sheet.#places.has(where),
    )
  }

  #write(entry: Entry, style: Style): void {
    const { rule } = this
    const { answer } = entry
    if (!isFlag(answer)) {
      entry.open = { rule: rule.id, ...answer }
      return
    }
    const finding = {
      rule: rule.id,
      family: rule.family,
      severity: answer.severity ?? rule.severity,
      message: answer.message,
      data: answer.data,
      targets: answer.targets,
      sources: rule.sources,
      fixes: answer.fixes ?? [],
    }
    entry.finding = { ...finding, ...acceptanceOf(finding, style.waivers.get(rule.id)) }
  }

  /** Whether it looks different now. */
  #rewrite(entry: Entry, style: Style): boolean {
    const before = entry.finding
    if (!before) return false
    this.#write(entry, style)
    const { waived, lapsed } = entry.finding ?? {}
    if (!isSame([before.waived, before.lapsed], [waived, lapsed])) return true
    entry.finding = before
    return false
  }
}

const none: readonly never[] = []
const nowhere: ReadonlySet<Id> = new Set()

const blank: Written = { error: none, warning: none, advice: none, notStated: none, waived: none }

function writtenOf(entries: readonly Entry[]): Written {
  const findings = entries.flatMap(({ finding }) => finding ?? [])
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity)
  return {
    error: of('error'),
    warning: of('warning'),
    advice: of('advice'),
    notStated: entries.flatMap(({ open }) => open ?? []),
    waived: findings.filter(({ waived }) => waived !== undefined),
  }
}

function addTargets(changed: Set<Id>, { answer }: Entry): void {
  for (const target of answer.targets) changed.add(target)
}

function merged(a: readonly Entry[], b: readonly Entry[]): readonly Entry[] {
  if (b.length === 0) return a
  if (a.length === 0) return b
  const all: Entry[] = []
  let at = 0
  for (const entry of b) {
    for (let next = a[at]; next && byTargets(next, entry) <= 0; next = a[at]) {
      all.push(next)
      at += 1
    }
    all.push(entry)
  }
  for (; at < a.length; at += 1) all.push(a[at] as Entry)
  return all
}

/** Those with the same targets by what the rule was asked about, then as it gave them. */
function byTargets(a: Entry, b: Entry): number {
  const [first, second] = [a.answer.targets, b.answer.targets]
  for (let at = 0; at < first.length; at += 1) {
    const order = byCodeUnits(first[at] as Id, second[at] ?? '')
    if (order !== 0) return order
  }
  return first.length - second.length || byCodeUnits(a.subject, b.subject) || a.index - b.index
}
