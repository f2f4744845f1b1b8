import {
  type Body,
  type Design,
  type Id,
  type Lang,
  type Level,
  type Seat,
  type ShownText,
  type Text,
  textIn,
} from 'shared/model'

/** What stands over the columns, and gathers those of one owner where it does not follow from their order. */
export const columnGroupings = ['institution', 'country', 'none'] as const
export type ColumnGrouping = (typeof columnGroupings)[number]

/** A column of the map: what a body or a seat has to do with each activity. */
export interface Column {
  readonly holder: Id
  readonly body: Body
  readonly seat: Seat | undefined
  readonly level: Level | null
  /** What the header has room for: the acronym where there is one. */
  readonly label: ShownText | undefined
  /** The whole name: what assistive technology and tooltips say. */
  readonly name: ShownText | undefined
  /** Who sits in the seat: an institution or a body. */
  readonly sitter: ShownText | undefined
  /** Whose it is: columns side by side with the same owner share one head. */
  readonly owner: Owner
}

/** What stands over one or more columns: an institution, the body of seats, else the level; a country; nothing. */
export type Owner = { readonly key: string; readonly country: string | null } & (
  | { readonly kind: 'named'; readonly text: ShownText }
  | { readonly kind: 'level'; readonly level: Level | null }
  | { readonly kind: 'country' }
  | { readonly kind: 'none' }
)

/** Columns side by side under one head. */
export interface OwnerSpan {
  readonly owner: Owner
  readonly from: number
  readonly count: number
}

/** The columns in their order. Holders that have letters but no stated place come last, never hidden. */
export function columnsOf(design: Design, lang: Lang): readonly Column[] {
  const ids = new Set(design.columns)
  const holders = new Set(design.assignments.map(({ holder }) => holder))
  for (const body of design.bodiesInChartOrder) {
    if (holders.has(body.id)) ids.add(body.id)
    for (const seat of design.seatsOf(body.id)) if (holders.has(seat.id)) ids.add(seat.id)
  }
  const columns: Column[] = []
  for (const holder of ids) {
    const column = columnOf(design, holder, lang)
    if (column) columns.push(column)
  }
  return columns
}

export function columnOf(design: Design, holder: Id, lang: Lang): Column | undefined {
  const body = design.bodyOfHolder(holder)
  if (!body) return undefined
  const seat = design.body(holder) ? undefined : design.seat(holder)
  const read = (text: Parameters<typeof textIn>[0]) => textIn(text, lang, design.languages)
  const name = seat ? read(seat.title) : read(body.name)
  const sitter = seat ? sitterOf(design, seat, read) : undefined
  return {
    holder,
    body,
    seat,
    level: body.level ?? null,
    name,
    sitter,
    label: seat ? (name ?? sitter) : (read(body.acronym) ?? name),
    owner: ownerOf(design, body, seat, lang),
  }
}

/** The columns as this person wants them: under other heads, and without those that are hidden. */
export function columnsInView(
  columns: readonly Column[],
  grouping: ColumnGrouping,
  hidden: ReadonlySet<Id>,
): readonly Column[] {
  const shown = columns.filter(({ holder }) => !hidden.has(holder))
  if (grouping === 'institution') return shown
  if (grouping === 'none') return shown.map((column) => ({ ...column, owner: noOwner }))
  const gathered = new Map<string, Column[]>()
  for (const column of shown) {
    const country = column.seat?.country ?? column.body.country ?? null
    const owner: Owner = { key: `country:${country}`, kind: 'country', country }
    const ofCountry = gathered.get(owner.key) ?? []
    ofCountry.push({ ...column, owner })
    gathered.set(owner.key, ofCountry)
  }
  return [...gathered.values()].flat()
}

const noOwner: Owner = { key: 'none', kind: 'none', country: null }

/** All columns in a new order of those in view: the others keep their places. */
export function reordered(all: readonly Id[], inView: readonly Id[]): readonly Id[] {
  const moving = new Set(inView)
  const next = inView.values()
  return all.map((holder) => (moving.has(holder) ? (next.next().value ?? holder) : holder))
}

/** The heads over the columns, from left to right. */
export function ownerSpans(columns: readonly Column[]): readonly OwnerSpan[] {
  const spans: { owner: Owner; from: number; count: number }[] = []
  columns.forEach(({ owner }, index) => {
    const last = spans.at(-1)
    if (last?.owner.key === owner.key) last.count += 1
    else spans.push({ owner, from: index, count: 1 })
  })
  return spans
}

/** Bodies of the chart that have no column, in the order of the chart: offered, so that none is missed. */
export function bodiesWithoutColumn(design: Design, columns: readonly Column[]): readonly Body[] {
  const shown = new Set(columns.map(({ body }) => body.id))
  const unplaced = new Set(design.tree.unplaced)
  return design.bodiesInChartOrder.filter(({ id }) => !shown.has(id) && !unplaced.has(id))
}

function ownerOf(design: Design, body: Body, seat: Seat | undefined, lang: Lang): Owner {
  const read = (text: Parameters<typeof textIn>[0]) => textIn(text, lang, design.languages)
  const country = design.data.countries.length > 1 ? (body.country ?? null) : null
  const prefix = country ?? ''
  if (seat) {
    const text = read(body.acronym) ?? read(body.name)
    if (text) return { key: `${prefix}/body:${body.id}`, kind: 'named', text, country }
  }
  const { institution } = body
  const text =
    typeof institution === 'string' ? read(design.participant(institution)?.name) : read(institution)
  if (text) return { key: `${prefix}/named:${text.value}`, kind: 'named', text: shortened(text), country }
  const level = body.level ?? null
  return { key: `${prefix}/level:${level}`, kind: 'level', level, country }
}

function sitterOf(
  design: Design,
  { heldBy }: Seat,
  read: (text: Text | null | undefined) => ShownText | undefined,
): ShownText | undefined {
  if (!heldBy) return undefined
  if ('body' in heldBy) return read(design.body(heldBy.body)?.name)
  const { institution } = heldBy
  return typeof institution === 'string' ? read(design.participant(institution)?.name) : read(institution)
}

/** «Ministerio de la Presidencia (MINPRE)» is known as MINPRE. */
function shortened(text: ShownText): ShownText {
  const acronym = /\(([\p{Lu}\d][\p{L}\d.-]{1,11})\)\s*$/u.exec(text.value)?.[1]
  return acronym ? { ...text, value: acronym } : text
}
