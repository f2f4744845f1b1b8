import type { Me } from 'shared/protocol'
import { remember, remembered } from './remembered.ts'
import { createStore, useStore } from './store.ts'

/** The person before the screen, as the server knows them; null while that is not known. */
const person = createStore<Me | null>(null)

/** Who is before the screen, for pages and views. */
export function useMe(): Me | null {
  return useStore(person)
}

/** Takes what the server says; kept, so that a design opens offline with the role that it had. */
export function knowMe(me: Me): void {
  remember('me', JSON.stringify(me))
  person.set(me)
}

/** Who was before the screen the last time, for when the server cannot be asked. */
export function rememberedMe(): Me | null {
  try {
    return JSON.parse(remembered('me') ?? 'null') as Me | null
  } catch {
    return null
  }
}
