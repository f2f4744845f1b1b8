import {
  type Assignment,
  bindsBy,
  type Design,
  type Id,
  type Instrument,
  type Letter,
  type Meaning,
  means,
  type Seat,
} from 'shared/model'

/** Holders who have the same part in an activity. */
export interface PartStep {
  readonly kind: 'part'
  readonly meaning: Meaning
  readonly letters: readonly Letter[]
  readonly holders: readonly Id[]
  /** Their opinion binds. */
  readonly binds: boolean
  /** They answer for it. */
  readonly isAccountable: boolean
  /** A collegiate body answers through its chair. */
  readonly chair: Seat | undefined
  /** Holders further back on the path that it stands over. */
  readonly superiorOf: readonly Id[]
}

/** Where a disagreement goes. */
export interface EscalationStep {
  readonly kind: 'escalation'
  readonly body: Id
  /** The line says so, or it is the superior of who answers. */
  readonly isStated: boolean
  readonly days: number | undefined
}

export interface BasisStep {
  readonly kind: 'basis'
  readonly instrument: Instrument
}

/** What the path needs and the design does not say. */
export interface GapStep {
  readonly kind: 'gap'
  readonly of: 'responsible' | 'accountable' | 'escalation' | 'basis'
}

export type Step = PartStep | EscalationStep | BasisStep | GapStep

/** From those who are told, over those who are asked, do and answer, to where a disagreement goes and the law. */
const stages: readonly Meaning[] = [
  'informed',
  'consulted',
  'support',
  'responsible',
  'verifier',
  'accountable',
  'signatory',
]

/** The path of one activity through the structure, drawn from the model. */
export function whoDecides(design: Design, activityId: Id): readonly Step[] {
  const assignments = design.assignmentsFor(activityId).filter(({ holder }) => design.bodyOfHolder(holder))
  const steps: Step[] = []
  const parts = partsOf(design, assignments)
  const has = (meaning: Meaning) => assignments.some((one) => means(one, meaning, design.letterSet))
  const lacksResponsible = !has('responsible')
  for (const stage of stages) {
    steps.push(...parts.filter(({ meaning }) => meaning === stage))
    if (stage === 'responsible' && lacksResponsible) steps.push({ kind: 'gap', of: 'responsible' })
    if (stage === 'accountable' && !has('accountable')) steps.push({ kind: 'gap', of: 'accountable' })
  }
  const escalations = escalationsOf(design, assignments)
  steps.push(...(escalations.length > 0 ? escalations : [{ kind: 'gap', of: 'escalation' } as const]))
  const instrument = design.instrument(design.activity(activityId)?.instrument ?? '')
  steps.push(instrument ? { kind: 'basis', instrument } : { kind: 'gap', of: 'basis' })
  return steps
}

function partsOf(design: Design, assignments: readonly Assignment[]): readonly PartStep[] {
  const parts = new Map<string, PartStep & { holders: Id[] }>()
  const acting = assignments
    .filter((one) => stageOf(design, one) === 'responsible')
    .map(({ holder }) => holder)
  for (const holder of inChartOrder(design, assignments)) {
    const assignment = assignments.find((one) => one.holder === holder) as Assignment
    const meaning = stageOf(design, assignment)
    if (!meaning) continue
    const binds = means(assignment, 'consulted', design.letterSet) && bindsBy(assignment, design.letterSet)
    const isAccountable = means(assignment, 'accountable', design.letterSet)
    // Those who answer stand one by one; the told and the asked are often many, and say the same.
    const key = isAccountable ? holder : `${meaning} ${assignment.letters.join('/')} ${binds}`
    const part = parts.get(key)
    if (part) part.holders.push(holder)
    else {
      parts.set(key, {
        kind: 'part',
        meaning,
        letters: assignment.letters,
        holders: [holder],
        binds,
        isAccountable,
        chair: isAccountable ? chairOf(design, holder) : undefined,
        superiorOf: isAccountable ? below(design, holder, acting) : [],
      })
    }
  }
  return [...parts.values()]
}

/** What one does weighs more than being asked, and that more than being told; among deeds the first comes first. */
function stageOf(design: Design, assignment: Assignment): Meaning | undefined {
  const held = stages.filter((stage) => means(assignment, stage, design.letterSet))
  return held.find((stage) => stages.indexOf(stage) >= 2) ?? held.at(-1)
}

function inChartOrder(design: Design, assignments: readonly Assignment[]): readonly Id[] {
  const rank = new Map(design.bodiesInChartOrder.map(({ id }, index) => [id, index]))
  const rankOf = (holder: Id) => rank.get(design.bodyOfHolder(holder)?.id ?? '') ?? 0
  // The sort is stable, so seats of one body stay in the order of their ids.
  return assignments.map(({ holder }) => holder).sort((a, b) => rankOf(b) - rankOf(a))
}

function chairOf(design: Design, holder: Id): Seat | undefined {
  const body = design.body(holder)
  if (body?.kind !== 'collegiate') return undefined
  return design.seatsOf(body.id).find((seat) => seat.function === 'chair')
}

function below(design: Design, holder: Id, others: readonly Id[]): readonly Id[] {
  const body = design.body(holder)
  if (!body) return []
  return others.filter((other) => {
    const otherBody = design.bodyOfHolder(other)
    return otherBody && design.tree.parentOf(otherBody.id) === body.id
  })
}

function escalationsOf(design: Design, assignments: readonly Assignment[]): readonly EscalationStep[] {
  const answering = assignments
    .filter((one) => means(one, 'accountable', design.letterSet))
    .map(({ holder }) => design.bodyOfHolder(holder)?.id ?? '')
  const steps = new Map<Id, EscalationStep>()
  for (const bodyId of answering) {
    const lines = design.relationsFrom(bodyId, 'escalates-to').filter(({ to }) => design.body(to))
    for (const { to, days } of lines) {
      if (!answering.includes(to)) {
        steps.set(to, { kind: 'escalation', body: to, isStated: true, days: days ?? undefined })
      }
    }
    const parent = design.tree.parentOf(bodyId)
    if (lines.length === 0 && parent !== null && !answering.includes(parent) && !steps.has(parent)) {
      steps.set(parent, { kind: 'escalation', body: parent, isStated: false, days: undefined })
    }
  }
  return [...steps.values()]
}
