/** What a letter says of a holder, whichever letter set a design uses. Rules read meanings, never letters. */
export type Meaning =
  | 'responsible'
  | 'accountable'
  | 'consulted'
  | 'informed'
  | 'support'
  | 'verifier'
  | 'signatory'

export type Letter = 'R' | 'A' | 'C' | 'I' | 'S' | 'V' | 'Si' | 'D' | 'P'

export const letterSetIds = ['raci', 'rasci', 'raci-vs', 'daci', 'rapid'] as const
export type LetterSetId = (typeof letterSetIds)[number]

export interface LetterSet {
  readonly id: LetterSetId
  /** In the order in which letters are written and offered. */
  readonly letters: readonly Letter[]
  readonly meanings: Readonly<Partial<Record<Letter, Meaning>>>
}

const raci = { R: 'responsible', A: 'accountable', C: 'consulted', I: 'informed' } as const

export const letterSets: Readonly<Record<LetterSetId, LetterSet>> = {
  raci: { id: 'raci', letters: ['R', 'A', 'C', 'I'], meanings: raci },
  rasci: { id: 'rasci', letters: ['R', 'A', 'C', 'I', 'S'], meanings: { ...raci, S: 'support' } },
  'raci-vs': {
    id: 'raci-vs',
    letters: ['R', 'A', 'C', 'I', 'V', 'Si'],
    meanings: { ...raci, V: 'verifier', Si: 'signatory' },
  },
  daci: {
    id: 'daci',
    letters: ['D', 'A', 'C', 'I'],
    meanings: { D: 'responsible', A: 'accountable', C: 'consulted', I: 'informed' },
  },
  rapid: {
    id: 'rapid',
    letters: ['R', 'A', 'P', 'I', 'D'],
    // "Agree" is a consultation whose opinion binds; "Input" is a plain one.
    meanings: { R: 'responsible', A: 'consulted', P: 'responsible', I: 'consulted', D: 'accountable' },
  },
}

/** Every letter of every set: what a file may hold at all. */
export const allLetters: readonly Letter[] = ['R', 'A', 'C', 'I', 'S', 'V', 'Si', 'D', 'P']

/** Letters in the set's own order; those of other sets follow, in the order of all letters. */
export function inSetOrder(letters: Iterable<Letter>, set: LetterSet): Letter[] {
  const rank = (letter: Letter) => {
    const own = set.letters.indexOf(letter)
    return own >= 0 ? own : set.letters.length + allLetters.indexOf(letter)
  }
  return [...new Set(letters)].sort((a, b) => rank(a) - rank(b))
}
