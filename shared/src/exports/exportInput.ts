import type { Translator } from '../i18n/index.ts'
import type { DateOnly, Design } from '../model/index.ts'
import type { Stage } from '../rules/index.ts'
import type { Paper } from './draw/paper.ts'

/** What an export is made from. */
export interface ExportInput {
  readonly design: Design
  /** Words of the interface and the language of the reader. */
  readonly translator: Translator
  /** Where the design states no day of its own. */
  readonly today: DateOnly
  /** For pages; pictures are as large as what is on them. */
  readonly paper?: Paper
  readonly landscape?: boolean
  /** As what the rules judge it; a draft unless said otherwise. */
  readonly stage?: Stage
}
