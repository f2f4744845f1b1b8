import type { Command, FieldValue } from '../../commands/index.ts'
import type {
  Activity,
  Body,
  Collection,
  Design,
  Id,
  Institution,
  Principle,
  Relation,
  Seat,
  ThingKind,
} from '../../model/index.ts'
import { linesOf } from './lines.ts'

/** What one thing refers to in vain. */
export interface References {
  readonly owner: 'body' | 'seat' | 'relation' | 'activity' | 'assignment' | 'principle' | 'columns'
  readonly targets: readonly Id[]
  readonly missing: readonly Id[]
  /** Forgets them, where that leaves nothing worse behind. */
  readonly mend?: readonly Command[]
}

/** The references of a thing that lead nowhere, or to a thing of the wrong kind; `''` is the design itself. */
export function* referencesOf(design: Design, id: Id): Iterable<References> {
  const body = design.body(id)
  const seat = design.seat(id)
  const relation = design.relation(id)
  const activity = design.activity(id)
  const principle = design.principle(id)
  if (body) yield* bodyReferences(design, body)
  if (seat) yield* seatReferences(design, seat)
  if (relation) yield* relationReferences(design, relation)
  if (activity) {
    yield* activityReferences(design, activity)
    yield* cellReferences(design, id)
  }
  if (principle) yield* principleReferences(design, principle)
  if (id !== '') return
  for (const row of design.assignedActivities) if (!design.activity(row)) yield* cellReferences(design, row)
  yield* columnReferences(design)
}

function* bodyReferences(design: Design, body: Body): Iterable<References> {
  const { id } = body
  const missing = new Missing(design).of('instrument', ...(body.instruments ?? []))
  const institution = new Missing(design).of('participant', idOf(body.institution))
  const left = body.instruments?.filter((cited) => !missing.ids.includes(cited)) ?? []
  yield* missing.and(institution).found(
    'body',
    [id],
    [
      // What the body stood on is not known any more, which is not the same as nothing.
      ...missing.mend(setField('bodies', id, 'instruments', left.length > 0 ? left : undefined)),
      ...institution.mend(setField('bodies', id, 'institution', undefined)),
    ],
  )
}

function* activityReferences(design: Design, activity: Activity): Iterable<References> {
  const { id, verifies } = activity
  const checked = new Missing(design).of('activity', verifies === id ? undefined : verifies)
  if (verifies === id) checked.ids.push(id)
  const instrument = new Missing(design).of('instrument', activity.instrument)
  yield* checked
    .and(instrument)
    .found(
      'activity',
      [id],
      [
        ...checked.mend(setField('activities', id, 'verifies', undefined)),
        ...instrument.mend(setField('activities', id, 'instrument', undefined)),
      ],
    )
}

function* cellReferences(design: Design, activityId: Id): Iterable<References> {
  for (const holder of new Set(design.assignmentsFor(activityId).map((one) => one.holder))) {
    const missing = new Missing(design).of('activity', activityId)
    if (!design.bodyOfHolder(holder) && !design.seat(holder)) missing.ids.push(holder)
    yield* missing.found(
      'assignment',
      [activityId, holder],
      [{ type: 'clearCell', activityId, holderId: holder }],
    )
  }
}

function* principleReferences(design: Design, { id, embodiedBy }: Principle): Iterable<References> {
  const missing = new Missing(design).ofAny(
    ['body', 'seat', 'activity', 'relation', 'instrument'],
    embodiedBy,
  )
  const left = embodiedBy.filter((one) => !missing.ids.includes(one))
  yield* missing.found('principle', [id], [setField('principles', id, 'embodiedBy', left)])
}

function* columnReferences(design: Design): Iterable<References> {
  const columns = design.data.columns ?? []
  const missing = new Missing(design).ofAny(['body', 'seat'], columns)
  const left = columns.filter((id) => !missing.ids.includes(id))
  yield* missing.found('columns', ['design'], [{ type: 'setColumns', columns: left }])
}

function* seatReferences(design: Design, seat: Seat): Iterable<References> {
  const { id } = seat
  const own = new Missing(design).of('body', seat.body)
  const held = seat.heldBy
    ? 'body' in seat.heldBy
      ? new Missing(design).of('body', seat.heldBy.body)
      : new Missing(design).of('participant', idOf(seat.heldBy.institution))
    : new Missing(design)
  const stoodInFor = new Missing(design).of('seat', seat.alternateFor)
  yield* own
    .and(held, stoodInFor)
    .found(
      'seat',
      [id],
      own.ids.length > 0
        ? isPointedAt(design, id)
          ? undefined
          : [{ type: 'removeSeat', id }]
        : [
            ...held.mend(setField('seats', id, 'heldBy', undefined)),
            ...stoodInFor.mend(setField('seats', id, 'alternateFor', undefined)),
          ],
    )
}

function isPointedAt(design: Design, id: Id): boolean {
  return design.principles.some(({ embodiedBy }) => embodiedBy.includes(id))
}

function* relationReferences(design: Design, relation: Relation): Iterable<References> {
  const { id } = relation
  const ends = new Missing(design).of('body', relation.from, relation.to)
  const instrument = new Missing(design).of('instrument', relation.instrument)
  const removes = ends.ids.length > 0
  const mend: Command = removes
    ? { type: 'removeRelation', id }
    : setField('relations', id, 'instrument', undefined)
  yield* ends
    .and(instrument)
    .found('relation', [id], removes && orphans(design, relation) ? undefined : [mend])
}

/** Whether a body is left without a superior once a line that leads nowhere is gone, or a ring opens by it. */
function orphans(design: Design, { kind, from }: Relation): boolean {
  if (kind !== 'reports-to' || !design.body(from)) return false
  const { superiorsOf, tangled } = linesOf(design)
  return superiorsOf(from).length === 0 || tangled.has(from)
}

/** Collects the ids that are missing. */
class Missing {
  readonly ids: Id[] = []
  readonly #design: Design

  constructor(design: Design) {
    this.#design = design
  }

  of(kind: ThingKind, ...ids: readonly (Id | null | undefined)[]): this {
    return this.ofAny([kind], ids)
  }

  ofAny(kinds: readonly ThingKind[], ids: readonly (Id | null | undefined)[]): this {
    for (const id of ids) {
      if (id == null) continue
      const kind = this.#design.kindOf(id)
      if (kind === undefined || !kinds.includes(kind)) this.ids.push(id)
    }
    return this
  }

  and(...others: readonly Missing[]): Missing {
    const all = new Missing(this.#design)
    for (const one of [this, ...others]) all.ids.push(...one.ids)
    return all
  }

  mend(command: Command): readonly Command[] {
    return this.ids.length > 0 ? [command] : []
  }

  *found(
    owner: References['owner'],
    targets: readonly Id[],
    mend: readonly Command[] | undefined,
  ): Iterable<References> {
    if (this.ids.length === 0) return
    const missing = [...new Set(this.ids)].sort()
    yield { owner, targets, missing, ...(mend ? { mend } : {}) }
  }
}

function idOf(institution: Institution | null | undefined): Id | undefined {
  return typeof institution === 'string' ? institution : undefined
}

function setField(collection: Collection, id: Id, field: string, value: FieldValue): Command {
  return { type: 'setField', collection, id, field, value }
}
