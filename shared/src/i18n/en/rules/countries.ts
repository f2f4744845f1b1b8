/** Rules about designs of several countries, their languages and names, and exceptions that have run out. */
export const countries = {
  'country-without-seat': {
    title: 'A country without a seat',
    what: 'In a design of several countries, one has no seat at the top table that they share.',
    why: 'A country that is not represented is not bound by what is decided.',
    messages: {
      absent: '{{country}} has no seat at the shared top table.',
    },
    notStated: {
      seats:
        'Whether {{country}} has a seat at the shared top table: not all seats or their countries are stated.',
    },
    fixes: {
      addSeat: 'Add a seat for {{country}} to {{body}}; who sits there stays open',
    },
  },
  'country-without-national-coordinator': {
    title: 'A country without a coordinator',
    what: 'In a design of several countries, one has no national coordinator or competent authority.',
    why: 'What the countries decide together needs someone in each who sees it through.',
    messages: {
      none: 'Nobody coordinates inside {{country}}.',
    },
    notStated: {
      country: 'Who coordinates inside {{country}}: the country of a coordinator.',
    },
  },
  'cross-border-body-no-rotation': {
    title: 'A shared body that one country always chairs',
    what: 'The chair of a council that several countries share belongs to one of them and does not rotate.',
    why: 'A chair that takes turns, or a neutral one, keeps the trust of all countries.',
    messages: {
      fixed: '{{body}} is always chaired by the same country: {{country}}.',
    },
    fixes: {
      rotate: 'Let the chair rotate',
    },
  },
  'name-missing-language': {
    title: 'A name missing in a language',
    what: 'A body, a decision or a titled seat has no name in one of the languages of the design.',
    why: 'Whoever reads the design in that language sees a name in another, or none.',
    messages: {
      missing: '{{thing}} has no name in {{language}}.',
    },
  },
  'entity-name-stale': {
    title: 'A former name',
    what: 'A seat is held by an institution under a name that a body of the design had before.',
    why: 'Decrees go on naming institutions that have been renamed; a reader takes them for two.',
    messages: {
      renamed: '{{old}} is now {{now}}.',
    },
    fixes: {
      link: 'Link the seat to {{now}}',
    },
  },
  'waiver-expired': {
    title: 'An accepted exception that has expired',
    what: 'The last day of an accepted exception has passed, and no later one holds for the same finding.',
    why: 'An exception was accepted for a time; it is to be renewed, or its cause mended.',
    messages: {
      expired_one: 'The accepted exception expired on {{until}}: {{rules}}.',
      expired_other: 'Accepted exceptions have expired, the last on {{until}}: {{rules}}.',
    },
  },
} as const
