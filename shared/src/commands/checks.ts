/** Reasons to refuse that several commands share. */
import {
  accepts,
  acceptsThing,
  type Collection,
  type Design,
  type Field,
  type Id,
  isLanguageTag,
  isLongerThan,
  isWords,
  type Lang,
  limits,
  type ThingKind,
} from '../model/index.ts'
import type { Refusal } from './defineCommand.ts'
import type { NewThing } from './designWrite.ts'

const kinds: Readonly<Record<Collection, ThingKind>> = {
  participants: 'participant',
  principles: 'principle',
  instruments: 'instrument',
  bodies: 'body',
  seats: 'seat',
  relations: 'relation',
  activities: 'activity',
}

/** Whether a thing of a collection stands in the design. */
export function stands(design: Design, collection: Collection, id: Id): boolean {
  return design.kindOf(id) === kinds[collection]
}

/** Whether a new thing may be added: its id is free, its fields have their form, and there is room. */
export function refuseThing(design: Design, collection: Collection, thing: NewThing): Refusal | undefined {
  if (design.has(thing.id)) return 'id-taken'
  if (!acceptsThing(collection, thing)) return 'value-unfit'
  return design[collection].length >= limits.things ? 'too-many' : undefined
}

/** Whether words may be written in a language. */
export function refuseWords(lang: Lang, words: string): Refusal | undefined {
  if (!isLanguageTag(lang)) return 'value-unfit'
  if (isLongerThan(words, limits.text)) return 'text-too-long'
  return isWords(words) ? undefined : 'value-unfit'
}

/** Whether a value may be written in a field. */
export function refuseValue(field: Field | undefined, value: unknown): Refusal | undefined {
  if (!field) return 'field-unknown'
  return accepts(field, value) ? undefined : 'value-unfit'
}

/** Whether a cell of the RACI map has its two ends. */
export function refuseCell(design: Design, activityId: Id, holderId: Id): Refusal | undefined {
  if (!design.activity(activityId)) return 'activity-missing'
  return design.bodyOfHolder(holderId) ? undefined : 'holder-missing'
}
