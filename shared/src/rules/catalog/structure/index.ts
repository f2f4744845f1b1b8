import { alternateMissing } from './alternate-missing.ts'
import { approachNotDeclared } from './approach-not-declared.ts'
import { bodyMultipleChairs } from './body-multiple-chairs.ts'
import { bodyMultipleParents } from './body-multiple-parents.ts'
import { bodyNoMembersListed } from './body-no-members-listed.ts'
import { bodyOrphan } from './body-orphan.ts'
import { bodyTooLarge } from './body-too-large.ts'
import { bodyTooSmall } from './body-too-small.ts'
import { bodyWithoutChair } from './body-without-chair.ts'
import { bodyWithoutSecretariat } from './body-without-secretariat.ts'
import { chairAndSecretariatSameInstitution } from './chair-and-secretariat-same-institution.ts'
import { chairIsSecretary } from './chair-is-secretary.ts'
import { coreAreaWithoutLead } from './core-area-without-lead.ts'
import { delegateWithoutRank } from './delegate-without-rank.ts'
import { evenVotesNoCasting } from './even-votes-no-casting.ts'
import { leadAuthorityMissing } from './lead-authority-missing.ts'
import { leadAuthorityMultiple } from './lead-authority-multiple.ts'
import { legalInstrumentMissing } from './legal-instrument-missing.ts'
import { levelInversion } from './level-inversion.ts'
import { levelMissing } from './level-missing.ts'
import { levelSkip } from './level-skip.ts'
import { meetingFrequencyInverted } from './meeting-frequency-inverted.ts'
import { meetingFrequencyMissing } from './meeting-frequency-missing.ts'
import { meetingFrequencyTooLow } from './meeting-frequency-too-low.ts'
import { noEscalationPath } from './no-escalation-path.ts'
import { participationMissing } from './participation-missing.ts'
import { positionOvercommitted } from './position-overcommitted.ts'
import { quorumMissing } from './quorum-missing.ts'
import { quorumUnreachable } from './quorum-unreachable.ts'
import { reportingCycle } from './reporting-cycle.ts'
import { seatDuplicate } from './seat-duplicate.ts'
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
  bodyNoMembersListed,
  bodyTooSmall,
  bodyTooLarge,
  bodyMultipleChairs,
  chairIsSecretary,
  chairAndSecretariatSameInstitution,
  evenVotesNoCasting,
  quorumMissing,
  quorumUnreachable,
  alternateMissing,
  seatDuplicate,
  positionOvercommitted,
  delegateWithoutRank,
  meetingFrequencyMissing,
  meetingFrequencyTooLow,
  meetingFrequencyInverted,
  participationMissing,
  approachNotDeclared,
]
