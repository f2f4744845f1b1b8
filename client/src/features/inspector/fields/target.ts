import type { Command, FieldValue } from 'shared/commands'
import type { Collection, Id, Lang } from 'shared/model'
import { useRun } from '../../../state/index.ts'

/** One field: of a thing, or of the design itself. */
export type Target =
  | { readonly collection: Collection; readonly id: Id; readonly field: string }
  | { readonly collection: 'design'; readonly field: string }

export interface Writer {
  /** `null` says that it is not stated. */
  set(value: FieldValue): boolean
  setWords(lang: Lang, words: string): boolean
}

/** Writes a field; each call is one step that can be undone. */
export function useWriter(target: Target): Writer {
  const run = useRun()
  return {
    set: (value) =>
      run(
        target.collection === 'design'
          ? ({ type: 'setDesignField', field: target.field, value } as Command)
          : { type: 'setField', ...target, value },
      ),
    setWords: (lang, words) =>
      run(
        target.collection === 'design'
          ? ({ type: 'setDesignWords', field: target.field, lang, words } as Command)
          : { type: 'setWords', ...target, lang, words },
      ),
  }
}

/** The field's name for presence: the same on every screen. */
export function keyOf(target: Target, detail = ''): string {
  const thing = target.collection === 'design' ? '' : target.id
  return [target.collection, thing, target.field, detail].join('/')
}
