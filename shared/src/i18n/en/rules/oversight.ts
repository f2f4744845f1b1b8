/** Rules about who steers, coordinates, connects the levels, and checks. */
export const oversight = {
  'core-area-lead-not-on-directive': {
    title: 'A lead without a seat at the directive level',
    what: 'An operational body that leads a core area sits in no directive council, nor does its institution or whoever heads it.',
    why: 'What is decided at the directive level is carried out by the leads; without a seat they learn of it too late, and their experience is missing there.',
    messages: {
      absent: '{{body}} leads a core area, but has no seat at the directive level.',
    },
    notStated: {
      seats: 'Whether {{body}} has a seat at the directive level: not all seats there are stated.',
    },
    fixes: {
      seat: 'Give {{lead}} a seat in {{body}}',
    },
  },
  'lead-authority-no-levers': {
    title: 'A lead authority without levers',
    what: 'The lead digital authority neither answers nor gives a binding opinion where spending or initiatives are approved, work is checked, or standards are set.',
    why: 'Most countries have a lead authority, but half of them or fewer can fund, approve, have work reviewed or enforce standards; without a lever it can only ask.',
    messages: {
      none: '{{body}} is the lead digital authority, but holds no lever: it neither approves, checks nor sets standards.',
    },
    notStated: {
      kind: 'Whether {{body}} holds a lever: the kind of the decisions that it answers for.',
      rows: 'Whether {{body}} holds a lever: the responsibility map is empty.',
    },
    fixes: {
      agree: 'Have {{body}} agree to {{activity}}',
    },
  },
  'coordination-body-missing': {
    title: 'No body of coordination',
    what: 'No directive council has members from three institutions or more.',
    why: 'Without a table at which the institutions’ digital leaders meet, each goes its own way.',
    messages: {
      none: 'No directive body brings the institutions together.',
    },
    notStated: {
      seats:
        'Whether a directive body brings the institutions together: not all levels and seats are stated.',
    },
  },
  'coordination-body-advisory-only': {
    title: 'Coordination that only advises',
    what: 'The councils that bring the institutions together have an advisory mandate and answer for no decision.',
    why: 'In most countries such bodies only advise; those that also set priorities get more done.',
    messages: {
      advises: '{{body}} brings the institutions together, but only advises.',
    },
    notStated: {
      mandate: 'Whether {{body}} only advises.',
    },
  },
  'levels-not-linked': {
    title: 'Levels that nobody connects',
    what: 'Nobody sits at two adjacent levels, and no body of the lower one is the secretariat of an upper one. Where a level has no council, a reporting line is enough.',
    why: 'People who sit at both levels carry decisions down and problems up.',
    messages: {
      apart: 'Nobody connects the {{upper}} and the {{lower}} level.',
      noLine:
        'Nobody connects the {{upper}} and the {{lower}} level: not even a reporting line leads from one to the other.',
    },
    notStated: {
      seats: 'Whether somebody connects the {{upper}} and the {{lower}} level: not all seats are stated.',
    },
    fixes: {
      seat: 'Give {{chair}} a seat in {{body}}',
    },
  },
  'oversight-missing': {
    title: 'No oversight',
    what: 'No body is marked as oversight or has such a role, and no line of oversight is drawn.',
    why: 'Those who carry things out should not be the only ones to say how well it went.',
    messages: {
      none: 'Nobody independent checks the results.',
    },
  },
  'oversight-not-independent': {
    title: 'Oversight of one’s own superior',
    what: 'A body oversees another that stands above it, below the top.',
    why: 'Whoever reports to the body that it checks cannot report on it freely.',
    messages: {
      superior: '{{body}} oversees {{superior}}, which stands above it.',
    },
    fixes: {
      attach: 'Let it report straight to {{superior}}',
    },
  },
  'agenda-self-evaluated': {
    title: 'An agenda that evaluates itself',
    what: 'A body carries out the digital agenda and evaluates it, and no evaluation is in the hands of others.',
    why: 'Nobody reports their own failures first; an external review shows what an agenda really achieved.',
    messages: {
      same: '{{body}} evaluates the agenda that it carries out, and nobody else does.',
    },
    fixes: {
      move: 'Hand the evaluation over to {{body}}',
    },
  },
} as const
