import * as Y from 'yjs'
import { settleCycles } from '../commands/index.ts'
import { type Design, type Id, movedClaim } from '../model/index.ts'
import { DocumentWrite } from './documentWrite.ts'
import { placeKey } from './keys.ts'
import { type Change, isSame, Ledger } from './ledger.ts'
import { isSamePlace, noPlace, placeFrom, storedPlace } from './places.ts'
import type { Roots } from './roots.ts'

/** What one gesture of this person did. */
interface Step {
  readonly changes: readonly Change[]
  /** How many changes of long texts it made. */
  texts: number
}

/**
 * The steps that this person can take back: their own and nobody else's. A value goes back only while it is
 * still the one that they set; moves go back as fresh moves; letters typed into long texts are taken out by
 * Yjs's own undo manager, one capture for each change so that none joins another person's.
 */
export class History {
  readonly #roots: Roots
  readonly #origin: object
  readonly #typing: Y.UndoManager
  readonly #done: Step[] = []
  readonly #undone: Step[] = []

  constructor(roots: Roots, origin: object) {
    this.#roots = roots
    this.#origin = origin
    const trackedOrigins = new Set<unknown>([origin])
    this.#typing = new Y.UndoManager([], { doc: roots.doc, trackedOrigins, captureTimeout: 0 })
  }

  get canUndo(): boolean {
    return this.#done.length > 0
  }
  get canRedo(): boolean {
    return this.#undone.length > 0
  }

  /** Writes in one transaction, as one step; as part of the step before where the gesture goes on. */
  write(change: (ledger: Ledger) => void, continues?: Step): Step | undefined {
    const ledger = new Ledger()
    const before = this.#typing.undoStack.length
    this.#transact(() => change(ledger))
    const texts = this.#typing.undoStack.length - before
    if (ledger.changes.length === 0 && texts === 0) return undefined
    this.#forgetUndone()
    if (continues && continues === this.#done.at(-1) && ledger.changes.length === 0) {
      continues.texts += texts
      return continues
    }
    const step = { changes: ledger.changes, texts }
    this.#done.push(step)
    return step
  }

  /** Takes back the last step of which anything can still be taken back. False when there is none. */
  undo(design: Design): boolean {
    return this.#turn(this.#done, this.#undone, design, 'undo')
  }

  redo(design: Design): boolean {
    return this.#turn(this.#undone, this.#done, design, 'redo')
  }

  destroy(): void {
    this.#typing.destroy()
  }

  #turn(from: Step[], to: Step[], design: Design, turn: 'undo' | 'redo'): boolean {
    for (let step = from.pop(); step; step = from.pop()) {
      const ledger = new Ledger()
      const { changes } = step
      this.#transact(() => this.#takeBack(changes, ledger, design))
      let texts = 0
      for (let count = 0; count < step.texts; count += 1) if (this.#turnTyping(turn)) texts += 1
      if (ledger.changes.length === 0 && texts === 0) continue
      to.push({ changes: ledger.changes, texts })
      return true
    }
    return false
  }

  #takeBack(changes: readonly Change[], ledger: Ledger, design: Design): void {
    const own = changes.filter((change) => this.#isStillMine(change))
    const moved = own.flatMap(({ map, key }) => (key === placeKey ? [idOf(map)] : []))
    const forGood = new DocumentWrite(this.#roots, new Ledger(), design)
    settleCycles(forGood, design, moved, new Set(moved))
    for (const { map, key, before } of own) {
      ledger.put(map, key, key === placeKey ? freshMove(before, idOf(map), design) : before)
    }
  }

  /** Whether a value is the one that this person set, and nobody set it since. */
  #isStillMine({ map, key, after }: Change): boolean {
    const current = map.get(key)
    const isThere = key === placeKey ? isSamePlace(current, after) : isSame(current, after)
    const author = map._map.get(key)?.id.client
    return isThere && (after === undefined || author === this.#roots.doc.clientID)
  }

  /** Turns one change of a text, and never the one before it where this one has nothing left to turn. */
  #turnTyping(turn: 'undo' | 'redo'): boolean {
    const stack = turn === 'undo' ? this.#typing.undoStack : this.#typing.redoStack
    const earlier = stack.splice(0, stack.length - 1)
    const turned = turn === 'undo' ? this.#typing.undo() : this.#typing.redo()
    stack.unshift(...earlier)
    return turned !== null
  }

  #forgetUndone(): void {
    this.#undone.length = 0
    this.#typing.clear(false, true)
  }

  /** One transaction. Long texts that it touches are watched from now on. */
  #transact(change: () => void): void {
    const { doc, texts } = this.#roots
    doc.transact((transaction) => {
      change()
      for (const type of transaction.changed.keys()) {
        if (texts.addressOf(type)) this.#typing.addToScope(type)
      }
    }, this.#origin)
  }
}

/** A body's id: the key under which its map stands. */
function idOf(map: Y.Map<unknown>): Id {
  return map._item?.parentSub ?? ''
}

/** A place from before as a move of now: with its old clock it would win over moves that are later. */
function freshMove(before: unknown, id: Id, design: Design): unknown[] {
  const place = placeFrom(before) ?? noPlace
  return storedPlace({ ...place, ...movedClaim(design, id, place.parent) })
}
