import type { Collection, Id, Json, Lang, Letter, Text } from '../model/index.ts'

/** A value for one field; `undefined` makes the field absent. */
export type FieldValue = Json | undefined

/** A thing with its fields as in the file. */
export interface NewThing {
  readonly id: Id
  readonly [field: string]: unknown
}

/** Where a body comes to stand: under a superior, at the top (`null`), or in the tray. */
export interface Place {
  readonly parentId: Id | null
  readonly order?: string | null | undefined
  readonly unplaced?: boolean | undefined
}

/**
 * The narrow port through which commands change a design: Yjs in the app, plain data in tests.
 * Nothing here checks or refuses; commands do that first, on the snapshot.
 */
export interface DesignWrite {
  add(collection: Collection, thing: NewThing): void
  /**
   * Removes a thing, softly where it is shared. What reports to a removed body climbs to the nearest
   * superior that still stands.
   */
  remove(collection: Collection, id: Id): void
  /** Sets one field of a thing, or one within a group (`quorum.text`). Places have a writer of their own. */
  set(collection: Collection, id: Id, field: string, value: FieldValue): void
  /** Sets the words of a text field in one language; empty words remove them. */
  setWords(collection: Collection, id: Id, field: string, lang: Lang, words: string): void

  /** Moves a body: the end of its first reporting line by id; that line's other fields ride along. */
  place(bodyId: Id, place: Place): void
  /**
   * Writes down where a body is shown while a cycle keeps it from where it says it stands. Not a change that
   * anyone made, so no undo takes it back.
   */
  settle(bodyId: Id, place: Place): void

  insertFunction(bodyId: Id, index: number, words: Text): void
  setFunctionWords(bodyId: Id, index: number, lang: Lang, words: string): void
  removeFunction(bodyId: Id, index: number): void

  putLetter(activityId: Id, holderId: Id, letter: Letter): void
  removeLetter(activityId: Id, holderId: Id, letter: Letter): void
  /** Removes all that is said of an activity and a holder: letters, mark and note. */
  clearCell(activityId: Id, holderId: Id): void
  /** `null`: not stated; `undefined` takes the mark away. */
  setBinding(activityId: Id, holderId: Id, binding: boolean | null | undefined): void
  setNoteWords(activityId: Id, holderId: Id, lang: Lang, words: string): void

  /** Sets a field of the design itself (`approach`, `columns` …), or one within it (`ruleset.profile`). */
  setDesign(field: string, value: FieldValue): void
  /** Takes a holder out of the stated order of the columns, if it is there. */
  dropColumn(holderId: Id): void
  setDesignWords(field: 'title' | 'description', lang: Lang, words: string): void
}
