import {
  type Assignment,
  type Body,
  byCodeUnits,
  byId,
  type Design,
  type Id,
  inSetOrder,
  type Letter,
  type LetterSet,
  letterFor,
  type Meaning,
  oncePer,
  oncePerKey,
} from '../../model/index.ts'

/** A cell of the RACI map: a holder that exists, with all letters that it has for an activity. */
export interface Cell {
  readonly activityId: Id
  readonly holder: Id
  readonly letters: readonly Letter[]
  /** The opinion binds: it is marked so, or it is the `A` (Agree) of RAPID. */
  readonly binds: boolean
  /** It is marked so. */
  readonly isMarked: boolean
  has(meaning: Meaning): boolean
}

/** The cells of an activity that hold a letter, by holder. Letters of holders that exist no more are left out. */
export const cellsOf = oncePerKey((design: Design, activityId: Id): readonly Cell[] =>
  cellsFrom(design, design.assignmentsFor(activityId)).sort((a, b) => byCodeUnits(a.holder, b.holder)),
)

/** The cells of some assignments, those of one cell read as one. */
export function cellsFrom(design: Design, assignments: readonly Assignment[]): Cell[] {
  const cells = new Map<string, Assignment[]>()
  for (const one of assignments) {
    if (one.letters.length === 0) continue
    const key = `${one.activity} ${one.holder}`
    const cell = cells.get(key)
    if (cell) cell.push(one)
    else if (design.bodyOfHolder(one.holder)) cells.set(key, [one])
  }
  return [...cells.values()].map((parts) => new LetterCell(parts, design.letterSet))
}

/** Two that hold the same are alike: what reads them need not be asked again. */
class LetterCell implements Cell {
  readonly activityId: Id
  readonly holder: Id
  readonly letters: readonly Letter[]
  readonly isMarked: boolean
  readonly binds: boolean
  readonly set: LetterSet

  constructor(parts: readonly Assignment[], set: LetterSet) {
    this.activityId = parts[0]?.activity as Id
    this.holder = parts[0]?.holder as Id
    this.letters = inSetOrder(
      parts.flatMap((part) => part.letters),
      set,
    )
    this.isMarked = parts.some((part) => part.binding === true)
    this.binds = this.isMarked || (set.id === 'rapid' && this.letters.includes('A'))
    this.set = set
  }

  has(meaning: Meaning): boolean {
    return this.letters.some((letter) => this.set.meanings[letter] === meaning)
  }
}

/** Whether the map holds any letter yet; as long as it does not, nothing follows from what is not in it. */
export const isMapBegun = oncePer((design: Design): boolean =>
  design.activities.some(({ id }) => cellsOf(design, id).length > 0),
)

/** Who has a meaning in an activity, by id. */
export function holdersOf(design: Design, activityId: Id, meaning: Meaning): readonly Id[] {
  return cellsOf(design, activityId)
    .filter((cell) => cell.has(meaning))
    .map((cell) => cell.holder)
}

/**
 * Whether so many answer for an activity that `raci-multiple-accountable` is the cause of whatever else is wrong
 * with them: rules that would pair each with everyone else ask nothing.
 */
export function doTooManyAnswer(design: Design, activityId: Id): boolean {
  return holdersOf(design, activityId, 'accountable').length > mostAnswering
}

const mostAnswering = 9

/** The bodies of the holders of any of the meanings, a seat standing for its body: each once, by id. */
export function bodiesWith(design: Design, activityId: Id, ...meanings: readonly Meaning[]): readonly Body[] {
  const bodies = new Set<Body>()
  for (const cell of cellsOf(design, activityId)) {
    const body = design.bodyOfHolder(cell.holder)
    if (body && meanings.some((meaning) => cell.has(meaning))) bodies.add(body)
  }
  return [...bodies].sort(byId)
}

/** Who carries an activity out: those who do it, else those who answer for it. */
export function executingBodies(design: Design, activityId: Id): readonly Body[] {
  const doing = bodiesWith(design, activityId, 'responsible')
  return doing.length > 0 ? doing : bodiesWith(design, activityId, 'accountable')
}

/** The letter with which a fix says a meaning. Of two, the later: in RAPID who performs, not who recommends. */
export function letterSaying(design: Design, meaning: Meaning): Letter | undefined {
  const { letters, meanings } = design.letterSet
  if (meaning !== 'responsible') return letterFor(meaning, design.letterSet)
  return letters.findLast((letter) => meanings[letter] === meaning)
}
