import { frameworkLevels } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { levelWord } from '../../readings/levels.ts'

/**
 * One of the three levels has no body: one finding for each. While a body's level is not stated it may be the
 * one that is missing, so nothing is concluded.
 */
export const levelMissing = defineRule({
  id: 'level-missing',
  family: 'structure',
  scope: 'design',
  severity: 'error',
  sources: ['GUIDE'],
  hides: [
    { rule: 'level-skip', where: 'directive' },
    'levels-not-linked',
    { rule: 'no-escalation-path', where: 'strategic' },
  ],
  *check(design) {
    const isOpen = design.bodies.some((body) => body.level == null)
    for (const level of frameworkLevels) {
      if (design.bodies.some((body) => body.level === level)) continue
      const data = { level: levelWord(level) }
      if (isOpen) yield { notStated: 'open', data, targets: [level] }
      else yield { message: 'missing', data, targets: [level] }
    }
  },
})
