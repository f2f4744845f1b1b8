import { ruleTester } from '../../../testing/ruleTester.ts'
import { sketch } from '../../../testing/sketch.ts'
import { danglingReference } from './dangling-reference.ts'

const bodies = { a: { level: 'strategic' }, b: { level: 'directive' } } as const

ruleTester(danglingReference, {
  clean: {
    'everything leads somewhere': sketch({
      bodies: { ...bodies, c: { instruments: ['law'], institution: 'min' } },
      instruments: { law: {} },
      seats: {
        s1: { body: 'a', heldBy: { body: 'b' } },
        s2: { body: 'a', alternateFor: 's1', heldBy: { institution: 'min' } },
        s3: { body: 'a', heldBy: { institution: { en: 'A ministry that takes no part' } } },
      },
      relations: [{ id: 'r1', from: 'b', to: 'a', kind: 'reports-to', instrument: 'law' }],
      rows: { x: { cells: { s1: 'A', b: 'R' } }, y: { verifies: 'x', instrument: 'law' } },
      design: {
        participants: [{ id: 'min', name: { en: 'Ministry' } }],
        principles: [{ id: 'p', name: {}, embodiedBy: ['a', 's1', 'x'] }],
        columns: ['b', 's1'],
        waivers: [{ rule: 'body-orphan', targets: ['gone'], reason: '', by: '', at: '2025-01-01' }],
      },
    }),
  },
  flagged: {
    'bodies, seats and activities': {
      design: sketch({
        bodies: { a: { instruments: ['gone', 'law'], institution: 'b' }, b: { instruments: ['gone'] } },
        instruments: { law: {} },
        seats: {
          s1: { body: 'gone' },
          s2: { body: 'a', heldBy: { body: 'law' }, alternateFor: 'gone' },
          s3: { body: 'a', heldBy: { institution: 'a' } },
        },
        rows: { x: { verifies: 'x' }, y: { verifies: 'a', instrument: 'gone' } },
      }),
      finds: [
        {
          targets: ['a'],
          severity: 'error',
          says: 'a refers to 2 things that do not exist or are of the wrong kind: b, gone.',
          fixes: ['forget'],
        },
        { targets: ['b'], fixes: ['forget'] },
        { targets: ['s1'], fixes: ['forget'] },
        { targets: ['s2'], fixes: ['forget'] },
        { targets: ['s3'], fixes: ['forget'] },
        { targets: ['x'], fixes: ['forget'] },
        { targets: ['y'], fixes: ['forget'] },
      ],
    },
    lines: {
      design: sketch({
        bodies,
        relations: [
          { id: 'r1', from: 'b', to: 'gone', kind: 'reports-to' },
          { id: 'r2', from: 'b', to: 'gone', kind: 'oversees' },
          { id: 'r3', from: 'b', to: 'a', kind: 'advises', instrument: 'gone' },
        ],
      }),
      finds: [
        // Without this line the body advises, and so is no orphan; but that is for people to see first.
        { targets: ['r1'], fixes: [] },
        { targets: ['r2'], fixes: ['forget'] },
        { targets: ['r3'], fixes: ['forget'] },
      ],
    },
    'letters, columns and principles': {
      design: sketch({
        bodies,
        rows: { x: { cells: { a: 'A R', gone: 'C' } } },
        design: {
          columns: ['a', 'gone'],
          principles: [{ id: 'p', name: { en: 'Open' }, embodiedBy: ['a', 'gone', 'p'] }],
        },
      }),
      finds: [
        { targets: ['design'], fixes: ['forget'] },
        { targets: ['p'], fixes: ['forget'] },
        { targets: ['x', 'gone'], fixes: ['forget'] },
      ],
    },
    'a letter of a row that is gone': {
      design: sketch({
        bodies,
        design: { assignments: [{ activity: 'gone', holder: 'a', letters: ['R'] }] },
      }),
      finds: [{ targets: ['gone', 'a'], fixes: ['forget'] }],
    },
  },
})
