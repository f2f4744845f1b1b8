import { normalised, oncePer, type Text } from '../../model/index.ts'

/** A text without words. */
export const noWords: Text = {}

/** The normalised words of a text in each of its languages, without empty ones. */
export const wordsOf = oncePer((text: Text): readonly string[] =>
  Object.values(text)
    .map(normalised)
    .filter((words) => words !== ''),
)
