import { ruleTester } from '../../../testing/ruleTester.ts'
import { columnsNamed, sketch } from '../../../testing/sketch.ts'
import { tooManyLayers } from './too-many-layers.ts'

const chain = (count: number) => {
  const bodies = columnsNamed(count)
  const ids = Object.keys(bodies)
  return { bodies, lines: ids.slice(1).map((id, index) => `${id} reports-to ${ids[index]}`) }
}

ruleTester(tooManyLayers, {
  clean: {
    five: sketch(chain(5)),
    'a ring is no layer': sketch({ ...chain(5), lines: [...chain(5).lines, 'b01 reports-to b05'] }),
  },
  flagged: {
    six: {
      design: sketch(chain(6)),
      finds: [
        {
          targets: ['design'],
          severity: 'advice',
          says: 'There are 6 layers from top to bottom: b01 → b02 → b03 → b04 → b05 → b06.',
        },
      ],
    },
  },
})
