import type { Command } from '../commands/index.ts'
import type { Translator } from '../i18n/index.ts'
import type { Waiver } from '../model/index.ts'
import { type Design, type Id, type NewId, type Seat, type Text, textIn } from '../model/index.ts'
import type { Family, MessageData, MessageValue, Severity } from './defineRule.ts'
import type { Finding, NotStatedAnswer } from './engine.ts'
import type { Lapsed } from './waivers.ts'

/** A finding as one reader sees it. */
export interface WordedFinding {
  readonly rule: string
  readonly family: Family
  readonly severity: Severity
  readonly targets: readonly Id[]
  /** What the rule is about, the same for all its findings: a heading to group them under. */
  readonly title: string
  readonly message: string
  /** The reason, with its sources. */
  readonly why: string
  readonly fixes: readonly WordedFix[]
  readonly waived?: Waiver
  readonly lapsed?: Lapsed
}

export interface WordedFix {
  readonly id: string
  readonly label: string
  commands(newId: NewId): readonly Command[]
}

/** Says a finding in the translator's language, with the names that this design has in it. */
export function wordFinding(finding: Finding, design: Design, translator: Translator): WordedFinding {
  return wordFindingFor(readerOf(design, translator), finding)
}

/** The same for one of many, to a reader who remembers the names and the reasons. */
export function wordFindingFor(reader: Reader, finding: Finding): WordedFinding {
  const { rule, family, severity, targets, waived, lapsed } = finding
  const say = (key: string, data: MessageData) => sentence(`rules.${rule}.${key}`, data, reader)
  return {
    rule,
    family,
    severity,
    targets,
    title: say('title', {}),
    message: say(`messages.${finding.message}`, finding.data),
    why: whyOf(finding, reader),
    fixes: finding.fixes.map((fix) => ({
      id: fix.id,
      label: say(`fixes.${fix.label}`, fix.data),
      commands: (newId) => fix.commands(newId),
    })),
    ...(waived ? { waived } : {}),
    ...(lapsed ? { lapsed } : {}),
  }
}

/** Says what is not stated. */
export function wordNotStated(answer: NotStatedAnswer, design: Design, translator: Translator): string {
  return wordNotStatedFor(readerOf(design, translator), answer)
}

/** The same for one of many. */
export function wordNotStatedFor(reader: Reader, answer: NotStatedAnswer): string {
  return sentence(`rules.${answer.rule}.notStated.${answer.notStated}`, answer.data, reader)
}

/** The design's title in the reader's language, or in another one that it has. */
export function titleOf(design: Design, translator: Translator): string {
  return words(design.data.title, readerOf(design, translator)) ?? translator.t('common.unnamed.design')
}

/** Someone who reads about one state of a design, and has heard some of its names before. */
export interface Reader {
  readonly design: Design
  readonly translator: Translator
  readonly names: Map<Id, string>
  /** Reasons, by rule. */
  readonly whys: Map<string, string>
}

export function readerOf(design: Design, translator: Translator): Reader {
  return { design, translator, names: new Map(), whys: new Map() }
}

function sentence(key: string, data: MessageData, reader: Reader): string {
  const values: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(data)) values[name] = shown(value, reader)
  return reader.translator.lookUp(key, values) ?? key
}

function whyOf({ rule, sources }: Finding, { translator, whys }: Reader): string {
  const known = whys.get(rule)
  if (known !== undefined) return known
  const named = sources.map((source) => translator.lookUp(`rules.sources.${source}`) ?? source)
  const why = translator.t('rules.words.why', {
    why: translator.lookUp(`rules.${rule}.why`) ?? rule,
    sources: named.join('; '),
  })
  whys.set(rule, why)
  return why
}

function shown(value: MessageValue, reader: Reader): string | number {
  const { translator } = reader
  if (typeof value !== 'object') return value
  if ('name' in value) return nameOf(value.name, reader)
  if ('names' in value)
    return listed(
      value.names.map((id) => nameOf(id, reader)),
      reader,
    )
  if ('path' in value) return shortened(value.path.map((id) => nameOf(id, reader))).join(' → ')
  if ('text' in value) return quoted(value.text, reader)
  if ('texts' in value)
    return listed(
      value.texts.map((text) => quoted(text, reader)),
      reader,
    )
  if ('items' in value) return listed(value.items, reader)
  if ('word' in value) return translator.lookUp(value.word) ?? value.word
  if ('words' in value)
    return listed(
      value.words.map((key) => translator.lookUp(key) ?? key),
      reader,
    )
  if ('rules' in value)
    return listed(
      value.rules.map((id) => translator.lookUp(`rules.${id}.title`) ?? id),
      reader,
    )
  if ('fields' in value)
    return listed(
      value.fields.map((field) => translator.lookUp(`diff.field.${field}`) ?? field),
      reader,
    )
  if ('date' in value) return dateIn(value.date, translator.lang)
  if ('country' in value) return nameOfCode(value.country, 'region', translator.lang)
  return nameOfCode(value.language, 'language', translator.lang)
}

/** The name of anything with an id, quoted as the language does; something visible where it has none. */
function nameOf(id: Id, reader: Reader): string {
  const known = reader.names.get(id)
  if (known !== undefined) return known
  const name = findName(id, reader)
  reader.names.set(id, name)
  return name
}

function findName(id: Id, reader: Reader): string {
  const { design, translator } = reader
  const kind = design.kindOf(id)
  const name = kind === 'seat' ? nameOfSeat(design.seat(id) as Seat, reader) : nameOfThing(id, reader)
  if (name === undefined) return kind === undefined ? id : translator.t(`rules.words.unnamed.${kind}`)
  const isPlain = kind === 'body' || kind === 'seat' || kind === 'participant'
  return translator.t(isPlain ? 'rules.words.named' : 'rules.words.quoted', { name })
}

function nameOfThing(id: Id, reader: Reader): string | undefined {
  const { design } = reader
  const body = design.body(id)
  const named = body ?? design.activity(id) ?? design.participant(id) ?? design.principle(id)
  return words(named?.name ?? design.instrument(id)?.title, reader) ?? words(body?.acronym, reader)
}

function quoted(text: Text, reader: Reader): string {
  return reader.translator.t('rules.words.quoted', { name: words(text, reader) ?? '…' })
}

/** A seat by its title, else by what it is there for and who holds it, and whose it is. */
function nameOfSeat(seat: Seat, reader: Reader): string {
  const { design, translator } = reader
  const title = words(seat.title, reader) ?? placeOf(seat, reader)
  const body = design.body(seat.body)
  if (!body) return title
  const whose = words(body.name, reader) ?? translator.t('rules.words.unnamed.body')
  return translator.t('rules.words.seatOf', { title, body: whose })
}

function placeOf({ function: place, heldBy }: Seat, reader: Reader): string {
  const { design, translator } = reader
  const title = translator.t(`common.seatFunction.${place}`)
  if (!heldBy) return title
  const held = 'body' in heldBy ? heldBy.body : heldBy.institution
  const name = typeof held === 'string' ? (design.body(held) ?? design.participant(held))?.name : held
  const holder = words(name, reader)
  return holder === undefined ? title : translator.t('rules.words.seatHeld', { title, holder })
}

function words(text: Text | null | undefined, { design, translator }: Reader): string | undefined {
  return textIn(text, translator.lang, design.languages)?.value.trim() || undefined
}

function listed(items: readonly string[], { translator }: Reader): string {
  return new Intl.ListFormat(translator.lang, { type: 'conjunction' }).format(items)
}

/** A ring of thousands is told by its beginning and its end. */
function shortened(steps: readonly string[]): readonly string[] {
  return steps.length > 9 ? [...steps.slice(0, 6), '…', ...steps.slice(-2)] : steps
}

function dateIn(date: string, lang: string): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return date
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(day)
}

/** The reader's word for a country or a language; the code itself where there is none. */
function nameOfCode(code: string, type: 'region' | 'language', lang: string): string {
  try {
    return new Intl.DisplayNames(lang, { type }).of(code) ?? code
  } catch {
    return code
  }
}
