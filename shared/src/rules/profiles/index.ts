/** Every rule profile, the default one first. To add one: a file, its words, and one line here. */
import { crossBorder } from './crossBorder.ts'
import { plainRaci } from './plainRaci.ts'
import type { Profile } from './profile.ts'
import { threeLevels } from './threeLevels.ts'

export { rangeOf, type ThresholdRange } from './ranges.ts'
export { crossBorder, type Profile, plainRaci, threeLevels }

export const profiles: readonly Profile[] = [threeLevels, crossBorder, plainRaci]

export function profileOf(id: string): Profile | undefined {
  return profiles.find((profile) => profile.id === id)
}
