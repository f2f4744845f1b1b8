/** Rules about the rows of the responsibility map. */
export const raciRows = {
  'raci-row-empty': {
    title: 'Nobody assigned',
    what: 'A row of the map has no letters.',
    why: 'A decision to which nobody is assigned is taken by chance or not at all.',
    messages: { empty: 'Nobody is assigned to {{activity}}.' },
    fixes: {
      assign: 'Let {{body}} answer for it and do it',
      delete: 'Delete the row {{activity}}',
    },
  },
  'raci-missing-accountable': {
    title: 'No one accountable',
    what: 'A row has letters, but none that makes anyone accountable.',
    why: 'For each decision one role has the last word and answers for the result; without it, nobody does.',
    messages: { none: '{{activity}} has no one accountable: nobody answers for it.' },
    fixes: { assign: 'Make {{body}} accountable' },
  },
  'raci-multiple-accountable': {
    title: 'More than one accountable',
    what: 'A row makes more than one role accountable. A body and its own chair or head are one.',
    why: 'When two answer for the same decision, each can leave it to the other. If both are needed, the row holds two decisions.',
    messages: { several: '{{activity}} has {{count}} accountable roles: {{holders}}.' },
    fixes: { keep: 'Keep {{holder}} accountable; the others are consulted with a binding opinion' },
  },
  'raci-missing-responsible': {
    title: 'No one does the work',
    what: 'A row has letters, but none that makes anyone responsible for the work.',
    why: 'A decision that nobody carries out stays on paper.',
    messages: { none: 'No one does the work of {{activity}}.' },
    fixes: { mark: 'Let {{holder}} do the work too' },
  },
  'raci-too-many-responsible': {
    title: 'Many share the work',
    what: 'More than three roles do the work of a row; in a map of nine columns or more, more than a third of them.',
    why: 'Where many do the work, each waits for the others; the row may hold several activities.',
    messages: {
      many: '{{count}} roles share the work of {{activity}}; it may need splitting: {{holders}}.',
    },
    fixes: {
      support: 'Let {{holder}} support the work',
    },
  },
  'raci-too-many-consulted': {
    title: 'Many have to be consulted',
    what: 'More than four roles are consulted on a row, or more than 40 % of the columns where that is more.',
    why: 'Each consultation costs time before the decision; many are there to avoid friction, not to improve it.',
    messages: {
      many: '{{count}} roles must be consulted before {{activity}}.',
    },
    fixes: {
      inform: 'Inform {{holder}} instead',
    },
  },
  'raci-too-many-informed': {
    title: 'Almost everyone is informed',
    what: 'In a map of six columns or more, more than 60 % of them are informed of a row.',
    why: 'What almost everyone has to know is better published than sent to each of them.',
    messages: {
      many: 'Of {{columns}} roles, {{count}} are informed of {{activity}}.',
    },
    fixes: {
      publish: 'Publish the result and inform nobody in particular',
    },
  },
  'raci-no-consulted-no-informed': {
    title: 'Nobody else is asked or told',
    what: 'On a row nobody is consulted and nobody is informed. A warning where several ministries or countries are concerned.',
    why: 'Decisions that nobody else hears of grow into silos.',
    messages: {
      nobody: 'No other body is consulted or told about {{activity}}.',
      shared: '{{activity}} concerns several institutions, but no other body is consulted or told.',
    },
    fixes: {
      inform: 'Inform {{superior}}',
    },
  },
  'raci-row-full': {
    title: 'Everyone is involved',
    what: 'In a map of six columns or more, every column has a letter on a row.',
    why: 'Where everyone is involved, nobody knows whose matter it is.',
    messages: {
      full: 'All {{count}} roles are involved in {{activity}}.',
    },
    fixes: {
      publish: 'Publish the result and inform nobody in particular',
    },
  },
  'raci-cell-conflict': {
    title: 'Two parts that exclude each other',
    what: 'One cell makes a role accountable or responsible and also consulted or informed.',
    why: 'Whoever does the work or answers for it knows of it already; the weaker letter only blurs the map.',
    messages: {
      consulted: '{{holder}} is both in charge of {{activity}} and consulted on it.',
      informed: '{{holder}} is both in charge of {{activity}} and informed of it.',
    },
    fixes: {
      keepStronger: 'Keep the stronger letter of {{holder}}',
    },
  },
  'raci-duplicate-activity': {
    title: 'The same decision twice',
    what: 'Two rows of the same core area say the same. An error at submission where different bodies are accountable.',
    why: 'A decision that stands twice is taken twice, or by neither.',
    messages: {
      same: '{{activity}} looks like the same decision in rows {{numbers}}.',
      apart:
        '{{activity}} looks like the same decision in rows {{numbers}}, with a different accountable body.',
    },
    fixes: {
      merge: 'Merge the two rows',
    },
  },
  'raci-activity-wording': {
    title: 'Wording of an activity',
    what: 'The name of a row has no verb, or joins two verbs with “and”.',
    why: 'One action that starts with a verb can be given to someone; a topic or two actions cannot.',
    messages: {
      noVerb: '{{activity}} has no verb: write one action that starts with a verb.',
      severalVerbs: '{{activity}} joins more than one action: write each in a row of its own.',
    },
  },
  'raci-row-unclassified': {
    title: 'A decision that is not classified',
    what: 'The level, the core area or the kind of a row is not stated.',
    why: 'Who may answer for a decision depends on where it belongs.',
    messages: {
      missing: '{{activity}} does not say {{missing}}.',
    },
    fixes: {
      level: 'Level: {{value}}',
      coreArea: 'Core area: {{value}}',
    },
  },
} as const
