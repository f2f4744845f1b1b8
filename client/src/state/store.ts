import { useSyncExternalStore } from 'react'

/** One value that changes, and those who want to know. */
export interface Store<Value> {
  get(): Value
  set(value: Value): void
  subscribe(listener: () => void): () => void
}

/** A store that tells its listeners only of values that differ. */
export function createStore<Value>(initial: Value): Store<Value> {
  const listeners = new Set<() => void>()
  let current = initial
  return {
    get: () => current,
    set(value) {
      if (Object.is(value, current)) return
      current = value
      for (const listener of [...listeners]) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** What a component needs of a store: to read it and to be told. */
export type Readable<Value> = Pick<Store<Value>, 'get' | 'subscribe'>

/** The value of a store, in a component that follows it. */
export function useStore<Value>(store: Readable<Value>): Value {
  return useSyncExternalStore(store.subscribe, store.get)
}
