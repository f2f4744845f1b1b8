import {
  type Activity,
  activityKinds,
  areas,
  type Design,
  frameworkLevels,
  type Id,
  type Meaning,
  means,
} from 'shared/model'

/** By what the rows of the map are put together. */
export const sides = ['coreArea', 'kind', 'level'] as const
export type Side = (typeof sides)[number]
/** By whom its columns are. */
export const owners = ['institution', 'country', 'body'] as const
export type Owner = (typeof owners)[number]

export const counted = ['accountable', 'responsible', 'consulted', 'informed'] as const

export interface CoverageCell {
  readonly counts: Readonly<Record<(typeof counted)[number], number>>
  readonly total: number
  /** The first activity and holder behind it: where a click goes. */
  readonly first: { readonly activity: Id; readonly holder: Id } | undefined
}

export interface Coverage {
  /** Values of the side, the not stated one last as an empty word; with how many activities each has. */
  readonly rows: readonly { readonly value: string; readonly activities: number }[]
  readonly columns: readonly string[]
  cell(row: string, column: string): CoverageCell
  /** The greatest total of a cell. */
  readonly most: number
}

const values: Readonly<Record<Side, readonly string[]>> = {
  coreArea: areas,
  kind: activityKinds,
  level: frameworkLevels,
}

const none: CoverageCell = {
  counts: { accountable: 0, responsible: 0, consulted: 0, informed: 0 },
  total: 0,
  first: undefined,
}

/**
 * How the letters of the map lie over areas, families or levels, and institutions, countries or bodies.
 * `ownerOf` says whose a body is; an empty word is not stated.
 */
export function coverageOf(design: Design, side: Side, ownerOf: (bodyId: Id) => string): Coverage {
  const sideOf = (activity: Activity) => activity[side] ?? ''
  // What the framework knows and no activity is about is a blind spot too.
  const activities = new Map<string, number>(values[side].map((value) => [value, 0]))
  for (const activity of design.activitiesInOrder) {
    const value = sideOf(activity)
    activities.set(value, (activities.get(value) ?? 0) + 1)
  }
  const cells = new Map<
    string,
    { counts: Record<(typeof counted)[number], number>; total: number; first: CoverageCell['first'] }
  >()
  const columns = new Map<string, number>()
  for (const assignment of design.assignments) {
    const activity = design.activity(assignment.activity)
    const body = design.bodyOfHolder(assignment.holder)
    if (!activity || !body) continue
    const owner = ownerOf(body.id)
    const key = `${sideOf(activity)}\n${owner}`
    const cell = cells.get(key) ?? { counts: { ...none.counts }, total: 0, first: undefined }
    for (const meaning of counted) {
      if (!means(assignment, meaning as Meaning, design.letterSet)) continue
      cell.counts[meaning] += 1
      cell.total += 1
      columns.set(owner, (columns.get(owner) ?? 0) + 1)
    }
    cell.first ??= { activity: assignment.activity, holder: assignment.holder }
    cells.set(key, cell)
  }
  const lastIfNone = (a: string, b: string) => Number(a === '') - Number(b === '')
  return {
    rows: [...activities]
      .map(([value, count]) => ({ value, activities: count }))
      .sort((a, b) => lastIfNone(a.value, b.value)),
    // Those with the most letters first.
    columns: [...columns].sort((a, b) => lastIfNone(a[0], b[0]) || b[1] - a[1]).map(([owner]) => owner),
    cell: (row, column) => cells.get(`${row}\n${column}`) ?? none,
    most: Math.max(0, ...[...cells.values()].map(({ total }) => total)),
  }
}

export interface Load {
  readonly holder: Id
  readonly accountable: number
  readonly responsible: number
  readonly consulted: number
  /** Consulted in more than two rows of five: asked too often. */
  readonly isAskedOften: boolean
}

/** What each body bears, the heaviest first; seats count for their body. */
export function loadsOf(design: Design): readonly Load[] {
  const rows = Math.max(1, design.activities.length)
  const loads = new Map<Id, { accountable: number; responsible: number; consulted: number }>()
  for (const assignment of design.assignments) {
    const body = design.bodyOfHolder(assignment.holder)
    if (!body || !design.activity(assignment.activity)) continue
    const load = loads.get(body.id) ?? { accountable: 0, responsible: 0, consulted: 0 }
    for (const meaning of ['accountable', 'responsible', 'consulted'] as const)
      if (means(assignment, meaning, design.letterSet)) load[meaning] += 1
    loads.set(body.id, load)
  }
  return [...loads]
    .map(([holder, load]) => ({
      holder,
      ...load,
      isAskedOften: load.consulted >= 4 && load.consulted / rows > 0.4,
    }))
    .sort(
      (a, b) => b.accountable + b.responsible - (a.accountable + a.responsible) || b.consulted - a.consulted,
    )
}
