/** The closed vocabularies of the design file, in the order in which people are offered them. */

export const levels = ['strategic', 'directive', 'operational', 'external'] as const
export type Level = (typeof levels)[number]

/** The three levels of the framework, upper first; `external` stands outside them. */
export const frameworkLevels = ['strategic', 'directive', 'operational'] as const
export type FrameworkLevel = (typeof frameworkLevels)[number]

export const bodyKinds = ['collegiate', 'unit', 'office'] as const
export type BodyKind = (typeof bodyKinds)[number]

export const mandates = ['decision', 'advisory', 'mixed'] as const
export type Mandate = (typeof mandates)[number]

export const natures = ['permanent', 'temporary'] as const
export type Nature = (typeof natures)[number]

export const sectors = [
  'government',
  'civil-society',
  'private',
  'academia',
  'expert',
  'subnational',
] as const
export type Sector = (typeof sectors)[number]

export const areas = ['digital-government', 'capabilities', 'infrastructure'] as const
export type Area = (typeof areas)[number]

export const approaches = ['government-centred', 'people-centred', 'people-driven'] as const
export type Approach = (typeof approaches)[number]

export const compositions = ['complete', 'partial'] as const
export type Composition = (typeof compositions)[number]

/** What a country or a team may make of a rule's findings; `off` leaves them out, unless they are errors. */
export const chosenSeverities = ['error', 'warning', 'advice', 'off'] as const
export type ChosenSeverity = (typeof chosenSeverities)[number]

export const seatFunctions = [
  'chair',
  'vice-chair',
  'secretary',
  'member',
  'alternate',
  'observer',
  'invitee',
  'head',
] as const
export type SeatFunction = (typeof seatFunctions)[number]

export const seatStatuses = ['filled', 'vacant'] as const
export type SeatStatus = (typeof seatStatuses)[number]

export const relationKinds = [
  'reports-to',
  'escalates-to',
  'advises',
  'secretariat-of',
  'oversees',
  'appoints',
  'delegates-to',
  'coordinates-with',
] as const
export type RelationKind = (typeof relationKinds)[number]

/** Highest rank first. */
export const instrumentRanks = [
  'constitution',
  'law',
  'decree',
  'resolution',
  'agreement',
  'internal',
] as const
export type InstrumentRank = (typeof instrumentRanks)[number]

export const instrumentStatuses = ['in-force', 'amended', 'repealed', 'draft'] as const
export type InstrumentStatus = (typeof instrumentStatuses)[number]

export const activityKinds = [
  'policy',
  'standard',
  'execute',
  'verify',
  'audit',
  'approve-spend',
  'arbitrate',
  'report',
] as const
export type ActivityKind = (typeof activityKinds)[number]

export const scopes = ['single', 'multi-ministry', 'multi-country'] as const
export type Scope = (typeof scopes)[number]

/** The keys of the roles catalogue: what a body or a seat acts as, whatever it is called in a country. */
export const roleKeys = [
  'head-of-government',
  'digital-cabinet',
  'high-level-committee',
  'chair',
  'vice-chair',
  'technical-secretariat',
  'lead-authority',
  'government-cio',
  'executive-committee',
  'steering-committee',
  'technical-chamber',
  'advisory-council',
  'institutional-committee',
  'institutional-leader',
  'area-lead',
  'security-officer',
  'data-officer',
  'dpo',
  'legal-counsel',
  'finance-authority',
  'procurement-authority',
  'me-unit',
  'internal-audit',
  'sai',
  'civil-society-rep',
  'private-rep',
  'academia-rep',
  'subnational-rep',
  'national-coordinator',
  'member',
  'alternate',
  'observer',
  'invitee',
] as const
export type RoleKey = (typeof roleKeys)[number]
