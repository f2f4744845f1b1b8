import { defineRule } from '../../defineRule.ts'
import { speakOfTheSame } from '../../readings/functions.ts'
import { holdersOf } from '../../readings/letters.ts'

/**
 * A body answers for something that none of its functions speaks of. A body that is said to have none is told
 * so by another rule.
 */
export const rowWithoutFunction = defineRule({
  id: 'row-without-function',
  family: 'raci-structure',
  scope: 'row',
  severity: 'advice',
  sources: ['own'],
  *check({ id, name }, design) {
    for (const holder of holdersOf(design, id, 'accountable')) {
      const body = design.bodyOfHolder(holder)
      if (!body || body.functions?.length === 0) continue
      const answer = { data: { activity: { name: id }, body: { name: body.id } }, targets: [id, holder] }
      if (body.functions == null) yield { notStated: 'functions', ...answer }
      else if (!body.functions.some((one) => speakOfTheSame(one, name))) {
        const isNamed = Object.values(name).some((words) => words.trim() !== '')
        yield {
          message: 'outside',
          ...answer,
          fixes: isNamed
            ? [
                {
                  id: 'add-function',
                  label: 'addFunction',
                  data: answer.data,
                  commands: () => [{ type: 'addFunction', bodyId: body.id, words: name }],
                },
              ]
            : [],
        }
      }
    }
  },
})
