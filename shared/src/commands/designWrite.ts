import type { Id, Json, Lang, Letter, Text } from '../model/index.ts'

/** The lists of a design whose things have an id. */
export const collections = [
  'participants',
  'principles',
  'instruments',
  'bodies',
  'seats',
  'relations',
  'activities',
] as const
export type Collection = (typeof collections)[number]

/** A value for one field; `undefined` makes the field absent. */
export type FieldValue = Json | undefined

/**
 * The narrow port through which commands change a design: Yjs in the app, a plain map in tests.
 * Nothing here checks or refuses; commands do that first, on the snapshot.
 */
export interface DesignWrite {
  /** Adds a thing, with its fields as in the file (`id` among them). */
  add(collection: Collection, thing: { readonly id: Id; readonly [field: string]: unknown }): void
  /** Removes a thing. Bodies are removed softly, so that a branch can climb and an undo finds them. */
  remove(collection: Collection, id: Id): void
  /** Sets one field of a thing. Places and long texts have writers of their own. */
  set(collection: Collection, id: Id, field: string, value: FieldValue): void
  /** Sets the words of a text field in one language; empty words remove them. */
  setWords(collection: Collection, id: Id, field: string, lang: Lang, words: string): void

  /** Puts a body under a superior (`null`: at the top), or in the tray. */
  place(
    bodyId: Id,
    place: { readonly parentId: Id | null; readonly order: string; readonly unplaced?: boolean },
  ): void

  insertFunction(bodyId: Id, index: number, words: Text): void
  setFunctionWords(bodyId: Id, index: number, lang: Lang, words: string): void
  removeFunction(bodyId: Id, index: number): void

  putLetter(activityId: Id, holderId: Id, letter: Letter): void
  removeLetter(activityId: Id, holderId: Id, letter: Letter): void
  /** `null` or `undefined` takes the mark away. */
  setBinding(activityId: Id, holderId: Id, binding: boolean | null | undefined): void
  setNoteWords(activityId: Id, holderId: Id, lang: Lang, words: string): void

  /** Sets a field of the design itself: `approach`, `languages`, `columns` … */
  setDesign(field: string, value: FieldValue): void
  setDesignWords(field: 'title' | 'description', lang: Lang, words: string): void
}
