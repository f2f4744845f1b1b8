import type { Translate } from '../../i18n/index.ts'
import {
  type Activity,
  type Area,
  areas,
  type Body,
  type Design,
  type Id,
  inSetOrder,
  type Lang,
  type Letter,
  type Level,
  levels,
  means,
  type ShownText,
  type Text,
  textIn,
} from '../../model/index.ts'

/** The RACI map as paper and tables show it: groups of rows, columns under their institutions, and totals. */
export interface RaciTable {
  readonly columns: readonly RaciColumn[]
  readonly groups: readonly RaciGroup[]
  readonly activities: number
}

export interface RaciColumn {
  readonly holder: Id
  readonly level: Level | null
  /** Its name, and the short one of a narrow head. */
  readonly name: string
  readonly short: string
  readonly isFallback: boolean
  /** Whose it is; columns side by side with the same owner share one head. */
  readonly owner: string
  readonly country: string | null
  readonly load: ReadonlyMap<Letter, number>
  readonly letters: number
  readonly accountable: number
}

export interface RaciGroup {
  readonly level: Level | null
  readonly area: Area | 'all' | null
  readonly rows: readonly RaciRow[]
}

export interface RaciRow {
  readonly activity: Activity
  readonly name: ShownText | undefined
  /** One for each column. */
  readonly cells: readonly RaciCell[]
  /** How many are accountable: one is right. */
  readonly accountable: number
}

export interface RaciCell {
  readonly letters: readonly Letter[]
  readonly binding: boolean
}

const empty: RaciCell = { letters: [], binding: false }

/** The table for a reader of `lang`. Holders that have letters always have a column. */
export function raciTable(design: Design, lang: Lang, t: Translate): RaciTable {
  const columns = columnsOf(design, lang, t)
  const place = new Map(columns.map(({ holder }, index) => [holder, index]))
  const row = (activity: Activity): RaciRow => {
    const cells: RaciCell[] = columns.map(() => empty)
    let accountable = 0
    for (const assignment of design.assignmentsFor(activity.id)) {
      const index = place.get(assignment.holder)
      if (index === undefined) continue
      cells[index] = {
        letters: inSetOrder(assignment.letters, design.letterSet),
        binding: assignment.binding === true,
      }
      if (means(assignment, 'accountable', design.letterSet)) accountable += 1
    }
    return { activity, name: textIn(activity.name, lang, design.languages), cells, accountable }
  }
  return { columns, groups: groupsOf(design.activitiesInOrder, row), activities: design.activities.length }
}

function columnsOf(design: Design, lang: Lang, t: Translate): RaciColumn[] {
  const ids = new Set(design.columns)
  const holders = new Set(design.assignments.map(({ holder }) => holder))
  for (const body of design.bodiesInChartOrder)
    for (const id of [body.id, ...design.seatsOf(body.id).map((seat) => seat.id)])
      if (holders.has(id)) ids.add(id)
  const read = (text: Text | null | undefined) => textIn(text, lang, design.languages)
  const columns: RaciColumn[] = []
  for (const holder of ids) {
    const body = design.bodyOfHolder(holder)
    if (!body) continue
    const seat = design.body(holder) ? undefined : design.seat(holder)
    const own = seat ? read(seat.title) : read(body.name)
    const unnamed = seat ? t(`common.seatFunction.${seat.function}`) : t('common.unnamed.body')
    const name = own?.value ?? unnamed
    columns.push({
      holder,
      level: body.level ?? null,
      name,
      short: (seat ? undefined : read(body.acronym)?.value) ?? name,
      isFallback: own?.isFallback === true,
      owner: seat ? (read(body.name)?.value ?? t('common.unnamed.body')) : institutionOf(design, body, read),
      country: design.data.countries.length > 1 ? (body.country ?? null) : null,
      ...loadOf(design, holder),
    })
  }
  return columns
}

function institutionOf(
  design: Design,
  { institution }: Body,
  read: (text: Text | null | undefined) => ShownText | undefined,
): string {
  const text =
    typeof institution === 'string' ? read(design.participant(institution)?.name) : read(institution)
  return text?.value ?? ''
}

function loadOf(design: Design, holder: Id): Pick<RaciColumn, 'load' | 'letters' | 'accountable'> {
  const load = new Map<Letter, number>()
  let letters = 0
  let accountable = 0
  for (const assignment of design.assignmentsOf(holder)) {
    if (!design.activity(assignment.activity)) continue
    for (const letter of assignment.letters) load.set(letter, (load.get(letter) ?? 0) + 1)
    letters += assignment.letters.length
    if (means(assignment, 'accountable', design.letterSet)) accountable += 1
  }
  return { load, letters, accountable }
}

const levelOrder: readonly (Level | null)[] = [...levels, null]
const areaOrder: readonly (Area | 'all' | null)[] = [...areas, 'all', null]

function groupsOf(activities: readonly Activity[], row: (activity: Activity) => RaciRow): RaciGroup[] {
  const groups = new Map<number, { level: Level | null; area: Area | 'all' | null; rows: RaciRow[] }>()
  for (const activity of activities) {
    const level = activity.level ?? null
    const area = activity.coreArea ?? null
    const rank = levelOrder.indexOf(level) * areaOrder.length + areaOrder.indexOf(area)
    const group = groups.get(rank)
    if (group) group.rows.push(row(activity))
    else groups.set(rank, { level, area, rows: [row(activity)] })
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group)
}
