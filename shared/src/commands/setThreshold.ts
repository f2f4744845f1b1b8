import { designFields, fieldAt, type Id } from '../model/index.ts'
import { refuseValue } from './checks.ts'
import { defineCommand } from './defineCommand.ts'
import { adaptAt, adaptedAt } from './rulesetPaths.ts'

/** Sets one number of a rule for this design; `undefined` leaves it to the profile again. */
export const setThreshold = defineCommand<'setThreshold', { rule: Id; limit: Id; value: number | undefined }>(
  {
    type: 'setThreshold',
    refuse(design, { rule, limit, value }) {
      const path = ['thresholds', rule, limit]
      if (value === undefined) return adaptedAt(design, path) === undefined ? 'missing' : undefined
      return refuseValue(fieldAt(designFields, `ruleset.${path.join('.')}`), value)
    },
    apply: (write, { rule, limit, value }, design) =>
      adaptAt(write, design, ['thresholds', rule, limit], value),
  },
)
