import {
  type Activity,
  type ActivityKind,
  type Area,
  activityKinds,
  areas,
  type Design,
  type Id,
  type Level,
  levels,
} from 'shared/model'

/** How the rows stand together. */
export const groupings = ['level-area', 'level', 'area', 'kind', 'none'] as const
export type Grouping = (typeof groupings)[number]

/** A subhead over rows of one level, one area, both, or one family of decisions. */
export interface GroupRow {
  readonly kind: 'group'
  readonly key: string
  /** `undefined` where the grouping does not ask for it, `null` where it is not stated. */
  readonly level: Level | null | undefined
  readonly area: Area | 'all' | null | undefined
  readonly activityKind: ActivityKind | null | undefined
  readonly activityIds: readonly Id[]
  readonly isCollapsed: boolean
}

export interface ActivityRow {
  readonly kind: 'activity'
  readonly key: Id
  readonly activity: Activity
  /** The subhead it stands under. */
  readonly group: string
}

export type Row = GroupRow | ActivityRow

/** The rows of the map from top to bottom, without those that a collapsed subhead or this person hides. */
export function rowsOf(
  design: Design,
  grouping: Grouping,
  collapsed: ReadonlySet<string>,
  hidden: ReadonlySet<Id> = new Set(),
): readonly Row[] {
  const rows: Row[] = []
  for (const group of groupsOf(design, grouping, hidden)) {
    const isCollapsed = collapsed.has(group.key)
    if (grouping !== 'none') {
      const { key, level, area, activityKind } = group
      rows.push({
        kind: 'group',
        key,
        level,
        area,
        activityKind,
        activityIds: group.activities.map(({ id }) => id),
        isCollapsed,
      })
    }
    if (isCollapsed && grouping !== 'none') continue
    for (const activity of group.activities) {
      rows.push({ kind: 'activity', key: activity.id, activity, group: group.key })
    }
  }
  return rows
}

/** The subhead that an activity stands under. */
export function groupKeyOf({ level, coreArea, kind }: Activity, grouping: Grouping): string {
  if (grouping === 'kind') return `kind/${kind ?? 'null'}`
  const byLevel = grouping === 'level-area' || grouping === 'level' ? (level ?? 'null') : '*'
  const byArea = grouping === 'level-area' || grouping === 'area' ? (coreArea ?? 'null') : '*'
  return `${byLevel}/${byArea}`
}

interface Group {
  readonly key: string
  readonly level: Level | null | undefined
  readonly area: Area | 'all' | null | undefined
  readonly activityKind: ActivityKind | null | undefined
  readonly activities: Activity[]
}

const areaOrder: readonly (Area | 'all' | null)[] = [...areas, 'all', null]
const levelOrder: readonly (Level | null)[] = [...levels, null]
const kindOrder: readonly (ActivityKind | null)[] = [...activityKinds, null]

function groupsOf(design: Design, grouping: Grouping, hidden: ReadonlySet<Id>): readonly Group[] {
  const groups = new Map<string, Group>()
  const byLevel = grouping === 'level-area' || grouping === 'level'
  const byArea = grouping === 'level-area' || grouping === 'area'
  for (const activity of design.activitiesInOrder) {
    if (hidden.has(activity.id)) continue
    const key = groupKeyOf(activity, grouping)
    let group = groups.get(key)
    if (!group) {
      group = {
        key,
        level: byLevel ? (activity.level ?? null) : undefined,
        area: byArea ? (activity.coreArea ?? null) : undefined,
        activityKind: grouping === 'kind' ? (activity.kind ?? null) : undefined,
        activities: [],
      }
      groups.set(key, group)
    }
    group.activities.push(activity)
  }
  const rank = ({ level, area, activityKind }: Group) =>
    (activityKind === undefined ? 0 : kindOrder.indexOf(activityKind)) +
    (level === undefined ? 0 : levelOrder.indexOf(level)) * areaOrder.length +
    (area === undefined ? 0 : areaOrder.indexOf(area))
  return [...groups.values()].sort((a, b) => rank(a) - rank(b))
}
