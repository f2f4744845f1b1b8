import { accountableBelowResponsible } from './accountable-below-responsible.ts'
import { accountableBodyNoOfficer } from './accountable-body-no-officer.ts'
import { accountableIsAdvisory } from './accountable-is-advisory.ts'
import { accountableMandateUnknown } from './accountable-mandate-unknown.ts'
import { accountableNoLeverOnResponsible } from './accountable-no-lever-on-responsible.ts'
import { accountableNonState } from './accountable-non-state.ts'
import { accountableWithoutLegalBasis } from './accountable-without-legal-basis.ts'
import { adviserAndApprover } from './adviser-and-approver.ts'
import { directiveLevelBypassed } from './directive-level-bypassed.ts'
import { dpoConflict } from './dpo-conflict.ts'
import { executeAndVerifySameRole } from './execute-and-verify-same-role.ts'
import { functionWithoutRow } from './function-without-row.ts'
import { normWithoutLegal } from './norm-without-legal.ts'
import { operationalDecisionTooHigh } from './operational-decision-too-high.ts'
import { personalDataWithoutDpo } from './personal-data-without-dpo.ts'
import { responsibleHasNoSeat } from './responsible-has-no-seat.ts'
import { rowInsideCommitteeDouble } from './row-inside-committee-double.ts'
import { rowWithoutFunction } from './row-without-function.ts'
import { ruleMakerAndOperator } from './rule-maker-and-operator.ts'
import { signatoryEqualsResponsible } from './signatory-equals-responsible.ts'
import { spendWithoutFinance } from './spend-without-finance.ts'
import { strategicDecisionWrongLevel } from './strategic-decision-wrong-level.ts'
import { verifierSubordinateToExecutor } from './verifier-subordinate-to-executor.ts'

export const raciStructure = [
  accountableIsAdvisory,
  accountableMandateUnknown,
  accountableWithoutLegalBasis,
  accountableBodyNoOfficer,
  accountableBelowResponsible,
  accountableNoLeverOnResponsible,
  strategicDecisionWrongLevel,
  operationalDecisionTooHigh,
  directiveLevelBypassed,
  accountableNonState,
  responsibleHasNoSeat,
  executeAndVerifySameRole,
  verifierSubordinateToExecutor,
  signatoryEqualsResponsible,
  ruleMakerAndOperator,
  adviserAndApprover,
  dpoConflict,
  spendWithoutFinance,
  normWithoutLegal,
  personalDataWithoutDpo,
  functionWithoutRow,
  rowWithoutFunction,
  rowInsideCommitteeDouble,
]
