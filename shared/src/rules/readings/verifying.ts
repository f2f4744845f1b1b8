import { type Activity, type Design, type Id, oncePer, oncePerKey } from '../../model/index.ts'

/** The activity whose work this one checks, where it exists and is another one. */
export function verifiedBy(design: Design, activity: Activity): Activity | undefined {
  return activity.verifies && activity.verifies !== activity.id
    ? design.activity(activity.verifies)
    : undefined
}

/** The other activities that check this one's work, by id. */
export const verifiersOf = oncePerKey(
  (design: Design, activityId: Id): readonly Activity[] =>
    byVerified(design.activities).get(activityId) ?? [],
)

const byVerified = oncePer((activities: readonly Activity[]): ReadonlyMap<Id, readonly Activity[]> => {
  const verifiers = new Map<Id, Activity[]>()
  for (const activity of activities) {
    const { id, verifies } = activity
    if (!verifies || verifies === id) continue
    const known = verifiers.get(verifies)
    if (known) known.push(activity)
    else verifiers.set(verifies, [activity])
  }
  return verifiers
})
