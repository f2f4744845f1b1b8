import { type Design, type Id, normalised } from 'shared/model'
import type { Column } from './columns.ts'
import type { ActivityRow } from './rows.ts'

/**
 * What is called something like the words: activities and then columns, each in its order. Names are looked through
 * in every language of the design, without accents.
 */
export function findInMap(
  design: Design,
  given: {
    readonly rows: readonly ActivityRow[]
    readonly columns: readonly Column[]
    readonly words: string
    nameOf(column: Column): string
  },
): readonly Id[] {
  const sought = normalised(given.words)
  if (sought === '') return []
  const isCalled = (...names: readonly string[]) => names.some((name) => normalised(name).includes(sought))
  return [
    ...given.rows
      .filter(({ key }) => isCalled(...Object.values(design.activity(key)?.name ?? {})))
      .map(({ key }) => key),
    ...given.columns
      .filter((column) => {
        const { body, seat, owner } = column
        return isCalled(
          given.nameOf(column),
          owner.kind === 'named' ? owner.text.value : '',
          ...Object.values((seat ? seat.title : body.name) ?? {}),
          ...Object.values((seat ? {} : body.acronym) ?? {}),
        )
      })
      .map(({ holder }) => holder),
  ]
}
