import { approaches } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'

/**
 * The design does not say which approach guides it. The choice is offered as fixes; "people-driven" is not,
 * because it asks for voices from outside that have a part first, and their lack would then be an error.
 */
export const approachNotDeclared = defineRule({
  id: 'approach-not-declared',
  family: 'structure',
  scope: 'design',
  severity: 'warning',
  sources: ['GUIDE'],
  *check(design) {
    if (design.data.approach != null) return
    yield {
      message: 'none',
      data: {},
      targets: ['design'],
      fixes: approaches
        .filter((approach) => approach !== 'people-driven')
        .map((approach) => ({
          id: approach,
          label: 'choose',
          data: { approach: { word: `common.approach.${approach}` } },
          commands: () => [{ type: 'setDesignField', field: 'approach', value: approach }],
        })),
    }
  },
})
