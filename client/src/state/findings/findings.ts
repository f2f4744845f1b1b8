import type { Translator } from 'shared/i18n'
import type { Id } from 'shared/model'
import type { Counts, WordedFinding } from 'shared/rules'

export type { Counts, WordedFinding }

/** Something that the design does not say, as one reader sees it. */
export interface WordedNotStated {
  readonly rule: string
  readonly targets: readonly Id[]
  readonly message: string
}

/** What the rules say about a design, in a reader's language. */
export interface Findings {
  /** Errors first. Accepted ones (`waived`) stand among them. */
  readonly findings: readonly WordedFinding[]
  /** What the design does not say, apart from what it says wrongly. */
  readonly notStated: readonly WordedNotStated[]
  /** Accepted findings count as `waived` alone. */
  readonly counts: Counts
  /** The findings, without accepted ones, by each thing that they name. */
  readonly byTarget: { get(id: Id): readonly WordedFinding[] | undefined }
  /** The day on which the design is judged. */
  readonly asOf: string
  /** How many rules were asked; 0 until they are here, and then no finding means nothing yet. */
  readonly rules: number
}

/** A judgement of one state of a design: in each language it is put into words once, when somebody reads it. */
export interface Judgement {
  in(translator: Translator): Findings
}

/** Until the rules and their words are here, nothing is said. */
export const nothingSaid: Findings = {
  findings: [],
  notStated: [],
  counts: { error: 0, warning: 0, advice: 0, notStated: 0, waived: 0 },
  byTarget: new Map(),
  asOf: '',
  rules: 0,
}
