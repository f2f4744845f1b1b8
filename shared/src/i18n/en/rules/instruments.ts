/** Rules about the legal instruments behind the bodies. */
export const instruments = {
  'legal-instrument-not-in-force': {
    title: 'A legal basis that is not in force',
    what: 'None of the instruments that a body cites is in force on the day of judgement: they are drafts, repealed, expired or not in force yet.',
    why: 'A body whose decree was repealed has lost its mandate, even if it goes on meeting.',
    messages: {
      draft: '{{body}} rests on {{instruments}}, a draft.',
      repealed: '{{body}} rests on {{instruments}}, which is repealed.',
      expired: '{{body}} rests on {{instruments}}, which is no longer in force.',
      future: '{{body}} rests on {{instruments}}, which is not in force yet.',
      several: '{{body}} rests on {{instruments}}, none of which is in force.',
    },
    notStated: {
      status: 'Whether the legal basis of {{body}} is in force.',
    },
    fixes: {
      cite: 'Cite {{instrument}}',
    },
  },
  'legal-instrument-rank-too-low': {
    title: 'A legal basis of too low a rank',
    what: 'A body answers for decisions across ministries or countries, but rests on an internal rule alone.',
    why: 'An internal rule binds its own institution; others need not follow it.',
    messages: {
      internal:
        '{{body}} answers for decisions that bind several institutions, but rests on {{instruments}} alone, an internal rule.',
    },
    fixes: {
      cite: 'Cite {{instrument}}',
    },
  },
  'legal-instrument-unsourced': {
    title: 'An instrument that is hard to find',
    what: 'An instrument has no date, no link and no article.',
    why: 'Whoever reads the design has to be able to look the legal basis up.',
    messages: {
      none: '{{instrument}} has no date, no link and no article.',
    },
  },
} as const
