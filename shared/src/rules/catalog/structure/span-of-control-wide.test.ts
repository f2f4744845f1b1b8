import { ruleTester } from '../../../testing/ruleTester.ts'
import { columnsNamed, sketch } from '../../../testing/sketch.ts'
import { spanOfControlWide } from './span-of-control-wide.ts'

const under = (count: number) => {
  const below = columnsNamed(count)
  return sketch({
    bodies: { top: {}, ...below },
    lines: Object.keys(below).map((id) => `${id} reports-to top`),
  })
}

ruleTester(spanOfControlWide, {
  clean: { ten: under(10) },
  flagged: {
    eleven: {
      design: under(11),
      finds: [{ targets: ['top'], severity: 'advice', says: '11 bodies report straight to top.' }],
    },
    fifteen: { design: under(15), finds: [{ targets: ['top'], severity: 'advice' }] },
    sixteen: { design: under(16), finds: [{ targets: ['top'], severity: 'warning' }] },
  },
})
