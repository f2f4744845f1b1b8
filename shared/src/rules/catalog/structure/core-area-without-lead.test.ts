import { areas } from '../../../model/index.ts'
import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { coreAreaWithoutLead } from './core-area-without-lead.ts'

ruleTester(coreAreaWithoutLead, {
  clean: {
    'one body leads all three': sketch({ bodies: { a: { level: 'operational', leads: areas } } }),
    'several lead one': sketch({
      bodies: {
        a: { level: 'operational', leads: areas },
        b: { level: 'operational', leads: ['capabilities'] },
      },
    }),
  },
  flagged: {
    'one area without a lead': {
      design: sketch({
        bodies: {
          a: { level: 'operational', leads: ['digital-government', 'infrastructure'] },
          b: { level: 'operational', coreAreas: ['capabilities'] },
          c: { level: 'directive', coreAreas: ['capabilities'] },
        },
      }),
      finds: [
        {
          targets: ['capabilities'],
          severity: 'error',
          says: 'No operational body leads the area of digital capabilities and skills.',
          fixes: ['lead:b'],
        },
      ],
    },
    'a lead at another level is none': {
      design: sketch({
        bodies: {
          a: { level: 'operational', leads: ['digital-government', 'infrastructure'] },
          c: { level: 'directive', leads: ['capabilities'] },
        },
      }),
      finds: [{ targets: ['capabilities'], fixes: [] }],
    },
    'no leads at all': {
      design: sketch({ bodies: { a: { level: 'operational', leads: [] } } }),
      finds: [
        { targets: ['capabilities'] },
        { targets: ['digital-government'] },
        { targets: ['infrastructure'] },
      ],
    },
  },
  notStated: {
    'what an operational body leads is left open': {
      design: sketch({
        bodies: {
          a: { level: 'operational', leads: null },
          b: { level: 'operational', leads: ['capabilities'] },
        },
      }),
      targets: [['digital-government'], ['infrastructure']],
    },
    'the level of the lead': {
      design: sketch({ bodies: { a: { leads: areas } } }),
      targets: [['capabilities'], ['digital-government'], ['infrastructure']],
    },
  },
})
