import {
  inSetOrder,
  type Letter,
  type LetterSet,
  letterFor,
  type Meaning,
  normalised,
} from '../model/index.ts'
import { letterWords, matches, wordsForBoth } from './words/letterWords.ts'

/** What one cell says. */
export interface CellReading {
  readonly letters: readonly Letter[]
  /** The opinion of the consultation binds: `C!`. */
  readonly binding: boolean
  /** What stands beside the letters, such as `signs off` in `A (signs off)`. */
  readonly note: string | undefined
}

export interface LetterSpelling {
  readonly set: LetterSet
  /** What *responsable* and *responsável* say in this sheet. */
  readonly both: 'responsible' | 'accountable'
}

const nothing: CellReading = { letters: [], binding: false, note: undefined }

/**
 * Reads a cell as people write them: `A/R`, `R, A`, `RA`, `r`, `C!`, `**A**`, `R*`, `(R)`, `A (signs off)`,
 * `Accountable`, `Rinde cuentas / Ejecuta`. A dash, `N/A` and the like are empty cells. Undefined where a part
 * of it says nothing, so that no cell is read by half.
 */
export function readLetters(cell: string, spelling: LetterSpelling): CellReading | undefined {
  // `Informado/a` names two genders, not two letters.
  const bare = undecorated(cell).replace(/(?<=\p{L}{3})[/(](?:a|o|as|os|e)\)?(?![\p{L}])/giu, '')
  if (bare === '' || blanks.test(bare)) return nothing
  const whole = readPart(bare, spelling)
  if (whole && (whole.length > 1 || !separators.test(bare) || isPhrase(bare)))
    return reading(whole, spelling.set, [])
  const notes: string[] = []
  const found: Part[] = []
  // Brackets hold either more letters, as in `A (R)`, or words about them.
  const outside = bare.replace(/[([]([^()[\]]*)[)\]]/g, (_, inside: string) => {
    const parts = readParts(inside, spelling)
    if (parts) found.push(...parts)
    else if (inside.trim()) notes.push(inside.trim())
    return ' '
  })
  const parts = readParts(outside, spelling)
  if (!parts || (parts.length === 0 && found.length === 0)) return undefined
  return reading([...parts, ...found], spelling.set, notes)
}

interface Part {
  readonly letter: Letter
  readonly binding: boolean
}

function reading(parts: readonly Part[], set: LetterSet, notes: readonly string[]): CellReading {
  return {
    letters: inSetOrder(
      parts.map(({ letter }) => letter),
      set,
    ),
    binding: parts.some(({ binding }) => binding),
    note: notes.length > 0 ? notes.join('; ') : undefined,
  }
}

/** Every part of a text, or undefined where one of them says nothing. */
function readParts(text: string, spelling: LetterSpelling): Part[] | undefined {
  const found: Part[] = []
  for (const piece of text.split(separators).map(undecorated).filter(Boolean)) {
    const parts = readPart(piece, spelling) ?? readApart(piece, spelling)
    if (!parts) return undefined
    found.push(...parts)
  }
  return found
}

/** Letters that stand apart with nothing but blanks between them: `R A`. */
function readApart(piece: string, spelling: LetterSpelling): Part[] | undefined {
  const words = piece.split(/\s+/)
  if (words.length < 2) return undefined
  const parts = words.map((word) => readPart(undecorated(word), spelling))
  return parts.every((one) => one !== undefined) ? parts.flat() : undefined
}

/** One letter, several run together (`AR`), or the words for one. */
function readPart(piece: string, { set, both }: LetterSpelling): Part[] | undefined {
  const binding = /!$/.test(piece)
  const bare = piece.replace(/!+$/, '').trim()
  const letters = lettersIn(bare, set)
  if (letters)
    return letters.map((letter) => ({ letter, binding: binding && set.meanings[letter] === 'consulted' }))
  const meaning = meaningOf(bare, both)
  const letter = meaning && letterFor(meaning, set)
  return letter ? [{ letter, binding: false }] : undefined
}

function lettersIn(piece: string, set: LetterSet): Letter[] | undefined {
  const upper = piece.toUpperCase()
  const exact = set.letters.find((letter) => letter.toUpperCase() === upper)
  if (exact) return [exact]
  if (upper.length < 2 || upper.length > 4) return undefined
  const found = [...upper].map((sign) => set.letters.find((letter) => letter === sign))
  return found.every((letter) => letter !== undefined) ? found : undefined
}

/** What words say, if they say what a letter says. */
export function meaningOf(words: string, both: LetterSpelling['both']): Meaning | undefined {
  const plain = normalised(words).replace(/[’']/g, ' ').replace(/\s+/g, ' ')
  if (wordsForBoth.includes(plain)) return both
  if (plain.length < 4) return undefined
  return (Object.keys(letterWords) as Meaning[]).find((meaning) => matches(plain, letterWords[meaning]))
}

/** Whether the words are known as they stand, separators and brackets within them included. */
function isPhrase(words: string): boolean {
  return Object.values(letterWords).some((list) => list.includes(normalised(words)))
}

/** What the word for both says, from all the words of a sheet. */
export function bothIn(cells: Iterable<string>): LetterSpelling['both'] {
  let hasResponsible = false
  for (const cell of cells) {
    for (const piece of cell.split(separators)) {
      const plain = normalised(piece)
      if (plain.length < 4 || wordsForBoth.includes(plain)) continue
      if (matches(plain, letterWords.accountable)) return 'responsible'
      hasResponsible ||= matches(plain, letterWords.responsible)
    }
  }
  return hasResponsible ? 'accountable' : 'responsible'
}

/** Without the marks of emphasis and of footnotes around it. */
function undecorated(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replace(/^(\*\*|__|[*_])(.+)\1$/s, '$2')
    .replace(/^[([](.*)[)\]]$/s, (whole, inside: string) => (/[()[\]]/.test(inside) ? whole : inside))
    .replace(/^[•✓✔]\s*/, '')
    .replace(/(?<=\p{L}!?)\s*[*†‡§\d.:]+$/u, '')
    .trim()
}

const separators = /[/\\,;+&|\n·-]|\s(?:and|y|e|et|o|or|ou)\s/i
const blanks =
  /^(?:[-–—−_.·\s]+|n\/?[ad]\.?|n\.\s?a\.?|0|no aplica|nao se aplica|não se aplica|sans objet|none)$/i
