import {
  type Body,
  type BodyKind,
  type Design,
  type Id,
  type Lang,
  type Letter,
  type Level,
  type Mandate,
  type Meaning,
  type Seat,
  type SeatFunction,
  type ShownText,
  textIn,
} from '../model/index.ts'
import { measures } from './measures.ts'

/** One seat as its mark on the card shows it. */
export interface SeatMark {
  readonly id: Id
  readonly function: SeatFunction
  /** `unstated`: the file neither fills it nor says that it is vacant. */
  readonly state: 'filled' | 'vacant' | 'unstated'
}

/** What a card shows of a body to a reader; its words are chosen where it is drawn. */
export interface CardContent {
  readonly id: Id
  readonly name: ShownText | undefined
  readonly acronym: string | undefined
  readonly kind: BodyKind
  readonly level: Level | null
  /** The institution that the body belongs to, in full, and as short as its own words allow. */
  readonly institution: string | undefined
  readonly institutionShort: string | undefined
  /** `null`: not stated. */
  readonly mandate: Mandate | null
  /** Those who preside first, secretaries last; one mark each, or a count when they do not fit. */
  readonly seats: readonly SeatMark[]
  readonly seatsAs: 'marks' | 'count'
  readonly vacant: number
  /** Whether the seats listed are all, some, or nobody says. */
  readonly composition: 'complete' | 'partial' | 'not-stated'
  /** How many activities it holds each letter for, itself or through a seat; the strongest letter first. */
  readonly letters: readonly { readonly letter: Letter; readonly count: number }[]
  readonly legalBasis: 'stated' | 'none' | 'not-stated'
  readonly transversal: boolean
}

/** What the card of a body shows to a reader of `lang`. */
export function cardContent(design: Design, body: Body, lang: Lang): CardContent {
  const seats = seatMarks(design, body)
  const letters = lettersOf(design, body)
  const institution = institutionName(design, body, lang)
  return {
    id: body.id,
    name: textIn(body.name, lang, design.languages),
    acronym: textIn(body.acronym, lang, design.languages)?.value,
    kind: body.kind,
    level: body.level ?? null,
    institution,
    institutionShort: institution && shortOf(institution),
    mandate: body.mandate ?? null,
    seats,
    seatsAs: footerWidth(seats, letters, body) <= wideRoom ? 'marks' : 'count',
    vacant: seats.filter((seat) => seat.state === 'vacant').length,
    composition: body.composition ?? (seats.length > 0 ? 'complete' : 'not-stated'),
    letters,
    legalBasis: body.instruments ? (body.instruments.length > 0 ? 'stated' : 'none') : 'not-stated',
    transversal: body.transversal === true,
  }
}

/** How large the card of a body is. The same in every language, so that a change of language moves nothing. */
export function cardSize(design: Design, body: Body): { width: number; height: number } {
  const hasLine = institutionName(design, body, design.languages[0] ?? 'en') !== undefined
  const needed = footerWidth(seatMarks(design, body), lettersOf(design, body), body)
  return {
    width: needed > narrowRoom && needed <= wideRoom ? card.wideWidth : card.width,
    height: hasLine ? card.heightWithLine : card.height,
  }
}

const seatRank: Readonly<Record<SeatFunction, number>> = {
  head: 0,
  chair: 1,
  'vice-chair': 2,
  member: 3,
  alternate: 4,
  observer: 5,
  invitee: 6,
  secretary: 7,
}

function seatMarks(design: Design, body: Body): SeatMark[] {
  return design
    .seatsOf(body.id)
    .map((seat) => ({ id: seat.id, function: seat.function, state: stateOf(seat) }))
    .sort((a, b) => seatRank[a.function] - seatRank[b.function])
}

function stateOf(seat: Seat): SeatMark['state'] {
  if (seat.status) return seat.status
  return seat.heldBy || seat.holder ? 'filled' : 'unstated'
}

/** Who answers before who does, is asked, is told. */
const strength: readonly Meaning[] = [
  'accountable',
  'responsible',
  'signatory',
  'verifier',
  'support',
  'consulted',
  'informed',
]

function lettersOf(design: Design, body: Body): CardContent['letters'] {
  const held = new Map<Letter, Set<Id>>()
  for (const holder of [body.id, ...design.seatsOf(body.id).map((seat) => seat.id)])
    for (const { activity, letters } of design.assignmentsOf(holder))
      for (const letter of letters) held.set(letter, (held.get(letter) ?? new Set()).add(activity))
  const rank = (letter: Letter) => {
    const meaning = design.letterSet.meanings[letter]
    return meaning ? strength.indexOf(meaning) : strength.length
  }
  return [...held]
    .map(([letter, activities]) => ({ letter, count: activities.size }))
    .sort((a, b) => rank(a.letter) - rank(b.letter))
}

function institutionName(design: Design, body: Body, lang: Lang): string | undefined {
  const { institution } = body
  if (!institution) return undefined
  if (typeof institution === 'string') return design.nameOf(institution, lang)?.value
  return textIn(institution, lang, design.languages)?.value
}

/** "Ministerio de la Presidencia (MINPRE)" is known as MINPRE. */
function shortOf(institution: string): string {
  return /\((\p{Lu}[\p{L}\p{N}-]{1,11})\)\s*$/u.exec(institution)?.[1] ?? institution
}

const { card } = measures
/** Edges and the column of the kind's icon. */
const notForFooter = 14 + 10 + 23
const narrowRoom = card.width - notForFooter
const wideRoom = card.wideWidth - notForFooter

/** The footer's width with one mark a seat, in steps that hold in every language. */
function footerWidth(seats: readonly SeatMark[], letters: CardContent['letters'], body: Body): number {
  if (seats.length === 0) return 0
  const chairs = seats.filter((seat) => seat.function === 'chair' || seat.function === 'head').length
  const marks = seats.length * 16 + chairs * 5 - 3
  const count = 8 + digits(seats.length)
  const held = letters.slice(0, 2).reduce((sum, { count }) => sum + 8 + 18 + digits(count), 0)
  const law = body.instruments && body.instruments.length > 0 ? 20 : 0
  return marks + count + held + law
}

function digits(value: number): number {
  return String(value).length * 7
}
