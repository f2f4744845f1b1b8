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
    what: 'A row makes more than one role accountable. A collegiate body and its own chair are one.',
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
} as const
