import type { Id } from 'shared/model'
import { createStore, useStore } from '../store.ts'

/** What a view asks before it changes the structure. `StructureDialogs` answers, wherever it was asked. */
export type Question =
  | { readonly about: 'delete'; readonly ids: readonly Id[] }
  | { readonly about: 'move'; readonly ids: readonly Id[] }
  | { readonly about: 'link'; readonly from: Id | null; readonly to?: Id }
  | { readonly about: 'add'; readonly parentId: Id | null }

const question = createStore<Question | null>(null)

/** Opens a question, or closes the open one. */
export function ask(next: Question | null): void {
  question.set(next)
}

/** The question that is open. */
export function useQuestion(): Question | null {
  return useStore(question)
}
