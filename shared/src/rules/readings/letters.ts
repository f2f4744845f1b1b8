import {
  type Body,
  byId,
  type Design,
  type Id,
  inSetOrder,
  type Letter,
  letterFor,
  type Meaning,
  oncePer,
} from '../../model/index.ts'

/** A cell of the RACI map: a holder that exists, with all letters that it has for an activity. */
export interface Cell {
  readonly holder: Id
  readonly letters: readonly Letter[]
  /** The opinion binds: it is marked so, or it is the `A` (Agree) of RAPID. */
  readonly binds: boolean
  /** It is marked so. */
  readonly isMarked: boolean
  has(meaning: Meaning): boolean
}

/** The cells of an activity that hold a letter, by holder. Letters of holders that exist no more are left out. */
export function cellsOf(design: Design, activityId: Id): readonly Cell[] {
  return rowsOf(design)(activityId)
}

const rowsOf = oncePer((design: Design) => {
  const known = new Map<Id, readonly Cell[]>()
  return (activityId: Id) => {
    const cells = known.get(activityId) ?? readCells(design, activityId)
    known.set(activityId, cells)
    return cells
  }
})

function readCells(design: Design, activityId: Id): readonly Cell[] {
  const letters = new Map<Id, Letter[]>()
  const bound = new Set<Id>()
  for (const one of design.assignmentsFor(activityId)) {
    if (one.letters.length === 0 || !design.bodyOfHolder(one.holder)) continue
    letters.set(one.holder, [...(letters.get(one.holder) ?? []), ...one.letters])
    if (one.binding) bound.add(one.holder)
  }
  const set = design.letterSet
  return [...letters.keys()].sort().map((holder) => {
    const own = inSetOrder(letters.get(holder) ?? [], set)
    return {
      holder,
      letters: own,
      isMarked: bound.has(holder),
      binds: bound.has(holder) || (set.id === 'rapid' && own.includes('A')),
      has: (meaning) => own.some((letter) => set.meanings[letter] === meaning),
    }
  })
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
