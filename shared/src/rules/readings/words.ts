import { normalised, oncePer, type Text } from '../../model/index.ts'

/** A text without words. */
export const noWords: Text = {}

/** The normalised words of a text in each of its languages, without empty ones. */
export const wordsOf = oncePer((text: Text): readonly string[] =>
  Object.values(text)
    .map(normalised)
    .filter((words) => words !== ''),
)

/** A person's name without what stands before it: "Dra. Ana Pérez" and "Ana Pérez" are one person. */
export function personName(name: string): string {
  return normalised(name).replace(address, '')
}

const address =
  /^((sr|sra|srta|dr|dra|ing|lic|licda|lcdo|lcda|arq|abg|prof|profa|mag|mtro|mtra|eng|mr|mrs|ms|mme|mlle|hon|don|dona|sir|dame)\.?ª? +)+/
