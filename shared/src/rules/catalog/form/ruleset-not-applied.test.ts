import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { rulesetNotApplied } from './ruleset-not-applied.ts'

ruleTester(rulesetNotApplied, {
  clean: {
    'no ruleset': sketch({}),
    'a ruleset that says nothing': sketch({ design: { ruleset: {} } }),
    'what can be adapted': sketch({
      design: {
        ruleset: {
          profile: 'cross-border',
          version: '1.9.2',
          thresholds: {
            'body-too-large': { directive: 12 },
            'raci-too-many-consulted': { shareOfColumns: 0.5 },
          },
          // The second is an error at submission alone, where it stays one.
          severities: { 'seat-vacant': 'advice', 'raci-row-empty': 'off', 'level-missing': 'error' },
        },
      },
    }),
    'a rule that the profile does not ask': sketch({
      design: { ruleset: { profile: 'plain-raci', thresholds: { 'body-too-large': { directive: 12 } } } },
    }),
  },
  flagged: {
    'what is not known': {
      design: sketch({
        design: {
          ruleset: {
            profile: 'ministerial',
            thresholds: { 'no-such-rule': { most: 1 }, 'too-many-layers': { least: 2 } },
            severities: { 'no-such-rule': 'advice' },
          },
        },
      }),
      finds: [
        {
          targets: ['design', 'no-such-rule'],
          severity: 'warning',
          says: 'The ruleset speaks of a rule that is not known here: no-such-rule.',
        },
        {
          targets: ['design', 'profile'],
          says: 'The rule profile “ministerial” is not known here; the design is judged by the three-level one.',
        },
        { targets: ['design', 'too-many-layers', 'least'] },
      ],
    },
    'what is out of range': {
      design: sketch({
        design: {
          ruleset: {
            thresholds: {
              'raci-accountable-overload': { share: 40, rows: 2.5 },
              'participation-unbalanced': { percent: 101 },
              // Fewer would let an error go.
              'body-too-small': { seats: 2 },
            },
          },
        },
      }),
      finds: [
        {
          targets: ['design', 'body-too-small', 'seats'],
          says: 'The ruleset sets seats of the rule “A collegiate body with too few seats” to 2, which is out of range; 3 holds.',
        },
        { targets: ['design', 'participation-unbalanced', 'percent'] },
        { targets: ['design', 'raci-accountable-overload', 'rows'] },
        { targets: ['design', 'raci-accountable-overload', 'share'] },
      ],
    },
    'an error that was to be less': {
      design: sketch({ design: { ruleset: { severities: { 'level-missing': 'off' } } } }),
      finds: [{ targets: ['design', 'level-missing', 'severities'] }],
    },
    'another version of the profile': {
      design: sketch({ design: { ruleset: { profile: 'three-levels', version: '0.9.0' } } }),
      finds: [{ targets: ['design', 'version'] }],
    },
  },
})
