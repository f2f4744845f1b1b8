import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { functionOverlap } from './function-overlap.ts'

const issue = { en: 'Issue the technical standards' }
const fund = { en: 'Fund projects', es: 'Financiar proyectos' }
const unit = { level: 'directive', functions: [issue, fund] } as const
const committee = { ...unit, role: 'institutional-committee' } as const

ruleTester(functionOverlap, {
  clean: {
    'functions of their own': sketch({ bodies: { a: unit, b: { ...unit, functions: [{ en: 'Audit' }] } } }),
    'another level': sketch({ bodies: { a: unit, b: { ...unit, level: 'operational' } } }),
    'another country': sketch({
      design: { countries: ['EE', 'FI'] },
      bodies: { a: { ...unit, country: 'EE' }, b: { ...unit, country: 'FI' } },
    }),
    'the committees of two ministries': sketch({ bodies: { a: committee, b: committee } }),
    'the same twice in one body': sketch({ bodies: { a: { ...unit, functions: [issue, issue] } } }),
  },
  flagged: {
    'two functions of two bodies, in other words and languages': {
      design: sketch({
        bodies: {
          a: unit,
          b: { ...unit, functions: [{ es: 'Financiar los proyectos' }, { en: 'Issue technical standards' }] },
        },
      }),
      finds: [
        {
          targets: ['a', 'b'],
          severity: 'warning',
          says: 'a and b have the same functions: ‘Issue the technical standards’ and ‘Fund projects’.',
          fixes: ['keep:a', 'keep:b'],
        },
      ],
    },
  },
})
