/**
 * The design as plain data, field by field as in the file format `governance-design`, version 1.
 * An absent field and `null` both mean *not stated*; an empty list means *none*.
 * Fields that this version does not know ride along untouched (`Unknown`).
 */
import type { DateOnly, Id } from './ids.ts'
import type { Letter, LetterSetId } from './letterSets.ts'
import type { Lang, Text } from './text.ts'
import type {
  ActivityKind,
  Approach,
  Area,
  BodyKind,
  ChosenSeverity,
  Composition,
  InstrumentRank,
  InstrumentStatus,
  Level,
  Mandate,
  Nature,
  RelationKind,
  RoleKey,
  Scope,
  SeatFunction,
  SeatStatus,
  Sector,
} from './words.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Fields of later versions or of other programs: kept, never read. */
interface Unknown {
  readonly [unknownField: string]: unknown
}

export interface GovernanceDesign extends Unknown {
  readonly format: 'governance-design'
  readonly version: 1
  readonly title: Text
  readonly description?: Text | null
  readonly languages: readonly Lang[]
  readonly countries: readonly string[]
  readonly approach?: Approach | null
  readonly letterSet?: LetterSetId | null
  /** The day on which the design is to be judged; today when not stated. */
  readonly asOf?: DateOnly | null
  readonly reviewDate?: DateOnly | null
  readonly participants?: readonly Participant[] | null
  readonly principles?: readonly Principle[] | null
  readonly instruments?: readonly Instrument[] | null
  readonly bodies: readonly Body[]
  readonly seats?: readonly Seat[] | null
  readonly relations?: readonly Relation[] | null
  readonly activities?: readonly Activity[] | null
  /** The order of the RACI columns; without it, the holders in the order of the chart. */
  readonly columns?: readonly Id[] | null
  readonly assignments?: readonly Assignment[] | null
  readonly waivers?: readonly Waiver[] | null
  /** Which rules judge the design, and what a country or a team set differently. */
  readonly ruleset?: RulesetChoice | null
}

/** A rule profile and what is adapted in it. Rules, limits and profiles that nobody knows are kept. */
export interface RulesetChoice extends Unknown {
  /** `three-levels` where it is not stated. */
  readonly profile?: Id | null
  /** The version of the profile that was read when it was chosen. */
  readonly version?: string | null
  /** Numbers in place of a rule's own, by rule and limit. */
  readonly thresholds?: Readonly<Record<string, Readonly<Record<string, number>>>> | null
  /** Severities in place of a rule's own, by rule. Errors stay errors. */
  readonly severities?: Readonly<Record<string, ChosenSeverity>> | null
}

/** An institution that takes part: a ministry, an agency. */
export interface Participant extends Unknown {
  readonly id: Id
  readonly name: Text
}

export interface Principle extends Unknown {
  readonly id: Id
  readonly name: Text
  readonly source?: string | null
  readonly embodiedBy: readonly Id[]
}

/** A participant, or a name. */
export type Institution = Id | Text

/** A ministry, an agency, a committee or an office. */
export interface Body extends Unknown {
  readonly id: Id
  readonly name: Text
  readonly acronym?: Text | null
  readonly role?: RoleKey | null
  readonly kind: BodyKind
  readonly level?: Level | null
  /** Whether it decides or advises. */
  readonly mandate?: Mandate | null
  readonly nature?: Nature | null
  readonly until?: DateOnly | null
  readonly sector?: Sector | null
  readonly country?: string | null
  readonly institution?: Institution | null
  readonly coreAreas?: readonly Area[] | null
  readonly leads?: readonly Area[] | null
  readonly transversal?: boolean | null
  readonly functions?: readonly Text[] | null
  readonly instruments?: readonly Id[] | null
  readonly composition?: Composition | null
  readonly leadAuthority?: boolean | null
  readonly oversight?: boolean | null
  readonly meetingsPerYear?: number | null
  readonly castingVote?: boolean | null
  readonly quorum?: Quorum | null
  /** Order among its siblings, compared in code units, then by id. */
  readonly order?: string | null
  /** Stands in the tray, not in the tree. */
  readonly unplaced?: boolean | null
  /** Only where someone placed the card by hand; pixels of the chart. */
  readonly position?: { readonly x: number; readonly y: number } | null
}

export interface Quorum extends Unknown {
  readonly seats?: number | null
  /** A share of the voting seats, 0 to 1. */
  readonly share?: number | null
  readonly allFilled?: boolean | null
  readonly text?: Text | null
}

/** A place in a collegiate body, or the post of a unit. */
export interface Seat extends Unknown {
  readonly id: Id
  readonly body: Id
  readonly function: SeatFunction
  readonly title?: Text | null
  readonly role?: RoleKey | null
  readonly country?: string | null
  /** Who sits there, as an institution. */
  readonly heldBy?: { readonly body: Id } | { readonly institution: Institution } | null
  /** The person, where it is known. */
  readonly holder?: string | null
  readonly sector?: Sector | null
  readonly voting?: boolean | null
  readonly status?: SeatStatus | null
  readonly alternateFor?: Id | null
  readonly mayBeRepresented?: boolean | null
  readonly minimumRank?: Text | null
  readonly termEnd?: DateOnly | null
  readonly rotates?: boolean | null
}

/** A line between two bodies. */
export interface Relation extends Unknown {
  readonly id: Id
  readonly from: Id
  readonly to: Id
  readonly instrument?: Id | null
  /** The deadline of an escalation, in days. */
  readonly days?: number | null
  readonly kind: RelationKind
}

/** The law or decree behind a body. */
export interface Instrument extends Unknown {
  readonly id: Id
  readonly title: Text
  readonly rank: InstrumentRank
  readonly issuer?: Text | null
  readonly date?: DateOnly | null
  readonly status?: InstrumentStatus | null
  /** Its last day. */
  readonly validUntil?: DateOnly | null
  readonly repealedOn?: DateOnly | null
  readonly url?: string | null
  readonly article?: string | null
}

/** A row of the RACI map. */
export interface Activity extends Unknown {
  readonly id: Id
  readonly name: Text
  readonly level?: Level | null
  readonly coreArea?: Area | 'all' | null
  readonly order?: string | null
  readonly kind?: ActivityKind | null
  readonly scope?: Scope | null
  /** The activity whose work this one checks. */
  readonly verifies?: Id | null
  readonly personalData?: boolean | null
  readonly instrument?: Id | null
}

/** What a body or a seat has to do with an activity. */
export interface Assignment extends Unknown {
  readonly activity: Id
  readonly holder: Id
  readonly letters: readonly Letter[]
  /** The opinion of this consultation binds. */
  readonly binding?: boolean | null
  readonly note?: Text | null
}

/** A finding that somebody accepted, with a reason. */
export interface Waiver extends Unknown {
  readonly rule: string
  readonly targets: readonly Id[]
  readonly reason: string
  readonly by: string
  /** ISO 8601, a date or a date and time. */
  readonly at: string
  readonly until?: DateOnly | null
  /** What the finding said when it was accepted, as a digest. Without one the waiver holds whatever it says. */
  readonly basis?: string | null
  /** `warning` where it was not the owner's to give, and so accepts no error. */
  readonly upTo?: 'error' | 'warning' | null
}
