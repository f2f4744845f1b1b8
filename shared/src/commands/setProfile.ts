import type { Id } from '../model/index.ts'
import { designFields, fieldAt } from '../model/index.ts'
import { refuseValue } from './checks.ts'
import { defineCommand } from './defineCommand.ts'

/** Chooses the rule profile that judges the design, and notes its version. What is adapted in it stays. */
export const setProfile = defineCommand<'setProfile', { profile: Id; version: string }>({
  type: 'setProfile',
  refuse: (_, { profile, version }) =>
    refuseValue(fieldAt(designFields, 'ruleset.profile'), profile) ??
    refuseValue(fieldAt(designFields, 'ruleset.version'), version),
  apply(write, { profile, version }) {
    write.setDesign('ruleset.profile', profile)
    write.setDesign('ruleset.version', version)
  },
})
