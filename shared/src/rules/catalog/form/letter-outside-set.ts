import type { Letter } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { cellsOf } from '../../readings/letters.ts'

/**
 * Letters that the design's letter set does not have, and that therefore mean nothing in it: one finding for
 * each cell. The last letters of a row are not offered for removal: they say what somebody meant.
 */
export const letterOutsideSet = defineRule({
  id: 'letter-outside-set',
  family: 'form',
  scope: 'row',
  severity: 'warning',
  sources: ['own'],
  *check({ id }, design) {
    const cells = cellsOf(design, id)
    const isForeign = (letter: Letter) => !design.letterSet.letters.includes(letter)
    const foreignOnly = cells.every((cell) => cell.letters.every(isForeign))
    for (const { holder, letters } of cells) {
      const foreign = letters.filter(isForeign)
      if (foreign.length === 0) continue
      yield {
        message: 'foreign',
        data: {
          activity: { name: id },
          holder: { name: holder },
          letters: foreign.join(', '),
          count: foreign.length,
          set: { word: `common.letterSet.${design.letterSet.id}` },
        },
        targets: [id, holder],
        fixes: foreignOnly
          ? []
          : [
              {
                id: 'remove',
                label: 'remove',
                data: { letters: foreign.join(', ') },
                commands: () =>
                  foreign.map((letter) => ({
                    type: 'removeLetter',
                    activityId: id,
                    holderId: holder,
                    letter,
                  })),
              },
            ],
      }
    }
  },
})
