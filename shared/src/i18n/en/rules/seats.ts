/** Rules about who sits where, how many, and how often they meet. */
export const seats = {
  'body-no-members-listed': {
    title: 'A collegiate body without seats',
    what: 'No seat of a collegiate body is listed.',
    why: 'Who sits there decides whether a body can decide at all; without it nobody can be invited, and no quorum counted.',
    messages: { none: 'Nobody is listed as sitting on {{body}}.' },
  },
  'body-too-small': {
    title: 'A collegiate body with too few seats',
    what: 'A collegiate body has fewer than three seats.',
    why: 'Two people cannot outvote each other: a body that decides together needs at least three.',
    messages: {
      few_one: '{{body}} has {{count}} seat; a collegiate body needs at least {{least}}.',
      few_other: '{{body}} has {{count}} seats; a collegiate body needs at least {{least}}.',
    },
    notStated: { seats: 'How many sit on {{body}}: not all of its seats are listed.' },
  },
  'body-too-large': {
    title: 'A collegiate body with many votes',
    what: 'A body that decides has more voting seats than bodies of its level work with: 15 at the strategic, 10 at the directive, 12 at the operational level.',
    why: 'In a large body decisions are prepared elsewhere; a small core that decides, with observers around it, works better.',
    messages: {
      many_one: '{{body}} has {{count}} voting member; more than {{most}} are hard to bring to a decision.',
      many_other:
        '{{body}} has {{count}} voting members; more than {{most}} are hard to bring to a decision.',
    },
    notStated: {
      level: 'Whether {{body}} is too large: its level.',
      mandate: 'Whether {{body}} is too large: whether it decides or advises.',
    },
  },
  'body-multiple-chairs': {
    title: 'More than one chair',
    what: 'A body has several seats of chair that do not take turns.',
    why: 'With two chairs at once nobody knows who convenes, who settles a tie and who answers.',
    messages: {
      several_one: '{{body}} has {{count}} chair.',
      several_other: '{{body}} has {{count}} chairs at the same time.',
    },
    fixes: { rotate: 'Let the chairs take turns' },
  },
  'chair-is-secretary': {
    title: 'The chair keeps the minutes',
    what: 'The same position is chair and secretary of a body.',
    why: 'The secretary certifies what was decided and watches over its legality; that should not be done by whoever presides.',
    messages: { same: 'In {{body}} the same position is chair and secretary.' },
    notStated: { holder: 'Whether chair and secretary of {{body}} are the same: who holds them.' },
  },
  'chair-and-secretariat-same-institution': {
    title: 'Chair and secretariat in one institution',
    what: 'One institution presides a body and is its secretariat.',
    why: 'It is common and can be wanted, but it leaves the agenda and the minutes in one hand.',
    messages: { same: 'One institution chairs {{body}} and is its secretariat.' },
    notStated: {
      institution:
        'Whether one institution chairs {{body}} and is its secretariat: which institutions they are.',
    },
  },
  'even-votes-no-casting': {
    title: 'Ties are possible',
    what: 'A body has an even number of votes and no casting vote.',
    why: 'Where votes are even, somebody has to settle a tie, as a rule the chair; else a matter stays undecided.',
    messages: {
      ties_one: '{{body}} has {{count}} vote, and nobody settles a tie.',
      ties_other: '{{body}} has {{count}} votes, and nobody settles a tie.',
    },
    notStated: {
      seats: 'How many votes {{body}} has.',
      castingVote: 'Whether somebody settles a tie in {{body}}.',
    },
    fixes: { castingVote: 'Give the chair the casting vote' },
  },
  'quorum-missing': {
    title: 'No quorum',
    what: 'A collegiate body has no rule about how many must be present.',
    why: 'What is decided without a rule of quorum can be challenged.',
    messages: { none: '{{body}} has no quorum rule.' },
    notStated: { quorum: 'How many must be present in {{body}}.' },
    fixes: { half: 'Set the quorum to half of the votes' },
  },
  'quorum-unreachable': {
    title: 'A quorum that cannot be reached',
    what: 'Fewer voting seats are filled than the quorum asks for, or all must be filled and one is vacant.',
    why: 'A body that cannot validly meet is paralysed: its vacancies stop every decision.',
    messages: {
      vacancy_one: '{{body}} cannot validly meet: all seats must be filled, and {{count}} is vacant.',
      vacancy_other: '{{body}} cannot validly meet: all seats must be filled, and {{count}} are vacant.',
      short_one: '{{body}} cannot validly meet: it needs {{needed}} voting members and has {{count}}.',
      short_other: '{{body}} cannot validly meet: it needs {{needed}} voting members and has {{count}}.',
    },
    notStated: {
      seats: 'Whether {{body}} reaches its quorum: not all of its seats are listed.',
      holders: 'Whether {{body}} reaches its quorum: which of its seats are filled.',
    },
  },
  'alternate-missing': {
    title: 'Nobody stands in',
    what: 'A chair or a secretary has no substitute.',
    why: 'When the chair or the secretary is away, the body cannot meet unless somebody stands in.',
    messages: { none: 'There is no substitute for {{seat}}.' },
    notStated: { alternates: 'Who stands in for {{seat}}.' },
    fixes: { addAlternate: 'Add the seat of a substitute; who sits there stays open' },
  },
  'seat-duplicate': {
    title: 'One position, two votes',
    what: 'The same position holds several voting seats in one body.',
    why: 'Whoever votes twice weighs twice, and a seat that was meant for another stays empty.',
    messages: {
      twice_one: '{{seat}} holds {{count}} voting seat.',
      twice_other: '{{seat}} holds {{count}} voting seats.',
    },
    fixes: { oneVote: 'Leave it one vote' },
  },
  'position-overcommitted': {
    title: 'A position on many bodies',
    what: 'One position sits on more than five bodies, or on bodies that together meet more than forty times a year.',
    why: 'Whoever sits everywhere sends somebody else; better to delegate on purpose.',
    messages: {
      bodies_one: '{{position}} sits on {{count}} body.',
      bodies_other: '{{position}} sits on {{count}} bodies.',
      meetings_one: '{{position}} is expected at {{count}} meeting a year.',
      meetings_other: '{{position}} is expected at {{count}} meetings a year.',
    },
  },
  'delegate-without-rank': {
    title: 'Anyone may represent',
    what: 'A strategic seat allows a representative and asks for no minimum rank.',
    why: 'Where anyone may come instead of a minister, decisions are postponed until the minister comes.',
    messages: { anyone: 'Anyone may sit for {{seat}}: no minimum rank is asked for.' },
    notStated: { rank: 'Of which rank whoever sits for {{seat}} must be.' },
  },
  'meeting-frequency-missing': {
    title: 'No rhythm of meetings',
    what: 'A collegiate body does not say how often it meets.',
    why: 'Terms of reference say how often a body meets; without a rhythm it meets when there is a crisis, or never.',
    messages: { none: 'It is not said how often {{body}} meets.' },
    fixes: { set_one: 'Set {{count}} meeting a year', set_other: 'Set {{count}} meetings a year' },
  },
  'meeting-frequency-too-low': {
    title: 'Meetings are rare',
    what: 'A body meets less often than is usual at its level: twice a year at the strategic, four times at the directive, six times at the operational level.',
    why: 'What is brought to a body that hardly meets has to wait, and is decided elsewhere.',
    messages: {
      rare_one: '{{body}} meets {{count}} time a year; at its level at least {{least}} are usual.',
      rare_other: '{{body}} meets {{count}} times a year; at its level at least {{least}} are usual.',
    },
    fixes: { set_one: 'Set {{count}} meeting a year', set_other: 'Set {{count}} meetings a year' },
  },
  'meeting-frequency-inverted': {
    title: 'The superior meets more often',
    what: 'A body meets more often than one that reports to it.',
    why: 'What the lower body prepares comes too late for the upper one.',
    messages: { inverted: '{{superior}} meets more often than {{body}}, which reports to it.' },
    fixes: {
      set_one: 'Let {{body}} meet {{count}} time a year',
      set_other: 'Let {{body}} meet {{count}} times a year',
    },
  },
} as const
