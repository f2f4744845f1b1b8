import { type Body, type Design, frameworkLevels } from '../../../model/index.ts'
import { defineRule, type Fix } from '../../defineRule.ts'
import { levelRank, levelWord } from '../../readings/levels.ts'
import { linesOf } from '../../readings/lines.ts'

/** A body that reports to one of a lower level: one finding for each line. External is no level. */
export const levelInversion = defineRule({
  id: 'level-inversion',
  family: 'structure',
  scope: 'body',
  severity: 'error',
  sources: ['own'],
  *check(body, design) {
    for (const superior of linesOf(design).superiorsOf(body.id)) {
      if (body.level === 'external' || superior.level === 'external') continue
      const named = { body: { name: body.id }, superior: { name: superior.id } }
      const targets = [body.id, superior.id]
      if (body.level == null || superior.level == null) {
        yield { notStated: 'level', data: named, targets }
      } else if ((levelRank(superior.level) ?? 0) > (levelRank(body.level) ?? 0)) {
        yield {
          message: 'lower',
          data: { ...named, level: levelWord(body.level), lower: levelWord(superior.level) },
          targets,
          fixes: raise(design, superior, body),
        }
      }
    }
  },
})

/** Raises the superior to the body's level, where nothing else hangs on the level that it leaves. */
function raise(design: Design, superior: Body, body: Body): Fix[] {
  const { level } = body
  if (!level || !mayRise(design, superior, body)) return []
  return [
    {
      id: `raise:${superior.id}`,
      label: 'raise',
      data: { superior: { name: superior.id }, level: levelWord(level) },
      commands: () => [
        { type: 'setField', collection: 'bodies', id: superior.id, field: 'level', value: level },
      ],
    },
  ]
}

function mayRise(design: Design, superior: Body, body: Body): boolean {
  const rank = levelRank(body.level) ?? 0
  const above = linesOf(design).superiorsOf(superior.id)
  return (
    (superior.leads ?? []).length === 0 &&
    frameworkLevels.includes(body.level as (typeof frameworkLevels)[number]) &&
    above.every(({ level }) => level != null && (levelRank(level) ?? 0) <= rank) &&
    design.bodies.some((other) => other !== superior && other.level === superior.level)
  )
}
