/** Several people on one design, whose changes reach each other when a test says so. */
import fc from 'fast-check'
import * as Y from 'yjs'
import type { Command, CommandType } from '../commands/index.ts'
import { designOf, type LiveDesign, openDocument, seedDocument, type TextPath } from '../document/index.ts'
import type { Design, GovernanceDesign } from '../model/index.ts'
import { anyCommandChoice, type CommandChoice, commandFor } from './anyCommand.ts'

export interface Replicas {
  readonly designs: readonly LiveDesign[]
  readonly documents: readonly Y.Doc[]
  run(replica: number, ...commands: readonly Command[]): void
  /** Everything that one has reaches the other. */
  sync(from: number, to: number): void
  /** Everything reaches everyone. */
  syncAll(): void
  snapshots(): readonly Design[]
}

/** Opens a design on so many replicas, all with the same beginning. */
export function openReplicas(count: number, data?: GovernanceDesign): Replicas {
  const beginning = new Y.Doc()
  beginning.clientID = 1
  if (data) seedDocument(beginning, data)
  const documents = Array.from({ length: count }, (_, index) => {
    const doc = new Y.Doc()
    doc.clientID = 10 + index
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(beginning))
    return doc
  })
  const designs = documents.map((doc, index) => openDocument(doc, { actor: `person-${index}` }))
  const at = <T>(list: readonly T[], index: number) => list[index % count] as T
  const sync = (from: number, to: number) => {
    const [sender, receiver] = [at(documents, from), at(documents, to)]
    if (sender === receiver) return
    Y.applyUpdate(receiver, Y.encodeStateAsUpdate(sender, Y.encodeStateVector(receiver)))
  }
  return {
    designs,
    documents,
    run: (replica, ...commands) => at(designs, replica).run(...commands),
    sync,
    syncAll() {
      for (let from = 0; from < count; from += 1) for (let to = 0; to < count; to += 1) sync(from, to)
      for (let to = 0; to < count; to += 1) sync(count - 1, to)
    },
    snapshots: () => designs.map((design) => design.snapshot()),
  }
}

/** One thing that happens to one of several replicas. */
export type Step =
  | { readonly kind: 'edit'; readonly replica: number; readonly choices: readonly CommandChoice[] }
  | { readonly kind: 'type'; readonly replica: number; readonly at: number; readonly words: string }
  | { readonly kind: 'undo' | 'redo'; readonly replica: number }
  | { readonly kind: 'sync'; readonly from: number; readonly to: number }

/** A schedule of edits, typing, undoing and partial syncs. */
export function anySchedule({
  replicas = 3,
  types,
}: {
  readonly replicas?: number
  /** The commands to choose from; all of them unless said otherwise. */
  readonly types?: readonly CommandType[]
} = {}): fc.Arbitrary<readonly Step[]> {
  const choice = anyCommandChoice(types)
  const replica = fc.nat({ max: replicas - 1 })
  const edit = fc.record({
    kind: fc.constant('edit' as const),
    replica,
    choices: fc.oneof(
      { weight: 5, arbitrary: fc.tuple(choice) },
      { weight: 1, arbitrary: fc.array(choice, { minLength: 2, maxLength: 3, size: 'max' }) },
    ),
  })
  const type = fc.record({
    kind: fc.constant('type' as const),
    replica,
    at: fc.nat({ max: 40 }),
    words: fc.constantFrom('a', 'ñ', '👩', ' ley', ''),
  })
  const turn = fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const), replica })
  const sync = fc.record({ kind: fc.constant('sync' as const), from: replica, to: replica })
  const step = fc.oneof(
    { weight: 10, arbitrary: edit },
    { weight: 2, arbitrary: type },
    { weight: 2, arbitrary: turn },
    { weight: 4, arbitrary: sync },
  )
  return fc.array(step, { maxLength: 60, size: 'max' })
}

/** Plays a schedule. What a command needs is picked from what its replica sees at that moment. */
export function play(replicas: Replicas, schedule: readonly Step[]): void {
  for (const step of schedule) {
    if (step.kind === 'sync') replicas.sync(step.from, step.to)
    else {
      const design = replicas.designs[step.replica] as LiveDesign
      if (step.kind === 'edit') edit(design, step.choices)
      else if (step.kind === 'type') typeWords(design, step.at, step.words)
      else if (step.kind === 'undo') design.undo()
      else design.redo()
    }
  }
}

/** Several commands are one step where all of them can be done. */
function edit(design: LiveDesign, choices: readonly CommandChoice[]): void {
  design.run(...choices.map((choice) => commandFor(choice, design.snapshot())))
}

function typeWords(design: LiveDesign, at: number, words: string): void {
  const body = design.snapshot().bodies.find((one) => (one.functions?.length ?? 0) > 0)
  const path: TextPath =
    at % 2 === 0 || !body
      ? { of: 'description', lang: 'es' }
      : { of: 'function', bodyId: body.id, index: 0, lang: 'es' }
  design.bindText(path)?.splice(at, at % 3, words)
}

/** The designs as plain values that can be compared: data, tree, and what could not be read. */
export function pictureOf({ data, tree, claims, faults, bodies }: Design) {
  return {
    data,
    faults,
    claims: [...claims].sort(([a], [b]) => (a < b ? -1 : 1)),
    tree: { roots: tree.roots, unplaced: tree.unplaced, parents: bodies.map(({ id }) => tree.parentOf(id)) },
  }
}

/** What a newcomer reads from the document: it must be what those see who followed every change. */
export function readAfresh(doc: Y.Doc): Design {
  const fresh = new Y.Doc()
  Y.applyUpdate(fresh, Y.encodeStateAsUpdate(doc))
  return designOf(fresh)
}
