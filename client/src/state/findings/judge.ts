import type { Translator } from 'shared/i18n'
import type { Design } from 'shared/model'
import { evaluate, rulesetOf } from 'shared/rules'
import type { Findings, Judgement } from './findings.ts'
import { judgedStage } from './stage.ts'
import { wordedFindings } from './worded.ts'

/** Asks all rules about a design as it stands on a day. */
export function judge(design: Design, today: string): Judgement {
  const evaluation = evaluate(design, { today, stage: judgedStage.get() })
  const rules = rulesetOf(design.data.ruleset).profile.rules.length
  const worded = new WeakMap<Translator, Findings>()
  return {
    in(translator) {
      const known = worded.get(translator) ?? wordedFindings({ design, evaluation, rules }, translator)
      worded.set(translator, known)
      return known
    },
  }
}
