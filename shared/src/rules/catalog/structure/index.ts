import { agendaSelfEvaluated } from './agenda-self-evaluated.ts'
import { alternateMissing } from './alternate-missing.ts'
import { approachNotDeclared } from './approach-not-declared.ts'
import { bodyMultipleChairs } from './body-multiple-chairs.ts'
import { bodyMultipleParents } from './body-multiple-parents.ts'
import { bodyNoMembersListed } from './body-no-members-listed.ts'
import { bodyOrphan } from './body-orphan.ts'
import { bodyTooLarge } from './body-too-large.ts'
import { bodyTooSmall } from './body-too-small.ts'
import { bodyWithoutChair } from './body-without-chair.ts'
import { bodyWithoutFunctions } from './body-without-functions.ts'
import { bodyWithoutSecretariat } from './body-without-secretariat.ts'
import { chairAndSecretariatSameInstitution } from './chair-and-secretariat-same-institution.ts'
import { chairIsSecretary } from './chair-is-secretary.ts'
import { coordinationBodyAdvisoryOnly } from './coordination-body-advisory-only.ts'
import { coordinationBodyMissing } from './coordination-body-missing.ts'
import { coreAreaLeadNotOnDirective } from './core-area-lead-not-on-directive.ts'
import { coreAreaMultipleLeads } from './core-area-multiple-leads.ts'
import { coreAreaWithoutLead } from './core-area-without-lead.ts'
import { countryWithoutNationalCoordinator } from './country-without-national-coordinator.ts'
import { countryWithoutSeat } from './country-without-seat.ts'
import { crossBorderBodyNoRotation } from './cross-border-body-no-rotation.ts'
import { delegateWithoutRank } from './delegate-without-rank.ts'
import { entityNameStale } from './entity-name-stale.ts'
import { escalationWithoutDeadline } from './escalation-without-deadline.ts'
import { evenVotesNoCasting } from './even-votes-no-casting.ts'
import { financeNotAtStrategic } from './finance-not-at-strategic.ts'
import { functionOverlap } from './function-overlap.ts'
import { institutionalCommitteeMissing } from './institutional-committee-missing.ts'
import { institutionalLeaderMissing } from './institutional-leader-missing.ts'
import { leadAuthorityMissing } from './lead-authority-missing.ts'
import { leadAuthorityMultiple } from './lead-authority-multiple.ts'
import { leadAuthorityNoLevers } from './lead-authority-no-levers.ts'
import { legalInstrumentMissing } from './legal-instrument-missing.ts'
import { legalInstrumentNotInForce } from './legal-instrument-not-in-force.ts'
import { legalInstrumentRankTooLow } from './legal-instrument-rank-too-low.ts'
import { legalInstrumentUnsourced } from './legal-instrument-unsourced.ts'
import { levelInversion } from './level-inversion.ts'
import { levelMissing } from './level-missing.ts'
import { levelSkip } from './level-skip.ts'
import { levelsNotLinked } from './levels-not-linked.ts'
import { meetingFrequencyInverted } from './meeting-frequency-inverted.ts'
import { meetingFrequencyMissing } from './meeting-frequency-missing.ts'
import { meetingFrequencyTooLow } from './meeting-frequency-too-low.ts'
import { multipleApex } from './multiple-apex.ts'
import { nameMissingLanguage } from './name-missing-language.ts'
import { noEscalationPath } from './no-escalation-path.ts'
import { oversightMissing } from './oversight-missing.ts'
import { oversightNotIndependent } from './oversight-not-independent.ts'
import { participationMissing } from './participation-missing.ts'
import { participationUnbalanced } from './participation-unbalanced.ts'
import { participationVoiceless } from './participation-voiceless.ts'
import { positionOvercommitted } from './position-overcommitted.ts'
import { principleNotEmbodied } from './principle-not-embodied.ts'
import { quorumMissing } from './quorum-missing.ts'
import { quorumUnreachable } from './quorum-unreachable.ts'
import { reportingCycle } from './reporting-cycle.ts'
import { reviewDateMissing } from './review-date-missing.ts'
import { seatDuplicate } from './seat-duplicate.ts'
import { seatVacant } from './seat-vacant.ts'
import { singleChildChain } from './single-child-chain.ts'
import { spanOfControlWide } from './span-of-control-wide.ts'
import { subnationalMissing } from './subnational-missing.ts'
import { temporaryWithoutEnd } from './temporary-without-end.ts'
import { tooManyLayers } from './too-many-layers.ts'
import { tooManyWorkingGroups } from './too-many-working-groups.ts'
import { waiverExpired } from './waiver-expired.ts'

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
  coreAreaMultipleLeads,
  multipleApex,
  escalationWithoutDeadline,
  temporaryWithoutEnd,
  tooManyWorkingGroups,
  spanOfControlWide,
  singleChildChain,
  tooManyLayers,
  functionOverlap,
  bodyWithoutFunctions,
  reviewDateMissing,
  principleNotEmbodied,
  coreAreaLeadNotOnDirective,
  leadAuthorityNoLevers,
  coordinationBodyMissing,
  coordinationBodyAdvisoryOnly,
  levelsNotLinked,
  legalInstrumentNotInForce,
  legalInstrumentRankTooLow,
  legalInstrumentUnsourced,
  oversightMissing,
  oversightNotIndependent,
  agendaSelfEvaluated,
  participationVoiceless,
  participationUnbalanced,
  institutionalLeaderMissing,
  institutionalCommitteeMissing,
  financeNotAtStrategic,
  subnationalMissing,
  countryWithoutSeat,
  countryWithoutNationalCoordinator,
  crossBorderBodyNoRotation,
  nameMissingLanguage,
  entityNameStale,
  waiverExpired,
  approachNotDeclared,
]
