import { useMemo } from 'react'
import { type Design, type Id, inSetOrder, type Letter } from 'shared/model'
import { useSelection } from './selection.ts'
import { useDesign } from './useDesign.ts'
import { whoDecides } from './whoDecides.ts'

/** What a body has to do with the activity that is chosen. */
export interface Traced {
  readonly letters: readonly Letter[]
  /** A disagreement about it goes there. */
  readonly isEscalation: boolean
}

/** The bodies on the path of an activity: those with letters, by themselves or by a seat, and where it escalates. */
export function tracedIn(design: Design, activityId: Id): ReadonlyMap<Id, Traced> {
  const letters = new Map<Id, Letter[]>()
  for (const { holder, letters: held } of design.assignmentsFor(activityId)) {
    const body = design.bodyOfHolder(holder)
    if (body) letters.set(body.id, [...(letters.get(body.id) ?? []), ...held])
  }
  const escalations = new Set(
    whoDecides(design, activityId).flatMap((step) => (step.kind === 'escalation' ? [step.body] : [])),
  )
  return new Map(
    [...new Set([...letters.keys(), ...escalations])].map((id) => [
      id,
      { letters: inSetOrder(letters.get(id) ?? [], design.letterSet), isEscalation: escalations.has(id) },
    ]),
  )
}

/** The path of the activity that this person has chosen; nothing where none is. */
export function useTraced(): ReadonlyMap<Id, Traced> {
  const design = useDesign()
  const { selected } = useSelection()
  const [only] = selected
  const activityId = selected.length === 1 && only && design.activity(only) ? only : undefined
  return useMemo(() => (activityId ? tracedIn(design, activityId) : nothing), [design, activityId])
}

const nothing: ReadonlyMap<Id, Traced> = new Map()
