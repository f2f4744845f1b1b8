/** Rules about whose voices are heard: outside government, in the ministries, of the budget, of local government. */
export const participation = {
  'participation-voiceless': {
    title: 'Outside voices without a say',
    what: 'Seats from outside government exist, but all observe or are invited, or none of their holders is consulted or does anything in a decision on strategy or services. An error in a people-driven design.',
    why: 'A seat without a part in any decision is a seat in the audience.',
    messages: {
      guests: 'Voices from outside government are guests: all of them observe or are invited.',
      silent: 'Voices from outside government have no part in any decision on strategy or services.',
    },
    notStated: {
      rows: 'Whether voices from outside government have a part in decisions: the responsibility map is empty.',
    },
    fixes: {
      consult_one: 'Consult {{body}} in {{count}} strategic decision',
      consult_other: 'Consult {{body}} in {{count}} strategic decisions',
    },
  },
  'participation-unbalanced': {
    title: 'One sector speaks for the outside',
    what: 'One sector holds more than 60 per cent of the seats from outside government.',
    why: 'Where one sector has most of the outside seats, the others are heard less.',
    messages: {
      mostly_one: 'One sector holds {{percent}}% of the {{count}} seat from outside government: {{sector}}.',
      mostly_other:
        'One sector holds {{percent}}% of the {{count}} seats from outside government: {{sector}}.',
    },
    notStated: {
      seats: 'Whether one sector holds most of the seats from outside government: not all seats are listed.',
    },
  },
  'institutional-leader-missing': {
    title: 'A ministry without a digital leader',
    what: 'A ministry that takes part has no seat or post of institutional digital leader.',
    why: 'What is decided for all ministries needs someone in each who carries it out.',
    messages: {
      none: '{{participant}} has no digital leader.',
    },
    notStated: {
      participants: 'Which ministries take part, and whether each has a digital leader.',
      seats: 'Whether {{participant}} has a digital leader: not all of its seats are listed.',
    },
  },
  'institutional-committee-missing': {
    title: 'A ministry without a digital committee',
    what: 'No institutional digital committee belongs to a ministry that takes part, or is chaired by it.',
    why: 'In a committee of its own, a ministry brings those who decide on its digital plan together.',
    messages: {
      none: '{{participant}} has no digital committee.',
    },
    notStated: {
      participants: 'Which ministries take part, and whether each has a digital committee.',
    },
  },
  'finance-not-at-strategic': {
    title: 'No budget authority at the top',
    what: 'No seat at the top table is that of finance, the economy or planning.',
    why: 'Priorities without the budget authority are wishes.',
    messages: {
      absent: 'The budget authority does not sit at the top table, {{body}}.',
    },
    notStated: {
      seats: 'Whether the budget authority sits at the top table, {{body}}: not all of its seats are stated.',
    },
    fixes: {
      addSeat: 'Add the seat of the budget authority; who sits there stays open',
    },
  },
  'subnational-missing': {
    title: 'No voice of local government',
    what: 'Decisions or functions speak of what is delivered locally, but no subnational government has a seat.',
    why: 'People meet most public services in their municipality; without it, what is decided stops at its door.',
    messages: {
      absent: 'Services are delivered locally, but no local government has a seat.',
    },
    notStated: {
      seats: 'Whether a local government has a seat: not all seats are listed.',
    },
    fixes: {
      addSeat: 'Add a seat for local governments to {{body}}',
    },
  },
} as const
