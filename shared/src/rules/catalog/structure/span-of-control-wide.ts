import { defineRule } from '../../defineRule.ts'
import { linesOf } from '../../readings/lines.ts'

/** More than ten bodies report straight to one; a warning above fifteen. Never an error: the evidence differs. */
export const spanOfControlWide = defineRule({
  id: 'span-of-control-wide',
  family: 'structure',
  scope: 'body',
  severity: 'advice',
  sources: ['SPAN-D', 'SPAN-M', 'SPAN-O'],
  limits: { most: 10, warning: 15 },
  *check(body, design, { limits }) {
    const count = linesOf(design).subordinatesOf(body.id).length
    if (count <= limits.most) return
    yield {
      message: 'wide',
      severity: count > limits.warning ? 'warning' : 'advice',
      data: { body: { name: body.id }, count },
      targets: [body.id],
    }
  },
})
