import { type Id, type Lang, type Letter, limits } from '../model/index.ts'
import { refuseCell, refuseWords } from './checks.ts'
import { defineCommand } from './defineCommand.ts'

/** What a cell of the RACI map comes to say. Its letters are all that it keeps. */
export interface FilledCell {
  readonly activityId: Id
  readonly holderId: Id
  readonly letters: readonly Letter[]
  /** Absent where the mark stays as it is. */
  readonly binding?: boolean
  /** Absent where the note stays as it is. */
  readonly note?: { readonly lang: Lang; readonly words: string }
}

/** Fills many cells of the RACI map at once, as a sheet or the clipboard brings them. */
export const fillCells = defineCommand<'fillCells', { cells: readonly FilledCell[] }>({
  type: 'fillCells',
  refuse(design, { cells }) {
    const { letters: known } = design.letterSet
    let added = 0
    for (const { activityId, holderId, letters, note } of cells) {
      const refusal = refuseCell(design, activityId, holderId) ?? (note && refuseWords(note.lang, note.words))
      if (refusal) return refusal
      if (letters.some((letter) => !known.includes(letter))) return 'letter-outside-set'
      if (!design.assignment(activityId, holderId)) added += 1
    }
    return design.assignments.length + added > limits.things ? 'too-many' : undefined
  },
  apply(write, { cells }, design) {
    for (const { activityId, holderId, letters, binding, note } of cells) {
      const before = design.assignment(activityId, holderId)
      for (const letter of before?.letters ?? [])
        if (!letters.includes(letter)) write.removeLetter(activityId, holderId, letter)
      for (const letter of letters)
        if (!before?.letters.includes(letter)) write.putLetter(activityId, holderId, letter)
      if (binding !== undefined && binding !== (before?.binding ?? false))
        write.setBinding(activityId, holderId, binding || undefined)
      if (note) write.setNoteWords(activityId, holderId, note.lang, note.words)
    }
  },
})
