import { defineCommand } from './defineCommand.ts'

/** Takes back every threshold and severity that is adapted in the design. The profile stays. */
export const resetRuleset = defineCommand<'resetRuleset', Readonly<Record<never, never>>>({
  type: 'resetRuleset',
  refuse: ({ data: { ruleset } }) => (ruleset?.thresholds || ruleset?.severities ? undefined : 'missing'),
  apply(write) {
    write.setDesign('ruleset.thresholds', undefined)
    write.setDesign('ruleset.severities', undefined)
  },
})
