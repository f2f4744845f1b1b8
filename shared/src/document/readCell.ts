import {
  type Assignment,
  allLetters,
  assignmentFields,
  type Id,
  inSetOrder,
  isId,
  type Letter,
  type LetterSet,
} from '../model/index.ts'
import { cellFieldPrefix, cellOwner } from './keys.ts'
import type { LongTexts } from './longTexts.ts'
import { readFields } from './readFields.ts'

/** One thing that is said of an activity and a holder: the end of its key, and the value. */
export type CellPart = readonly [part: string, value: unknown]

/** Reads what is said of an activity and a holder; undefined when nothing is. */
export function readCell(
  activity: Id,
  holder: Id,
  parts: readonly CellPart[],
  set: LetterSet,
  texts: LongTexts,
  report: (field: string) => void,
): Assignment | undefined {
  if (!isId(activity) || !isId(holder)) {
    report('assignments')
    return undefined
  }
  const letters: Letter[] = []
  const entries: CellPart[] = []
  let isSaid = false
  for (const [part, value] of parts) {
    if (part.startsWith(cellFieldPrefix)) entries.push([part.slice(cellFieldPrefix.length), value])
    else if (value !== true) report('letters')
    else if (part === '') isSaid = true
    else if (isLetter(part)) letters.push(part)
    else report('letters')
  }
  const owner = cellOwner(activity, holder)
  const mayHaveFields = entries.length > 0 || texts.languagesOf(owner, 'note').size > 0
  const fields = mayHaveFields ? readFields(entries, assignmentFields, { owner, texts, report }) : {}
  for (const name of ends) {
    if (!Object.hasOwn(fields, name)) continue
    delete fields[name]
    report(name)
  }
  if (!isSaid && letters.length === 0 && Object.keys(fields).length === 0) return undefined
  const ordered = letters.length > 1 ? inSetOrder(letters, set) : letters
  return Object.freeze({ activity, holder, letters: Object.freeze(ordered), ...fields })
}

const ends: readonly string[] = ['activity', 'holder', 'letters']

function isLetter(part: string): part is Letter {
  return (allLetters as readonly string[]).includes(part)
}
