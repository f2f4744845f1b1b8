import type { Family } from 'shared/rules'

export const shownKinds = ['all', 'error', 'warning', 'advice', 'notStated', 'waived'] as const
/** Which of them are listed: all that are open, one severity, what is not stated, or what is accepted. */
export type Shown = (typeof shownKinds)[number]

export interface PanelFilter {
  readonly shown: Shown
  readonly family: Family | null
  readonly words: string
  /** Only those about what is selected. */
  readonly isOfSelection: boolean
}

export const everything: PanelFilter = { shown: 'all', family: null, words: '', isOfSelection: false }

export const groupings = ['severity', 'rule', 'level', 'place'] as const
export type Grouping = (typeof groupings)[number]
