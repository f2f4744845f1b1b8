import type { Id } from 'shared/model'
import { createStore, useStore } from '../store.ts'

/** What a view asks before it changes the structure. `StructureDialogs` answers, wherever it was asked. */
export type Question =
  | { readonly about: 'delete'; readonly ids: readonly Id[] }
  | { readonly about: 'dissolve'; readonly id: Id }
  | { readonly about: 'move'; readonly ids: readonly Id[] }
  | { readonly about: 'link'; readonly from: Id | null; readonly to?: Id }
  | {
      readonly about: 'menu'
      readonly ids: readonly Id[]
      /** Where it opens; it gets the focus back. */
      readonly anchor: Element
      /** The view's own way to write a name, and to show what was just made. */
      rename?(id: Id): void
      made(id: Id | undefined): void
    }

const question = createStore<Question | null>(null)

/** Opens a question, or closes the open one. */
export function ask(next: Question | null): void {
  question.set(next)
}

/** The question that is open. */
export function useQuestion(): Question | null {
  return useStore(question)
}
