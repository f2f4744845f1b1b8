import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { positionOvercommitted } from './position-overcommitted.ts'

/** As many committees, each with a seat of the ministry. */
function committees(count: number, meetingsPerYear?: number) {
  const names = Array.from({ length: count }, (_, index) => `c${index + 1}`)
  return sketch({
    bodies: {
      min: {},
      ...Object.fromEntries(
        names.map((name) => [
          name,
          { kind: 'collegiate' as const, ...(meetingsPerYear ? { meetingsPerYear } : {}) },
        ]),
      ),
    },
    seats: Object.fromEntries(names.map((name) => [`s-${name}`, { body: name, heldBy: { body: 'min' } }])),
  })
}

ruleTester(positionOvercommitted, {
  clean: {
    'five bodies': committees(5),
    'one body that meets every week': committees(1, 52),
    'forty meetings': committees(4, 10),
  },
  flagged: {
    'six bodies': {
      design: committees(6),
      finds: [
        {
          targets: ['min', 's-c1', 's-c2', 's-c3', 's-c4', 's-c5', 's-c6'],
          severity: 'advice',
          says: 'min sits on 6 bodies.',
        },
      ],
    },
    'many meetings': {
      design: committees(4, 12),
      finds: [
        { targets: ['min', 's-c1', 's-c2', 's-c3', 's-c4'], says: 'min is expected at 48 meetings a year.' },
      ],
    },
  },
})
