import type * as Y from 'yjs'
import { type Command, type Refusal, refusalOf, rehearse, writeCommand } from '../commands/index.ts'
import type { Design } from '../model/index.ts'
import { type BoundText, boundTo, placeOfText, stateText, type TextPath } from './boundText.ts'
import { DocumentWrite } from './documentWrite.ts'
import { History } from './history.ts'
import type { Ledger } from './ledger.ts'
import { isNewer } from './migrations/index.ts'
import { Mirror } from './mirror.ts'
import { type Roots, rootsOf } from './roots.ts'

/** The origin of what a person does here, for whoever listens to the document's updates. */
export class LocalChange {
  readonly actor: string

  constructor(actor: string) {
    this.actor = actor
  }
}

/** An open design that other people may be changing too. */
export interface LiveDesign {
  /** The design as it stands: frozen, and the same object until something changes. */
  readonly snapshot: () => Design
  /** Calls after every change, one's own and others'. */
  readonly subscribe: (listener: () => void) => () => void
  /** Carries out commands as one step: all of them, or none and the reason. */
  run(...commands: readonly Command[]): Refusal | undefined
  /** Takes back one's own last step; false when there is nothing left to take back. */
  undo(): boolean
  redo(): boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** A newer program keeps the document: it can be read here and not changed. */
  readonly isReadOnly: boolean
  /** Opens a long text for typing; undefined when its function is not there. */
  bindText(path: TextPath): BoundText | undefined
  destroy(): void
}

/** Opens a document for reading and for changes by one person. */
export function openDocument(doc: Y.Doc, { actor }: { readonly actor: string }): LiveDesign {
  return new OpenDesign(doc, new LocalChange(actor))
}

class OpenDesign implements LiveDesign {
  readonly #roots: Roots
  readonly #mirror: Mirror
  readonly #history: History
  readonly #listeners = new Set<() => void>()
  readonly #stop: () => void
  #gesture: { readonly text: Y.Text; readonly step: ReturnType<History['write']> } | undefined
  /** Set while one step is several transactions: listeners hear of the whole. */
  #isWriting = false
  #isTold = true

  constructor(doc: Y.Doc, origin: LocalChange) {
    this.#roots = rootsOf(doc)
    this.#mirror = new Mirror(this.#roots)
    this.#history = new History(this.#roots, origin)
    this.#stop = this.#mirror.watch(() => this.#tell())
  }

  // Both are handed on by themselves, to whoever follows the design.
  readonly snapshot = (): Design => this.#mirror.snapshot()

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  run(...commands: readonly Command[]): Refusal | undefined {
    if (this.isReadOnly) return 'read-only'
    const states = this.#rehearsed(commands)
    if (typeof states === 'string') return states
    this.#gesture = undefined
    this.#whole(() =>
      this.#history.write((ledger) => {
        commands.forEach((command, index) => {
          const before = states[index] as Design
          writeCommand(new DocumentWrite(this.#roots, ledger, before), command, before)
        })
      }),
    )
    return undefined
  }

  undo(): boolean {
    return this.#turn((design) => this.#history.undo(design))
  }
  redo(): boolean {
    return this.#turn((design) => this.#history.redo(design))
  }
  get canUndo(): boolean {
    return this.#history.canUndo
  }
  get canRedo(): boolean {
    return this.#history.canRedo
  }

  get isReadOnly(): boolean {
    return isNewer(this.#roots.doc)
  }

  bindText(path: TextPath): BoundText | undefined {
    const place = placeOfText(this.#roots, path)
    if (!place) return undefined
    const text = this.#roots.texts.text(place.owner, place.field, path.lang)
    const write = (change: () => void): Refusal | undefined => {
      if (this.isReadOnly) return 'read-only'
      const continued = this.#gesture?.text === text ? this.#gesture.step : undefined
      const type = (ledger: Ledger) => {
        stateText(place, path.lang, ledger)
        change()
      }
      this.#whole(() => {
        this.#gesture = { text, step: this.#history.write(type, continued) }
      })
      return undefined
    }
    return boundTo(text, write, () => {
      if (this.#gesture?.text === text) this.#gesture = undefined
    })
  }

  destroy(): void {
    this.#stop()
    this.#history.destroy()
    this.#listeners.clear()
  }

  /** The state before each command, or why one is refused. One command alone needs no rehearsal. */
  #rehearsed(commands: readonly Command[]): readonly Design[] | Refusal {
    const design = this.snapshot()
    const [only] = commands
    if (commands.length === 1 && only) return refusalOf(design, only) ?? [design]
    return rehearse(design, commands)
  }

  #turn(turn: (design: Design) => boolean): boolean {
    if (this.isReadOnly) return false
    this.#gesture = undefined
    let turned = false
    this.#whole(() => {
      turned = turn(this.snapshot())
    })
    return turned
  }

  #whole(write: () => void): void {
    this.#isWriting = true
    try {
      write()
    } finally {
      this.#isWriting = false
      if (!this.#isTold) this.#tell()
    }
  }

  #tell(): void {
    this.#isTold = !this.#isWriting
    if (this.#isTold) for (const listener of [...this.#listeners]) listener()
  }
}
