import { type Design, type Id, type Letter, means } from 'shared/model'

/** What one holder carries over all activities. */
export interface Load {
  readonly byLetter: ReadonlyMap<Letter, number>
  readonly letters: number
  /** Activities that it answers for. */
  readonly accountable: number
}

export function loadOf(design: Design, holder: Id): Load {
  const byLetter = new Map<Letter, number>()
  let letters = 0
  let accountable = 0
  for (const assignment of design.assignmentsOf(holder)) {
    if (!design.activity(assignment.activity)) continue
    for (const letter of assignment.letters) {
      byLetter.set(letter, (byLetter.get(letter) ?? 0) + 1)
      letters += 1
    }
    if (means(assignment, 'accountable', design.letterSet)) accountable += 1
  }
  return { byLetter, letters, accountable }
}

/** How many answer for an activity: one is right. */
export function accountableCount(design: Design, activityId: Id): number {
  return design
    .holdersOf(activityId, 'accountable')
    .filter(({ holder }) => design.bodyOfHolder(holder) !== undefined).length
}
