import { approachNotDeclared } from './approach-not-declared.ts'
import { bodyMultipleParents } from './body-multiple-parents.ts'
import { bodyOrphan } from './body-orphan.ts'
import { bodyWithoutChair } from './body-without-chair.ts'
import { bodyWithoutSecretariat } from './body-without-secretariat.ts'
import { coreAreaWithoutLead } from './core-area-without-lead.ts'
import { leadAuthorityMissing } from './lead-authority-missing.ts'
import { leadAuthorityMultiple } from './lead-authority-multiple.ts'
import { legalInstrumentMissing } from './legal-instrument-missing.ts'
import { levelInversion } from './level-inversion.ts'
import { levelMissing } from './level-missing.ts'
import { levelSkip } from './level-skip.ts'
import { noEscalationPath } from './no-escalation-path.ts'
import { participationMissing } from './participation-missing.ts'
import { reportingCycle } from './reporting-cycle.ts'
import { seatVacant } from './seat-vacant.ts'

export const structure = [
  levelMissing,
  coreAreaWithoutLead,
  leadAuthorityMissing,
  leadAuthorityMultiple,
  bodyWithoutChair,
  bodyWithoutSecretariat,
  bodyOrphan,
  bodyMultipleParents,
  reportingCycle,
  levelInversion,
  levelSkip,
  noEscalationPath,
  legalInstrumentMissing,
  seatVacant,
  participationMissing,
  approachNotDeclared,
]
