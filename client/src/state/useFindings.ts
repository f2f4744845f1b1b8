import { type Findings, nothingSaid } from './findings/findings.ts'
import { useTranslate } from './language.ts'
import { useSession } from './session.ts'
import { useStore } from './store.ts'

export type { Findings }

/** What the rules say about the design right now, in the reader's language. */
export function useFindings(): Findings {
  const judgement = useStore(useSession().findings)
  const { translator, speaksRules } = useTranslate()
  return speaksRules ? judgement.in(translator) : nothingSaid
}
