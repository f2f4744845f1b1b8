/** Rules about the shape of the structure: tops, layers, areas, functions, and what is to be reviewed. */
export const shape = {
  'core-area-multiple-leads': {
    title: 'A core area with several leads',
    what: 'Several operational bodies that are not transversal lead the same core area.',
    why: 'When several lead, none of them answers, and institutions follow the one that suits them.',
    messages: {
      several_one: '{{count}} body leads the area of {{area}}: {{bodies}}.',
      several_other: '{{count}} bodies lead the area of {{area}}: {{bodies}}.',
    },
    fixes: {
      keep: 'Let {{body}} alone lead the area',
    },
  },
  'multiple-apex': {
    title: 'More than one top',
    what: 'Several strategic bodies have nobody above them; an error where they belong to the same country.',
    why: 'With two tops nobody can settle what they disagree on; one of them has to stand above, or they merge.',
    messages: {
      several_one: '{{count}} strategic body has nobody above it: {{bodies}}.',
      several_other: '{{count}} strategic bodies have nobody above them: {{bodies}}.',
    },
  },
  'escalation-without-deadline': {
    title: 'An escalation without a deadline',
    what: 'An escalation does not say after how many days a matter goes up.',
    why: 'Without a deadline a blocked matter can wait below for ever.',
    messages: {
      none: 'It is not said after how many days a blocked matter goes from {{body}} to {{superior}}.',
    },
    fixes: {
      set_one: 'Set {{count}} day',
      set_other: 'Set {{count}} days',
    },
  },
  'temporary-without-end': {
    title: 'A temporary body without an end',
    what: 'A temporary body has no end date, or that date has passed.',
    why: 'Working groups that nobody ends go on without a mandate.',
    messages: {
      none: '{{body}} is temporary and has no end date.',
      past: '{{body}} was to end on {{until}}.',
    },
  },
  'too-many-working-groups': {
    title: 'Many temporary groups at once',
    what: 'More than three temporary bodies report to one.',
    why: 'The same few people sit on all groups, and their superior cannot follow what each of them prepares.',
    messages: {
      many_one:
        '{{count}} temporary group reports to {{body}} at once; more than {{most}} are hard to follow.',
      many_other:
        '{{count}} temporary groups report to {{body}} at once; more than {{most}} are hard to follow.',
    },
  },
  'span-of-control-wide': {
    title: 'Many bodies under one',
    what: 'More than ten bodies report straight to one; a warning above fifteen.',
    why: 'The attention of a superior is limited. The evidence on the right number differs, so this is never an error.',
    messages: {
      wide_one: '{{count}} body reports straight to {{body}}.',
      wide_other: '{{count}} bodies report straight to {{body}}.',
    },
  },
  'single-child-chain': {
    title: 'A layer that may not be needed',
    what: 'Exactly one body reports to another of the same level, which answers for no decision itself.',
    why: 'A layer that only passes matters on costs time and hides who answers.',
    messages: {
      single:
        'Only {{below}} reports to {{body}}, at the same level, and {{body}} answers for no decision: is this layer needed?',
    },
    notStated: {
      level: 'Whether the layer of {{body}} is needed: the level of {{below}}.',
      rows: 'Whether the layer of {{body}} is needed: the responsibility map is empty.',
    },
  },
  'too-many-layers': {
    title: 'Many layers',
    what: 'There are more than five layers from top to bottom.',
    why: 'Each layer delays what goes up and changes what comes down.',
    messages: {
      deep_one: 'There is {{count}} layer from top to bottom: {{path}}.',
      deep_other: 'There are {{count}} layers from top to bottom: {{path}}.',
    },
  },
  'function-overlap': {
    title: 'The same function in several bodies',
    what: 'Several bodies of one level list the same function. Countries, and the committees and officers of each institution, are taken by themselves.',
    why: 'What two bodies both do is done twice, or by neither, and institutions choose the one that suits them.',
    messages: {
      same_one: '{{bodies}} have the same function: {{functions}}.',
      same_other: '{{bodies}} have the same functions: {{functions}}.',
    },
    fixes: {
      keep_one: 'Leave the function to {{body}} alone',
      keep_other: 'Leave the functions to {{body}} alone',
    },
  },
  'body-without-functions': {
    title: 'A body without functions',
    what: 'The design says that a body has no functions.',
    why: 'Terms of reference begin with what a body is for; without that nobody can tell what to bring to it.',
    messages: {
      none: 'It is not said what {{body}} is for.',
    },
    notStated: {
      functions: 'What {{body}} is for.',
    },
  },
  'review-date-missing': {
    title: 'No date of review',
    what: 'The design does not say when it is to be reviewed, or that day has passed.',
    why: 'No institutional model fits for ever: it has to be reviewed from time to time, and so has the map of responsibilities.',
    messages: {
      none: 'It is not said when this design is reviewed.',
      past: 'This design was to be reviewed by {{since}}.',
    },
    fixes: {
      set: 'Set the review for {{day}}',
    },
  },
  'principle-not-embodied': {
    title: 'A principle without effect',
    what: 'A principle is linked to no body and to no decision.',
    why: 'A principle that nobody carries stays on paper.',
    messages: {
      none: 'No body and no decision embodies {{principle}}.',
    },
  },
} as const
