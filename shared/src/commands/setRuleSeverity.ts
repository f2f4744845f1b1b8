import { type ChosenSeverity, designFields, fieldAt, type Id } from '../model/index.ts'
import { refuseValue } from './checks.ts'
import { defineCommand } from './defineCommand.ts'
import { adaptAt, adaptedAt } from './rulesetPaths.ts'

/** Makes the findings of a rule more or less severe in this design; `undefined` leaves it to the profile again. */
export const setRuleSeverity = defineCommand<
  'setRuleSeverity',
  { rule: Id; severity: ChosenSeverity | undefined }
>({
  type: 'setRuleSeverity',
  refuse(design, { rule, severity }) {
    const path = ['severities', rule]
    if (severity === undefined) return adaptedAt(design, path) === undefined ? 'missing' : undefined
    return refuseValue(fieldAt(designFields, `ruleset.severities.${rule}`), severity)
  },
  apply: (write, { rule, severity }, design) => adaptAt(write, design, ['severities', rule], severity),
})
