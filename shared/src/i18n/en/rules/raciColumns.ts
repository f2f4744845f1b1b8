/** Rules about the columns of the responsibility map. */
export const raciColumns = {
  'raci-role-unused': {
    title: 'A role without a part',
    what: 'A column of the map has no letters.',
    why: 'A role that has no part in any decision is either forgotten somewhere or not needed in the map.',
    messages: { unused: '{{holder}} has no part in any decision.' },
    fixes: { drop: 'Take {{holder}} out of the map' },
  },
} as const
