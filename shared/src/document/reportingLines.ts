import { lineIdOf } from '../commands/index.ts'
import { byId, type Id, type PlaceClaim, type Relation } from '../model/index.ts'
import type { StoredPlace } from './places.ts'

/** What a body says of its superior. */
export interface Rider {
  readonly isRemoved: boolean
  readonly place: StoredPlace
  /** The line that the place is in a file, without its ends; its id, where it was drawn with one. */
  readonly line: Readonly<Record<string, unknown>>
}

/** What a body's place and its further reporting lines come to. */
export interface LinesOfBody {
  /** The line that the place is, where it leads anywhere. */
  readonly place: Relation | undefined
  readonly others: readonly Relation[]
  readonly claim: PlaceClaim | undefined
}

/**
 * Keeps the reporting lines as a file shows them: a body's place is its first line by id, and whoever reports
 * to a removed body reports to the nearest superior that still stands.
 */
export class ReportingLines {
  readonly #riders = new Map<Id, Rider>()
  /** Reporting lines that are relations of their own, by the body they come from. */
  readonly #others = new Map<Id, Map<Id, Relation>>()
  /** Who names a body as superior. */
  readonly #below = new Map<Id, Set<Id>>()
  readonly #changed = new Set<Id>()
  /** Bodies that were removed or brought back, or whose removal others climb past. */
  readonly #passed = new Set<Id>()

  setRider(id: Id, rider: Rider | undefined): void {
    if (this.#riders.get(id)?.isRemoved || rider?.isRemoved) this.#passed.add(id)
    this.#change(id, () => {
      if (rider) this.#riders.set(id, rider)
      else this.#riders.delete(id)
    })
  }

  setLine(before: Relation | undefined, after: Relation | undefined): void {
    for (const from of new Set([before?.from, after?.from])) {
      if (from === undefined) continue
      if (this.#riders.get(from)?.isRemoved) this.#passed.add(from)
      this.#change(from, () => {
        const lines = this.#others.get(from) ?? new Map<Id, Relation>()
        this.#others.set(from, lines)
        if (before?.from === from) lines.delete(before.id)
        if (after?.from === from) lines.set(after.id, after)
      })
    }
  }

  /** What the lines come to, of every body for which that may have changed since the last call. */
  takeChanges(): Map<Id, LinesOfBody> {
    const changes = new Map<Id, LinesOfBody>()
    const waiting = [...this.#changed]
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (changes.has(id)) continue
      changes.set(id, this.#linesOf(id))
      const isPassed = this.#passed.has(id) || this.#riders.get(id)?.isRemoved
      if (isPassed) waiting.push(...(this.#below.get(id) ?? []))
    }
    this.#changed.clear()
    this.#passed.clear()
    return changes
  }

  #change(id: Id, change: () => void): void {
    for (const { to } of this.#rawLines(id)) this.#below.get(to)?.delete(id)
    change()
    for (const { to } of this.#rawLines(id)) {
      const below = this.#below.get(to) ?? new Set<Id>()
      this.#below.set(to, below.add(id))
    }
    this.#changed.add(id)
  }

  /** The lines as they are kept, the first one first. */
  #rawLines(id: Id): Relation[] {
    const lines = [...(this.#others.get(id)?.values() ?? [])]
    const rider = this.#riders.get(id)
    if (rider && rider.place.parent !== null) lines.push(lineOfPlace(id, rider.place.parent, rider.line))
    return lines.length > 1 ? lines.sort(byId) : lines
  }

  #linesOf(id: Id): LinesOfBody {
    const rider = this.#riders.get(id)
    const others = this.#others.get(id)
    if (!rider) return { place: undefined, others: [...(others?.values() ?? [])], claim: undefined }
    // The lines of a removed body are as removed as the body.
    if (rider.isRemoved) return noLines
    const lines: Relation[] = []
    let place: Relation | undefined
    for (const raw of this.#rawLines(id)) {
      const isPlace = others?.get(raw.id) !== raw
      const to = this.#endOf(raw, isPlace)
      if (to === null) continue
      const line = Object.freeze(to === raw.to ? raw : { ...raw, to })
      lines.push(line)
      if (isPlace) place = line
    }
    const { lamport, fallbacks } = rider.place
    const parent = lines[0]?.to ?? null
    const isStated = parent !== null || lamport > 0 || fallbacks.length > 0
    const claim = isStated ? { parent, lamport, fallbacks } : undefined
    return { place, others: lines.filter((line) => line !== place), claim }
  }

  /**
   * Where a line leads. One to a removed body leads to the nearest superior of that body which still stands,
   * if it is a place; else nowhere.
   */
  #endOf({ from, to }: Relation, isPlace: boolean): Id | null {
    if (!this.#riders.get(to)?.isRemoved) return to
    if (!isPlace) return null
    const passed = new Set<Id>()
    let at: Id | null = to
    for (let rider = this.#riders.get(at); rider?.isRemoved; rider = this.#riders.get(at)) {
      passed.add(at)
      at = rider.place.parent
      if (at === null || passed.has(at)) return null
    }
    return at === from || !this.#riders.has(at) ? null : at
  }
}

const noLines: LinesOfBody = { place: undefined, others: [], claim: undefined }

/** The line that a body's place is in a file. */
function lineOfPlace(from: Id, to: Id, line: Readonly<Record<string, unknown>>): Relation {
  const id = typeof line.id === 'string' ? line.id : lineIdOf(from, () => false)
  return { ...line, id, from, to, kind: 'reports-to' }
}
