/** Rules about the columns of the responsibility map. */
export const raciColumns = {
  'raci-role-unused': {
    title: 'A role without a part',
    what: 'A column of the map has no letters.',
    why: 'A role that has no part in any decision is either forgotten somewhere or not needed in the map.',
    messages: { unused: '{{holder}} has no part in any decision.' },
    fixes: { drop: 'Take {{holder}} out of the map' },
  },
  'raci-role-only-informed': {
    title: 'A role that is only informed',
    what: 'A column holds notices and nothing else, in three rows or more.',
    why: 'Whoever is only told belongs in the communication plan rather than in the map.',
    messages: {
      informed: '{{holder}} is only informed, of {{count}} decisions.',
    },
    fixes: {
      drop: 'Take {{holder}} out of the map',
    },
  },
  'raci-role-no-line-duty': {
    title: 'A role that never does or decides',
    what: 'A column is consulted, but neither does nor answers for anything, though its body is there to decide.',
    why: 'A body that only gives opinions is an adviser; the map and its mandate should say the same.',
    messages: {
      never: '{{holder}} never does or decides: it is only consulted.',
    },
    notStated: {
      mandate: 'Whether {{holder}} is there to decide or to advise: the mandate of {{body}}.',
    },
    fixes: {
      advisory: 'State that {{body}} advises',
    },
  },
  'raci-accountable-overload': {
    title: 'One role answers for much',
    what: 'A role is accountable for more than 40 % of the rows of its own level, where there are at least five.',
    why: 'Responsibility charting moves answers down to where the work is known; a body that takes every decision is swamped.',
    messages: {
      overload: '{{holder}} answers for {{percent}} % of the decisions of the {{level}} level.',
    },
    notStated: {
      level: 'Whether {{holder}} answers for too many decisions of its level: its level.',
    },
  },
  'raci-responsible-overload': {
    title: 'One role does much of the work',
    what: 'A role does the work of more than half of the rows, where there are at least six.',
    why: 'One unit can cope with only so much; what it cannot do waits.',
    messages: {
      overload: 'Can {{holder}} do all this? It does the work of {{count}} of {{rows}} rows.',
    },
  },
  'raci-role-everywhere': {
    title: 'A role in every decision',
    what: 'A column has a letter in every one of at least six rows.',
    why: 'Whoever has a part in everything becomes the bottleneck of everything.',
    messages: {
      everywhere: 'Does {{holder}} need to be in everything? It has a part in all {{rows}} rows.',
    },
  },
  'raci-column-is-person': {
    title: 'A person instead of a position',
    what: 'A column is named like a person who holds a seat.',
    why: 'People change; the position stays, and with it the part that it has in a decision.',
    messages: {
      person: '{{holder}} is a person: use the position.',
    },
    fixes: {
      position: 'Name the column after the position',
    },
  },
} as const
