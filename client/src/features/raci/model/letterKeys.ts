import { type Letter, type LetterSet, letterFor } from 'shared/model'

/** The letter that a key of the keyboard stands for: its first letter, so that `S` is `Si` where there is no `S`. */
export function letterOfKey(key: string, set: LetterSet): Letter | undefined {
  if (key.length !== 1) return undefined
  const typed = key.toUpperCase()
  return (
    set.letters.find((letter) => letter === typed) ?? set.letters.find((letter) => letter.startsWith(typed))
  )
}

/** What `Space` puts into a cell after what is there now: each letter in turn, then nothing. */
export function nextInCycle(letters: readonly Letter[], set: LetterSet): Letter | undefined {
  const current = letters[0]
  if (current === undefined) return set.letters[0]
  return set.letters[set.letters.indexOf(current) + 1]
}

/** Whether a consultation can be marked as binding in this cell. */
export function canBind(letters: readonly Letter[], set: LetterSet): boolean {
  // RAPID has a letter of its own for it (Agree), so the mark would say it twice.
  if (set.id === 'rapid') return false
  const consulted = letterFor('consulted', set)
  return consulted !== undefined && letters.includes(consulted)
}
