import type { Lang, LetterSetId, Meaning } from '../model/index.ts'

/** What a column of a sheet holds. */
export type ColumnUse =
  | 'ignore'
  /** Sums of letters, which the product counts itself. */
  | 'total'
  | 'key'
  | 'activity'
  | 'level'
  | 'area'
  | 'activityKind'
  | 'scope'
  /** The letters of one body or seat. */
  | 'holder'
  /** The names of those who have one letter. */
  | `who-${Meaning}`
  | 'name'
  | 'acronym'
  | 'bodyKind'
  | 'mandate'
  | 'superior'
  | 'country'
  | 'institution'
  | 'person'
  | 'instrument'

/** The uses that each kind of sheet offers, in the order in which people are offered them. */
export const usesOf: Readonly<Record<SheetKind, readonly ColumnUse[]>> = {
  raci: [
    'activity',
    'holder',
    'key',
    'level',
    'area',
    'activityKind',
    'scope',
    'who-responsible',
    'who-accountable',
    'who-consulted',
    'who-informed',
    'who-support',
    'ignore',
  ],
  bodies: [
    'name',
    'acronym',
    'key',
    'superior',
    'level',
    'bodyKind',
    'mandate',
    'country',
    'institution',
    'person',
    'instrument',
    'ignore',
  ],
}

/** A map of activities and holders, or a list of bodies. */
export type SheetKind = 'raci' | 'bodies'

export interface MappedColumn {
  readonly use: ColumnUse
  /** The language of the words in it, where its heading says one. */
  readonly lang?: Lang | undefined
}

/** How a table is to be read. People change it before anything is imported. */
export interface Mapping {
  readonly kind: SheetKind
  /** The rows with the headings, counted from 0: none, one, or two of which the upper says whose the holders are. */
  readonly heads: readonly number[]
  /** The first row that is read, counted from 0. */
  readonly firstRow: number
  /** One per column of the table. */
  readonly columns: readonly MappedColumn[]
  /** The language of the words. */
  readonly lang: Lang
  readonly letterSet: LetterSetId
}
