import { createStore, type Store } from './store.ts'

/** The window over a design that is open, wherever it was asked for. */
export type OpenDialog = 'share' | 'export' | 'import' | 'search' | null

export const openDialog: Store<OpenDialog> = createStore<OpenDialog>(null)
