import {
  type Assignment,
  assignmentFields,
  byCodeUnits,
  byId,
  type Collection,
  claimsOf,
  type Design,
  designFields,
  type Fields,
  fieldsOf,
  type GovernanceDesign,
  type Id,
  inSetOrder,
  type Relation,
  type Waiver,
} from '../model/index.ts'
import type { Change, FieldChange } from './changes.ts'

/**
 * What changed from one design to another, group by group. What means the same is no change: a field that is
 * `null` or absent, a flag that is false or absent, another order of ids. What goes with a removed thing (its
 * seats, lines and letters) is not told again.
 */
export function diffDesigns(before: Design, after: Design): Change[] {
  const ends = { before, after }
  return [
    ...designChanges(ends),
    ...things(ends, 'bodies'),
    ...moves(ends),
    ...things(ends, 'seats').filter((change) => !isImplied(change, ends)),
    ...things(ends, 'relations').filter((change) => !isImplied(change, ends) && !isMove(change, ends)),
    ...things(ends, 'instruments'),
    ...things(ends, 'activities'),
    ...assignmentChanges(ends),
    ...things(ends, 'participants'),
    ...things(ends, 'principles'),
    ...waiverChanges(ends),
  ]
}

interface Ends {
  readonly before: Design
  readonly after: Design
}

type Values = Readonly<Record<string, unknown>>

/** Lists of things and the head of the file, which are told on their own or say nothing. */
const toldElsewhere = new Set([
  'format',
  'version',
  'participants',
  'principles',
  'instruments',
  'bodies',
  'seats',
  'relations',
  'activities',
  'assignments',
  'waivers',
])

function designChanges({ before, after }: Ends): Change[] {
  const head = (data: GovernanceDesign): Values =>
    Object.fromEntries(Object.entries(data).filter(([field]) => !toldElsewhere.has(field)))
  return fieldChanges(head(before.data), head(after.data), designFields, { group: 'design' })
}

function things({ before, after }: Ends, group: Collection): Change[] {
  const changes: Change[] = []
  const earlier = new Map(before[group].map((thing) => [thing.id, thing]))
  const later = new Map(after[group].map((thing) => [thing.id, thing]))
  for (const { id } of [...earlier.values()].sort(byId))
    if (!later.has(id)) changes.push({ kind: 'removed', group, id })
  for (const [id, thing] of [...later].sort(([a], [b]) => byCodeUnits(a, b))) {
    const known = earlier.get(id)
    if (!known) changes.push({ kind: 'added', group, id })
    else changes.push(...fieldChanges(known, thing, fieldsOf[group], { group, id }))
  }
  return changes
}

function moves({ before, after }: Ends): Change[] {
  return after.bodies.flatMap(({ id }): Change[] => {
    const from = before.tree.parentOf(id)
    const to = after.tree.parentOf(id)
    return before.body(id) && from !== to
      ? [{ kind: 'moved', group: 'bodies', id, before: from, after: to }]
      : []
  })
}

/** A seat or a line that went with its body. */
function isImplied(change: Change, { before, after }: Ends): boolean {
  if (change.kind !== 'removed') return false
  const seat = change.group === 'seats' ? before.seat(change.id) : undefined
  const line = change.group === 'relations' ? before.relation(change.id) : undefined
  const bodies = seat ? [seat.body] : line ? [line.from, line.to] : []
  return bodies.some((id) => before.body(id) && !after.body(id))
}

/** Whether a change of a line is the place of a body, which its addition, removal or move tells. */
function isMove(change: Change, { before, after }: Ends): boolean {
  if (change.group !== 'relations') return false
  if (change.kind === 'changed') {
    const line = after.relation(change.id ?? '')
    return (
      change.field === 'to' &&
      line !== undefined &&
      givesPlace(line, after) &&
      hasMoved(line.from, { before, after })
    )
  }
  if (change.kind !== 'added' && change.kind !== 'removed') return false
  const design = change.kind === 'added' ? after : before
  const line = design.relation(change.id)
  return line !== undefined && givesPlace(line, design) && hasMoved(line.from, { before, after })
}

function givesPlace(line: Relation, design: Design): boolean {
  return (
    line.kind === 'reports-to' &&
    claimsOf(design.data).get(line.from)?.parent === line.to &&
    design.tree.parentOf(line.from) === line.to
  )
}

function hasMoved(id: Id, { before, after }: Ends): boolean {
  return !before.body(id) || !after.body(id) || before.tree.parentOf(id) !== after.tree.parentOf(id)
}

function assignmentChanges({ before, after }: Ends): Change[] {
  const changes: Change[] = []
  for (const { activity, holder } of cellsOf(before, after)) {
    const earlier = before.assignment(activity, holder)
    const later = after.assignment(activity, holder)
    const isGone = [activity, holder].some((id) => before.has(id) && !after.has(id))
    if (!later && isGone) continue
    const letters = { before: lettersOf(earlier, before), after: lettersOf(later, after) }
    // A cell without letters gives its holder a column of the map all the same.
    const isEmptyOne = letters.before.length + letters.after.length === 0 && !earlier !== !later
    if (isEmptyOne || !isSame(letters.before, letters.after))
      changes.push({ kind: 'letters', group: 'assignments', activity, holder, ...letters })
    const place = { group: 'assignments', id: activity, holder } as const
    changes.push(...fieldChanges(markOf(earlier), markOf(later), assignmentFields, place))
  }
  return changes
}

function cellsOf(before: Design, after: Design): Assignment[] {
  const cells = new Map<string, Assignment>()
  for (const one of [...before.assignments, ...after.assignments])
    cells.set(`${one.activity}/${one.holder}`, one)
  return [...cells.values()].sort(
    (a, b) => byCodeUnits(a.activity, b.activity) || byCodeUnits(a.holder, b.holder),
  )
}

function lettersOf(assignment: Assignment | undefined, design: Design): readonly string[] {
  return inSetOrder(assignment?.letters ?? [], design.letterSet)
}

/** What an assignment says besides its ends and letters. */
function markOf(assignment: Assignment | undefined): Values {
  const { activity, holder, letters, ...mark } = assignment ?? { activity: '', holder: '', letters: [] }
  return mark
}

function waiverChanges({ before, after }: Ends): Change[] {
  const written = (waiver: Waiver) => JSON.stringify(sorted(waiver))
  const earlier = new Map((before.data.waivers ?? []).map((waiver) => [written(waiver), waiver]))
  const later = new Map((after.data.waivers ?? []).map((waiver) => [written(waiver), waiver]))
  const only = (kind: 'accepted' | 'withdrawn', these: typeof earlier, others: typeof earlier): Change[] =>
    [...these]
      .filter(([key]) => !others.has(key))
      .map(([, { rule, targets, reason }]) => ({ kind, group: 'waivers', rule, targets, reason }))
  return [...only('withdrawn', earlier, later), ...only('accepted', later, earlier)]
}

type Place = Pick<FieldChange, 'group' | 'id' | 'holder'>

function fieldChanges(
  before: Values,
  after: Values,
  fields: Fields,
  place: Place,
  within = '',
): FieldChange[] {
  const known = Object.keys(fields)
  const unknown = Object.keys({ ...before, ...after }).filter(
    (name) => name !== 'id' && !Object.hasOwn(fields, name),
  )
  return [...known, ...unknown.sort(byCodeUnits)].flatMap((name): FieldChange[] => {
    const field = `${within}${name}`
    const values = { before: meant(field, before[name], place), after: meant(field, after[name], place) }
    if (isSame(values.before, values.after)) return []
    const form = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (form?.of === 'group' && isFilled(values.before) && isFilled(values.after))
      return fieldChanges(values.before ?? {}, values.after ?? {}, form.fields, place, `${field}.`)
    if (form?.of === 'map' && isFilled(values.before) && isFilled(values.after)) {
      const [earlier, later] = [values.before ?? {}, values.after ?? {}]
      const keys = Object.keys({ ...earlier, ...later }).sort(byCodeUnits)
      const each = Object.fromEntries(keys.map((key) => [key, form.each]))
      return fieldChanges(earlier, later, each, place, `${field}.`)
    }
    if (form?.of === 'text' || form?.of === 'longText')
      return wordChanges(values.before, values.after, field, place)
    return [{ kind: 'changed', ...place, field, ...values }]
  })
}

/** One change per language. */
function wordChanges(before: unknown, after: unknown, field: string, place: Place): FieldChange[] {
  const earlier = isObject(before) ? before : {}
  const later = isObject(after) ? after : {}
  return Object.keys({ ...earlier, ...later })
    .sort(byCodeUnits)
    .filter((lang) => (earlier[lang] || undefined) !== (later[lang] || undefined))
    .map((lang): FieldChange => {
      const words = { before: earlier[lang] || undefined, after: later[lang] || undefined }
      return { kind: 'changed', ...place, field, lang, ...words }
    })
}

const flags = new Set([
  'leadAuthority',
  'oversight',
  'transversal',
  'rotates',
  'personalData',
  'binding',
  'unplaced',
])
const sets = new Set(['coreAreas', 'leads', 'instruments'])

/** A value as it is meant: not stated is `undefined`, and what a field says by default is not stated. */
function meant(field: string, value: unknown, { group }: Place): unknown {
  if (value === null || value === undefined) return undefined
  if (flags.has(field)) return value || undefined
  if (field === 'sector') return value === 'government' ? undefined : value
  if (field === 'letterSet') return value === 'raci' ? undefined : value
  if (field === 'leads')
    return (value as unknown[]).length > 0 ? [...(value as string[])].sort(byCodeUnits) : undefined
  if (group === 'bodies' && sets.has(field)) return [...(value as string[])].sort(byCodeUnits)
  return value
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}

/** The same value with the keys of its objects in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isObject(value)) return value
  return Object.entries(value)
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([key, held]) => [key, sorted(held)])
}

/** Whether the fields of a group tell more than the group: it is not stated, or it is not none. */
function isFilled(value: unknown): value is Values | undefined {
  return value === undefined || (isObject(value) && Object.keys(value).length > 0)
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
