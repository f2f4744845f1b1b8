import { danglingReference } from './dangling-reference.ts'
import { letterOutsideSet } from './letter-outside-set.ts'
import { ruleFailed } from './rule-failed.ts'
import { rulesetNotApplied } from './ruleset-not-applied.ts'
import { valueUnreadable } from './value-unreadable.ts'

export const form = [ruleFailed, rulesetNotApplied, danglingReference, letterOutsideSet, valueUnreadable]
