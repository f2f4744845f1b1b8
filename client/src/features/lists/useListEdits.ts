import type { FieldValue } from 'shared/commands'
import type { Collection, Id } from 'shared/model'
import { useAccess, useReader, useRun } from '../../state/index.ts'

export interface ListEdits {
  /** Writes words in the language in which this person reads. */
  words(
    collection: Collection,
    field: string,
  ): ((row: { readonly id: Id }, words: string) => void) | undefined
  /** Sets one value; `null` is not stated. */
  value(
    collection: Collection,
    field: string,
  ): ((row: { readonly id: Id }, value: FieldValue) => void) | undefined
}

/** How lists change the design; undefined where this person may not. */
export function useListEdits(): ListEdits {
  const run = useRun()
  const { canEdit } = useAccess()
  const { lang } = useReader()
  return {
    words: (collection, field) =>
      canEdit
        ? ({ id }, words) => void run({ type: 'setWords', collection, id, field, lang, words: words.trim() })
        : undefined,
    value: (collection, field) =>
      canEdit ? ({ id }, value) => void run({ type: 'setField', collection, id, field, value }) : undefined,
  }
}
