import { type Body, type Design, normalised, oncePer, type Text } from '../../model/index.ts'
import { noWords, wordsOf } from './words.ts'

/** In brackets, what a body was called before: “(antes OPTIC)”, “(formerly OPTIC)”. Normalised words. */
const former =
  /\((?:antes|antiguamente|anteriormente|antigu[ao]|antigamente|antig[ao]|formerly|previously|anciennement|ancien(?:ne)?|ex)[\s:-]+([^()]+)\)/u

/** The bodies that name what they were called before, by that name; a name that two of them had is left out. */
export const bodiesByFormerName = oncePer((design: Design): ReadonlyMap<string, Body> => {
  const found = new Map<string, Body | undefined>()
  for (const body of design.bodies) {
    for (const name of [...formerIn(body.name), ...formerIn(body.acronym ?? noWords)]) {
      found.set(name, found.has(name) && found.get(name) !== body ? undefined : body)
    }
  }
  return new Map([...found].filter((entry): entry is [string, Body] => entry[1] !== undefined))
})

const formerIn = oncePer((text: Text): readonly string[] =>
  wordsOf(text).flatMap((words) => former.exec(words)?.[1]?.trim() || []),
)

/** What an institution may be called by its label: all of it, what stands in brackets, and what stands before them. */
export function namesIn(label: Text | undefined): string[] {
  return wordsOf(label ?? noWords).flatMap((words) => [
    words,
    ...[...words.matchAll(/\(([^()]+)\)/gu)].map((match) => normalised(match[1] ?? '')),
    normalised(words.replace(/\([^()]*\)/gu, ' ')),
  ])
}
