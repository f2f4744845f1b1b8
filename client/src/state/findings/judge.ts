import type { Translator } from 'shared/i18n'
import type { Design } from 'shared/model'
import { evaluate, threeLevels } from 'shared/rules'
import type { Findings, Judgement } from './findings.ts'
import { wordedFindings } from './worded.ts'

/** Asks all rules about a design as it stands on a day. */
export function judge(design: Design, today: string): Judgement {
  const evaluation = evaluate(design, { today, profile: threeLevels })
  const rules = threeLevels.rules.length
  const worded = new WeakMap<Translator, Findings>()
  return {
    in(translator) {
      const known = worded.get(translator) ?? wordedFindings({ design, evaluation, rules }, translator)
      worded.set(translator, known)
      return known
    },
  }
}
