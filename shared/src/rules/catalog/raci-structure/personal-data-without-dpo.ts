import { defineRule } from '../../defineRule.ts'
import { askVoice } from '../../fixes/asking.ts'
import { dataProtectionVoice, isEmptyRow, isHeard } from '../../readings/hearing.ts'

/**
 * Personal data are handled and neither a data protection officer nor an authority is heard: none has a letter
 * but that of being informed, and none is a member of a body that has one. An empty row has a finding of its own.
 */
export const personalDataWithoutDpo = defineRule({
  id: 'personal-data-without-dpo',
  family: 'raci-structure',
  scope: 'row',
  severity: 'warning',
  sources: ['practice'],
  *check({ id, personalData }, design) {
    const guardian = dataProtectionVoice(design)
    if (!personalData || isEmptyRow(design, id) || isHeard(design, id, guardian)) return
    yield {
      message: 'none',
      data: { activity: { name: id } },
      targets: [id],
      fixes: askVoice(design, guardian, [id], 'plain'),
    }
  },
})
