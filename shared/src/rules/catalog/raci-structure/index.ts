import { accountableIsAdvisory } from './accountable-is-advisory.ts'
import { accountableMandateUnknown } from './accountable-mandate-unknown.ts'
import { executeAndVerifySameRole } from './execute-and-verify-same-role.ts'
import { strategicDecisionWrongLevel } from './strategic-decision-wrong-level.ts'

export const raciStructure = [
  accountableIsAdvisory,
  accountableMandateUnknown,
  strategicDecisionWrongLevel,
  executeAndVerifySameRole,
]
