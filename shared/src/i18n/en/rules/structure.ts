/** Rules about the structure: bodies, seats, lines, instruments, and the design as a whole. */
export const structure = {
  'level-missing': {
    title: 'A level without bodies',
    what: 'There is no body at the strategic, the directive or the operational level.',
    why: 'The structure rests on three levels: one decides the course, one turns it into policy and standards, one carries it out.',
    messages: { missing: 'There is no {{level}} level.' },
    notStated: { open: 'Whether there is any body at the {{level}} level: some bodies do not state theirs.' },
  },
  'core-area-without-lead': {
    title: 'A core area that nobody leads',
    what: 'One of the three core areas has no operational body that leads it.',
    why: 'Operational governance is organised by core area; without a lead, nobody is in charge when an area stands still.',
    messages: { none: 'No operational body leads the area of {{area}}.' },
    notStated: {
      level: 'Who leads the area of {{area}} at the operational level: the level of its lead.',
      leads: 'Who leads the area of {{area}}: some operational bodies leave open what they lead.',
    },
    fixes: { lead: 'Let {{body}} lead the area' },
  },
  'lead-authority-missing': {
    title: 'No lead digital authority',
    what: 'No body is marked as the lead digital authority.',
    why: 'Countries that got results have one lead entity that steers digital policy and answers for it.',
    messages: { none: 'There is no lead digital authority.' },
    fixes: { mark: 'Make {{body}} the lead digital authority' },
  },
  'lead-authority-multiple': {
    title: 'More than one lead authority',
    what: 'Several bodies of one country are lead authorities; an error where they lead the same areas.',
    why: 'With two lead authorities for the same matter, institutions follow the one that suits them.',
    messages: {
      same: 'There are {{count}} lead digital authorities for the same matters: {{bodies}}.',
      apart: 'There are {{count}} lead digital authorities, each for areas of its own: {{bodies}}.',
    },
    fixes: { keep: 'Keep {{body}} as the only lead authority' },
  },
  'body-without-chair': {
    title: 'A collegiate body without a chair',
    what: 'A collegiate body whose seats are known has no seat of chair.',
    why: 'Every collegiate body has someone who presides, convenes it and answers for it.',
    messages: { none: '{{body}} has no chair.' },
    notStated: { seats: 'Who chairs {{body}}: not all of its seats are listed.' },
    fixes: { addSeat: 'Add the seat of chair; who sits there stays open' },
  },
  'body-without-secretariat': {
    title: 'A collegiate body without a secretariat',
    what: 'A collegiate body whose seats are known has neither a secretary nor a body that is its secretariat.',
    why: 'The secretariat prepares the meetings, certifies what was decided and follows it up.',
    messages: { none: '{{body}} has no secretariat.' },
    notStated: { seats: 'Who is the secretariat of {{body}}: not all of its seats are listed.' },
    fixes: {
      entrust: 'Make {{secretariat}} its secretariat',
      addSeat: 'Add the seat of secretary; who sits there stays open',
    },
  },
  'body-orphan': {
    title: 'A body that reports to nobody',
    what: 'No reporting line leaves the body, and it is not the top, not external, and advises no other body.',
    why: 'A body that reports to nobody answers to nobody, and nothing it decides can be appealed.',
    messages: { alone: '{{body}} reports to nobody.' },
    notStated: { level: 'Whether {{body}} should report to somebody: its level.' },
    fixes: { connect: 'Let it report to {{superior}}' },
  },
  'body-multiple-parents': {
    title: 'A body that reports to several',
    what: 'More than one reporting line leaves the body.',
    why: 'Whoever reports to two superiors can be given two orders, and can hide behind either.',
    messages: { several: '{{body}} reports to {{superiors}}.' },
    fixes: { keep: 'Report to {{superior}} alone, and coordinate with the others' },
  },
  'reporting-cycle': {
    title: 'Bodies that report to one another in a ring',
    what: 'Following the reporting lines from a body leads back to it.',
    why: 'In a ring nobody is above, so nobody decides in the end. It can arise when two people move bodies at once.',
    messages: {
      ring: 'The reporting lines go round in a ring: {{path}}.',
      itself: '{{body}} reports to itself.',
    },
    fixes: {
      cut: '{{body}} no longer reports to {{superior}}',
      itself: '{{body}} no longer reports to itself',
    },
  },
  'level-inversion': {
    title: 'A body that reports to a lower level',
    what: 'A reporting line goes from a body to one of a lower level.',
    why: 'Direction comes from above and accounts go up; a line that goes down turns both around.',
    messages: { lower: '{{body}} ({{level}}) reports to {{superior}} ({{lower}}).' },
    notStated: {
      level: 'Whether {{body}} reports to a lower level, {{superior}}: the level of one of them.',
    },
    fixes: { raise: 'Place {{superior}} at the {{level}} level' },
  },
  'level-skip': {
    title: 'A body that skips the directive level',
    what: 'An operational body reports straight to a strategic one, with no directive body between.',
    why: 'The strategic level is drawn into daily work, and the directive level cannot steer what it does not see.',
    messages: { skips: '{{body}} skips the directive level and reports straight to {{superior}}.' },
    fixes: { route: 'Let it report to {{between}}' },
  },
  'no-escalation-path': {
    title: 'No way up to the strategic level',
    what: 'From an operational body, no escalation and no reporting line leads to a strategic body.',
    why: 'What is blocked at the operational level must be able to reach someone who can unblock it.',
    messages: { none: 'A matter that is blocked in {{body}} can never reach the strategic level.' },
    notStated: {
      level: 'Whether a matter of {{body}} can reach the strategic level: the level of a body on the way.',
    },
    fixes: { escalate: 'Let it escalate to {{apex}}' },
  },
  'legal-instrument-missing': {
    title: 'A body without a legal basis',
    what: 'The design says that a body has no instrument behind it.',
    why: 'A governance structure becomes real through a law, a decree or a resolution; without one, others need not follow it.',
    messages: { none: 'No legal basis is cited for {{body}}.' },
    notStated: { instruments: 'The legal basis of {{body}}.' },
    fixes: { cite: 'Cite {{instrument}}' },
  },
  'seat-vacant': {
    title: 'A vacant seat',
    what: 'A seat is marked as vacant; an error where it is that of the chair or the secretary.',
    why: 'An empty seat leaves an institution without a voice; without chair or secretary the body cannot work.',
    messages: {
      vacant: 'The seat {{seat}} is vacant.',
      since: 'The seat {{seat}} has been vacant since {{since}}.',
    },
  },
  'participation-missing': {
    title: 'No voice from outside government',
    what: 'No seat of civil society, the private sector or academia in any strategic or directive body or council attached to one. An error in a people-driven design, a warning in a people-centred one, else advice.',
    why: 'People and firms help to decide what digital government is for; how much so depends on the approach.',
    messages: { none: 'No one from outside government has a seat at the strategic or directive level.' },
    notStated: {
      seats:
        'Whether anyone from outside government has a seat at the strategic or directive level: not all seats are listed.',
    },
    fixes: { addSeat: 'Add a seat for civil society to {{body}}' },
  },
  'approach-not-declared': {
    title: 'Approach not declared',
    what: 'The design does not say whether it is government-centred, people-centred or people-driven.',
    why: 'The approach says whom the framework is built around, and how much weight outside voices have in it.',
    messages: { none: 'The design does not say which approach guides it.' },
    fixes: { choose: 'Choose: {{approach}}' },
  },
} as const
