import { type FrameworkLevel, frameworkLevels, type Level } from '../../model/index.ts'

/** 0 for strategic, 1 for directive, 2 for operational; undefined where it is not stated or external, which is no level. */
export function levelRank(level: Level | null | undefined): number | undefined {
  const rank = frameworkLevels.indexOf(level as FrameworkLevel)
  return rank < 0 ? undefined : rank
}

/** The key of a level's word as it stands in a sentence. */
export function levelWord(level: Level): { readonly word: string } {
  return { word: `rules.words.level.${level}` }
}
