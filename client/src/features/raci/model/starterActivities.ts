import type { Messages } from 'shared/i18n'
import type { ActivityKind, Area, Level } from 'shared/model'

export type StarterKey = keyof Messages['raci']['starter']

/** A common decision of a core area, worded under `raci.starter` in the catalogue. */
export interface Starter {
  readonly key: StarterKey
  readonly area: Area
  readonly level: Level
  readonly kind: ActivityKind
}

/** The starter activities of the three core areas, each with the level and kind that it usually has. */
export const starters: readonly Starter[] = [
  ...of('digital-government', [
    ['approveInteroperability', 'directive', 'policy'],
    ['issueDataStandard', 'directive', 'standard'],
    ['operateExchange', 'operational', 'execute'],
    ['authoriseRegistries', 'directive', 'arbitrate'],
    ['setIdentityPolicy', 'strategic', 'policy'],
    ['operateIdentity', 'operational', 'execute'],
    ['approveServiceCatalogue', 'directive', 'standard'],
    ['redesignServices', 'operational', 'execute'],
    ['publishOpenData', 'operational', 'execute'],
    ['assessAlgorithms', 'operational', 'verify'],
    ['approvePurchases', 'directive', 'approve-spend'],
    ['respondIncidents', 'operational', 'execute'],
    ['verifyStandards', 'directive', 'verify'],
  ]),
  ...of('capabilities', [
    ['approveCompetencies', 'directive', 'standard'],
    ['runTraining', 'operational', 'execute'],
    ['approveTalent', 'directive', 'approve-spend'],
    ['certifyLeaders', 'directive', 'verify'],
    ['runLiteracy', 'operational', 'execute'],
    ['measureGap', 'operational', 'report'],
  ]),
  ...of('infrastructure', [
    ['approveConnectivity', 'strategic', 'policy'],
    ['declareShared', 'directive', 'policy'],
    ['operateCloud', 'operational', 'execute'],
    ['approveCloudPolicy', 'directive', 'standard'],
    ['runSecurityCentre', 'operational', 'execute'],
    ['testContinuity', 'operational', 'verify'],
    ['retireLegacy', 'operational', 'execute'],
  ]),
]

function of(area: Area, list: readonly (readonly [StarterKey, Level, ActivityKind])[]): readonly Starter[] {
  return list.map(([key, level, kind]) => ({ key, area, level, kind }))
}
