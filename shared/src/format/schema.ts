import { z } from 'zod'
import {
  activityKinds,
  allLetters,
  approaches,
  areas,
  bodyKinds,
  chosenSeverities,
  compositions,
  instrumentRanks,
  instrumentStatuses,
  isCountry,
  isDateOnly,
  isId,
  isLanguageTag,
  isLongerThan,
  isMoment,
  letterSetIds,
  levels,
  limits,
  mandates,
  natures,
  relationKinds,
  roleKeys,
  type Seat,
  scopes,
  seatFunctions,
  seatStatuses,
  sectors,
  type Text,
} from '../model/index.ts'
import type { FaultKey } from './faults.ts'

/*
 * The file format, once: what a reader accepts, the order in which a writer puts the keys (that of the
 * fields here), and the published JSON Schema. Objects are loose, for a reader keeps fields that it does not
 * know. A check's message is the key of the fault that it reports.
 */

const fault = (key: FaultKey) => ({ error: key })

/** Not stated: absent, or `null`. */
const stated = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().exactOptional()

const id = z.string().refine(isId, fault('badId')).meta({ pattern: '^[A-Za-z0-9_-]{1,64}$' })
const date = z.string().refine(isDateOnly, fault('badDate')).meta({ format: 'date' })
const moment = z
  .string()
  .refine(isMoment, fault('badDate'))
  .meta({ description: 'ISO 8601: a date, or a date and a time' })
const language = z
  .string()
  .refine(isLanguageTag, fault('badLanguageTag'))
  .meta({ description: 'A well-formed BCP 47 tag' })
const country = z
  .string()
  .refine(isCountry, fault('badCountry'))
  .meta({ pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2' })
const words = z
  .string()
  .refine((value) => !isLongerThan(value, limits.text), fault('textTooLong'))
  .meta({ maxLength: limits.text })
const between = (least: number, most: number) =>
  z.number().min(least, fault('tooSmall')).max(most, fault('tooGreat'))
const count = between(0, limits.count)
const pixel = between(-limits.count, limits.count)
const flag = stated(z.boolean())

/** A list, measured before its elements are looked at. */
const listOf = <Schema extends z.ZodType>(element: Schema) =>
  z.array(z.unknown()).max(limits.things, fault('tooMany')).pipe(z.array(element).max(limits.things))

const mostIssuesOfOneText = 10

/** Words per language. One check for the whole of it, so that a hostile text ends after a few faults. */
export const textSchema = z
  .custom<Text>((value) => typeof value === 'object' && value !== null && !Array.isArray(value), {
    error: 'notText' satisfies FaultKey,
    abort: true,
  })
  .check(({ value, issues }) => {
    const report = (key: FaultKey, path: PropertyKey[], input: unknown) =>
      issues.push({ code: 'custom', message: key, path, input, params: { value: input } })
    for (const [tag, written] of Object.entries(value)) {
      if (issues.length >= mostIssuesOfOneText) return
      if (!isLanguageTag(tag)) report('badLanguageTag', [tag], tag)
      if (typeof written !== 'string') report('wrongType', [tag], written)
      else if (isLongerThan(written, limits.text)) report('textTooLong', [tag], written)
    }
  })
  .meta({
    id: 'Text',
    type: 'object',
    description: 'Words per language, by BCP 47 tag',
    additionalProperties: { type: 'string', maxLength: limits.text },
  })

const institution = z.union([id, textSchema]).meta({ description: 'The id of a participant, or a name' })

const participantSchema = z.looseObject({ id, name: textSchema }).meta({ id: 'Participant' })

const principleSchema = z
  .looseObject({
    id,
    name: textSchema,
    source: stated(words),
    embodiedBy: listOf(id),
  })
  .meta({ id: 'Principle' })

const instrumentSchema = z
  .looseObject({
    id,
    title: textSchema,
    rank: z.enum(instrumentRanks),
    issuer: stated(textSchema),
    date: stated(date),
    status: stated(z.enum(instrumentStatuses)),
    validUntil: stated(date),
    repealedOn: stated(date),
    url: stated(words),
    article: stated(words),
  })
  .meta({ id: 'Instrument' })

const bodySchema = z
  .looseObject({
    id,
    name: textSchema,
    acronym: stated(textSchema),
    role: stated(z.enum(roleKeys)),
    kind: z.enum(bodyKinds),
    level: stated(z.enum(levels)),
    mandate: stated(z.enum(mandates)),
    nature: stated(z.enum(natures)),
    until: stated(date),
    sector: stated(z.enum(sectors)),
    country: stated(country),
    institution: stated(institution),
    coreAreas: stated(listOf(z.enum(areas))),
    leads: stated(listOf(z.enum(areas))),
    transversal: flag,
    functions: stated(listOf(textSchema)),
    instruments: stated(listOf(id)),
    composition: stated(z.enum(compositions)),
    leadAuthority: flag,
    oversight: flag,
    meetingsPerYear: stated(count),
    castingVote: flag,
    quorum: stated(
      z.looseObject({
        seats: stated(count),
        share: stated(between(0, 1)),
        allFilled: flag,
        text: stated(textSchema),
      }),
    ),
    order: stated(words),
    unplaced: flag,
    position: stated(z.looseObject({ x: pixel, y: pixel })),
  })
  .meta({ id: 'Body' })

/** `{ body }` or `{ institution }`. */
const heldBySchema = z
  .looseObject({ body: id.exactOptional(), institution: institution.exactOptional() })
  .refine((held) => held.body !== undefined || held.institution !== undefined, fault('heldByNobody'))
  .meta({ anyOf: [{ required: ['body'] }, { required: ['institution'] }] })

const seatSchema = z
  .looseObject({
    id,
    body: id,
    function: z.enum(seatFunctions),
    title: stated(textSchema),
    role: stated(z.enum(roleKeys)),
    country: stated(country),
    heldBy: stated(heldBySchema as typeof heldBySchema & z.ZodType<NonNullable<Seat['heldBy']>>),
    holder: stated(words),
    sector: stated(z.enum(sectors)),
    voting: flag,
    status: stated(z.enum(seatStatuses)),
    alternateFor: stated(id),
    mayBeRepresented: flag,
    minimumRank: stated(textSchema),
    termEnd: stated(date),
    rotates: flag,
  })
  .meta({ id: 'Seat' })

const relationSchema = z
  .looseObject({
    id,
    from: id,
    to: id,
    instrument: stated(id),
    days: stated(count),
    kind: z.enum(relationKinds),
  })
  .meta({ id: 'Relation' })

const activitySchema = z
  .looseObject({
    id,
    name: textSchema,
    level: stated(z.enum(levels)),
    coreArea: stated(z.enum([...areas, 'all'])),
    order: stated(words),
    kind: stated(z.enum(activityKinds)),
    scope: stated(z.enum(scopes)),
    verifies: stated(id),
    personalData: flag,
    instrument: stated(id),
  })
  .meta({ id: 'Activity' })

const assignmentSchema = z
  .looseObject({
    activity: id,
    holder: id,
    letters: listOf(z.enum(allLetters)),
    binding: flag,
    note: stated(textSchema),
  })
  .meta({ id: 'Assignment' })

const waiverSchema = z
  .looseObject({
    rule: words,
    targets: listOf(words),
    reason: words,
    by: words,
    at: moment,
    until: stated(date),
    basis: stated(words),
    upTo: stated(z.enum(['error', 'warning'])),
  })
  .meta({ id: 'Waiver' })

/** Values by the id of a rule, or of one of its limits. Which of them exist is for the rules to say. */
const byId = <Schema extends z.ZodType>(value: Schema) => z.record(id, value)

const rulesetSchema = z
  .looseObject({
    profile: stated(id),
    version: stated(words),
    thresholds: stated(byId(byId(count))),
    severities: stated(byId(z.enum(chosenSeverities))),
  })
  .meta({ id: 'Ruleset', description: 'The rule profile, and what is adapted in it' })

/** The lists of a design by their name, in the order of the file, with the schema of one element. */
export const elementSchemas = {
  participants: participantSchema,
  principles: principleSchema,
  instruments: instrumentSchema,
  bodies: bodySchema,
  seats: seatSchema,
  relations: relationSchema,
  activities: activitySchema,
  assignments: assignmentSchema,
  waivers: waiverSchema,
} as const
export type ListName = keyof typeof elementSchemas

/** A whole design file, `governance-design`, version 1. */
export const governanceDesignSchema = z.looseObject({
  format: z.literal('governance-design', fault('notADesign')),
  version: z.literal(1, fault('unknownVersion')),
  title: textSchema,
  description: stated(textSchema),
  languages: listOf(language)
    .refine((tags) => tags.length > 0, fault('noLanguage'))
    .meta({ minItems: 1 }),
  countries: listOf(country),
  approach: stated(z.enum(approaches)),
  letterSet: stated(z.enum(letterSetIds)),
  asOf: stated(date),
  reviewDate: stated(date),
  participants: stated(listOf(participantSchema)),
  principles: stated(listOf(principleSchema)),
  instruments: stated(listOf(instrumentSchema)),
  bodies: listOf(bodySchema),
  seats: stated(listOf(seatSchema)),
  relations: stated(listOf(relationSchema)),
  activities: stated(listOf(activitySchema)),
  columns: stated(listOf(id)),
  assignments: stated(listOf(assignmentSchema)),
  waivers: stated(listOf(waiverSchema)),
  ruleset: stated(rulesetSchema),
})

const anyList = listOf(z.unknown())

/** The design with its lists only counted: their elements are checked one by one, so that memory stays bounded. */
export const designHeadSchema = governanceDesignSchema.extend({
  participants: stated(anyList),
  principles: stated(anyList),
  instruments: stated(anyList),
  bodies: anyList,
  seats: stated(anyList),
  relations: stated(anyList),
  activities: stated(anyList),
  assignments: stated(anyList),
  waivers: stated(anyList),
})
