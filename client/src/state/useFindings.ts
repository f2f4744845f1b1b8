import { useMemo } from 'react'
import type { Id } from 'shared/model'
import { type Counts, type WordedFinding, type WordedNotStated, wordedFindings } from './findings/worded.ts'
import { useTranslate } from './language.ts'
import { useSession } from './session.ts'
import { useStore } from './store.ts'

export interface Findings {
  /** Errors first. Accepted ones (`waived`) stand among them. */
  readonly findings: readonly WordedFinding[]
  /** What the design does not say, apart from what it says wrongly. */
  readonly notStated: readonly WordedNotStated[]
  /** Accepted findings count as `waived` alone. */
  readonly counts: Counts
  /** The findings, without accepted ones, by each thing that they name. */
  readonly byTarget: ReadonlyMap<Id, readonly WordedFinding[]>
  /** The day on which the design is judged. */
  readonly asOf: string
  /** How many rules were asked. */
  readonly rules: number
}

/** What the rules say about the design right now, in the reader's language. */
export function useFindings(): Findings {
  const evaluated = useStore(useSession().findings)
  const translator = useTranslate()
  return useMemo(() => wordedFindings(evaluated, translator), [evaluated, translator])
}
