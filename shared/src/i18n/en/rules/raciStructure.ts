/** Rules that read the responsibility map and the structure together. */
export const raciStructure = {
  'accountable-is-advisory': {
    title: 'An adviser is accountable',
    what: 'Whoever is accountable belongs to a body that only advises.',
    why: 'Who only advises cannot decide, and cannot answer for what others decide.',
    messages: { advises: '{{body}} only advises; it cannot be accountable for {{activity}}.' },
    fixes: { move: 'Make {{body}} accountable and consult {{adviser}}' },
  },
  'accountable-mandate-unknown': {
    title: 'Mandate of the accountable body not stated',
    what: 'Whoever is accountable belongs to a body of which it is not stated whether it decides or advises.',
    why: 'The power to decide is what tells governance from a drawing: most coordination bodies in the region only advise.',
    messages: {
      unknown: 'State whether {{body}}, which is accountable for {{activity}}, decides or advises.',
    },
    fixes: { decision: '{{body}} decides', mixed: '{{body}} decides and advises' },
  },
  'strategic-decision-wrong-level': {
    title: 'A strategic decision answered for elsewhere',
    what: 'A strategic decision for which a body of another level is accountable.',
    why: 'Whoever sets the course has to answer for it; a lower level can carry it out, but not take it.',
    messages: {
      below: '{{activity}} is a strategic decision, but {{body}} ({{level}}) is accountable for it.',
    },
    notStated: {
      level: 'Whether {{activity}} is answered for at the strategic level: the level of {{body}}.',
    },
    fixes: { move: 'Make {{body}} accountable' },
  },
  'execute-and-verify-same-role': {
    title: 'A body checks its own work',
    what: 'A body is accountable or responsible for a verification or an audit, and for what it checks.',
    why: 'Nobody judges their own work without bias; control needs a body that does not depend on the work.',
    messages: { own: '{{body}} would check its own work: {{activity}} checks {{checked}}.' },
    notStated: {
      kind: 'Whether {{activity}} is a verification of {{checked}}: its kind. {{body}} has both.',
    },
    fixes: { move: 'Hand the verification over to {{body}}' },
  },
} as const
