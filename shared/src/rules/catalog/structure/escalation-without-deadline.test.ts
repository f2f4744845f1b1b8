import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { escalationWithoutDeadline } from './escalation-without-deadline.ts'

const bodies = { a: { level: 'operational' }, b: { level: 'strategic' } } as const

ruleTester(escalationWithoutDeadline, {
  clean: {
    'a deadline': sketch({
      bodies,
      relations: [{ id: 'r', from: 'a', to: 'b', kind: 'escalates-to', days: 15 }],
    }),
    'other lines need none': sketch({ bodies, lines: ['a reports-to b', 'a escalates-to gone'] }),
  },
  flagged: {
    'no deadline, on two lines': {
      design: sketch({ bodies, lines: ['a escalates-to b', 'a escalates-to b'] }),
      finds: [
        {
          targets: ['a', 'b'],
          severity: 'advice',
          says: 'It is not said after how many days a blocked matter goes from a to b.',
          fixes: ['set:30'],
        },
      ],
    },
  },
})
