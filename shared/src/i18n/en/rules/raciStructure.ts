/** Rules that read the responsibility map and the structure together. */
export const raciStructure = {
  'accountable-is-advisory': {
    title: 'An adviser is accountable',
    what: 'Whoever is accountable belongs to a body that only advises.',
    why: 'Who only advises cannot decide, and cannot answer for what others decide.',
    messages: { advises: '{{body}} only advises; it cannot be accountable for {{activity}}.' },
    fixes: { move: 'Make {{body}} accountable and consult {{adviser}}' },
  },
  'accountable-mandate-unknown': {
    title: 'Mandate of the accountable body not stated',
    what: 'Whoever is accountable belongs to a body of which it is not stated whether it decides or advises.',
    why: 'The power to decide is what tells governance from a drawing: most coordination bodies in the region only advise.',
    messages: {
      unknown: 'State whether {{body}}, which is accountable for {{activity}}, decides or advises.',
    },
    fixes: { decision: '{{body}} decides', mixed: '{{body}} decides and advises' },
  },
  'strategic-decision-wrong-level': {
    title: 'A strategic decision answered for elsewhere',
    what: 'A strategic decision for which a body of another level is accountable.',
    why: 'Whoever sets the course has to answer for it; a lower level can carry it out, but not take it.',
    messages: {
      below: '{{activity}} is a strategic decision, but {{body}} ({{level}}) is accountable for it.',
    },
    notStated: {
      level: 'Whether {{activity}} is answered for at the strategic level: the level of {{body}}.',
    },
    fixes: { move: 'Make {{body}} accountable' },
  },
  'execute-and-verify-same-role': {
    title: 'A body checks its own work',
    what: 'A body is accountable or responsible for a verification or an audit, and for what it checks.',
    why: 'Nobody judges their own work without bias; control needs a body that does not depend on the work.',
    messages: { own: '{{body}} would check its own work: {{activity}} checks {{checked}}.' },
    notStated: {
      kind: 'Whether {{activity}} is a verification of {{checked}}: its kind. {{body}} has both.',
    },
    fixes: { move: 'Hand the verification over to {{body}}' },
  },
  'accountable-without-legal-basis': {
    title: 'Accountable without a legal basis',
    what: 'Whoever is accountable belongs to a body without a legal instrument in force.',
    why: 'Whoever decides for others needs a law, a decree or a resolution that says so.',
    messages: {
      none: '{{body}} answers for {{activity}} without a legal basis in force.',
    },
    notStated: {
      instruments: 'Whether {{body}}, which answers for {{activity}}, has a legal basis in force.',
    },
    fixes: {
      cite: 'Cite {{instrument}}',
    },
  },
  'accountable-body-no-officer': {
    title: 'No person who answers for a council',
    what: 'A collegiate body is accountable, and nobody fills its chair.',
    why: 'A council answers through the person who presides; without one, nobody can be called to account.',
    messages: {
      nobody: '{{body}} is accountable for {{activity}}, but nobody presides over it: name who answers.',
    },
    notStated: {
      chair: 'Who presides over {{body}}, which is accountable for {{activity}}.',
    },
    fixes: {
      addSeat: 'Add the seat of chair; who sits there stays open',
    },
  },
  'accountable-below-responsible': {
    title: 'The accountable stands below the responsible',
    what: 'Whoever does the work stands above whoever is accountable, along the reporting lines.',
    why: 'Nobody can call their own superior to account.',
    messages: {
      superior: 'For {{activity}}, {{answering}} would have to call its superior {{superior}} to account.',
    },
    fixes: {
      raise: 'Make {{superior}} accountable and let {{answering}} do the work',
    },
  },
  'accountable-no-lever-on-responsible': {
    title: 'No hold on whoever does the work',
    what: 'Whoever is accountable neither stands above whoever does the work, nor delegates to it, nor has an agreement with it, nor counts it among its members. A warning where several ministries are concerned.',
    why: 'Answering for what one cannot steer is a promise without means; half of the lead bodies in the region, or fewer, have such levers.',
    messages: {
      none: '{{answering}} answers for {{activity}}, but has no formal lever over {{doing}}, which does the work.',
    },
    notStated: {
      lines:
        'Whether {{answering}}, which answers for {{activity}}, has a lever over {{doing}}: no line between bodies is stated.',
      seats:
        'Whether {{doing}} is a member of {{answering}}, which answers for {{activity}}: not all seats are listed.',
    },
    fixes: {
      delegate: 'Draw a delegation from {{answering}} to {{doing}}',
    },
  },
  'operational-decision-too-high': {
    title: 'Daily work decided at the top',
    what: 'A strategic body is accountable for an operational decision.',
    why: 'A top body that decides single cases is flooded, and the work cannot adapt.',
    messages: {
      high: '{{activity}} is day-to-day work, but {{body}} answers for it at the strategic level.',
    },
    notStated: {
      level: 'Whether {{activity}} is answered for too high: the level of {{body}}.',
    },
    fixes: {
      move: 'Make {{body}} accountable',
    },
  },
  'directive-level-bypassed': {
    title: 'The directive level does not appear',
    what: 'The strategic level answers for a row, the operational level does the work, and no directive body has a letter.',
    why: 'The directive level turns direction into standards and programmes; left out, it cannot coordinate.',
    messages: {
      bypassed: '{{activity}} goes from the strategic to the operational level, past the directive level.',
    },
    notStated: {
      level: 'Whether the directive level has a part in {{activity}}: the level of a body in that row.',
    },
    fixes: {
      informed: 'Inform {{body}}',
      consulted: 'Consult {{body}}',
    },
  },
  'accountable-non-state': {
    title: 'Someone outside the state is accountable',
    what: 'Civil society, the private sector, academia or an expert is accountable for a decision.',
    why: 'Public decisions are answered for by those who hold public office; others can advise, take part and do the work.',
    messages: {
      outside: '{{holder}} is not part of the state ({{sector}}) and cannot answer for {{activity}}.',
    },
    fixes: {
      move: 'Make {{body}} accountable',
    },
  },
  'responsible-has-no-seat': {
    title: 'A ministry that is not at the table',
    what: 'A ministry does or answers for something, but neither it nor a body above it sits in a directive council.',
    why: 'Whoever has to carry decisions out should be there when they are turned into programmes.',
    messages: {
      absent: '{{body}} has work to do, but no seat at the directive level.',
    },
    notStated: {
      seats: 'Whether {{body}} has a seat at the directive level: not all seats are listed.',
    },
    fixes: {
      seat: 'Add a seat in {{table}}',
    },
  },
  'verifier-subordinate-to-executor': {
    title: 'A verifier below the body it checks',
    what: 'Whoever does a verification or an audit, or is accountable for it, stands below whoever carries out what it checks.',
    why: 'Auditors report to the top, not to the line that they examine.',
    messages: {
      below: '{{verifier}} checks {{checked}} but reports to {{executor}}, which carries it out.',
    },
    notStated: {
      kind: 'Whether {{activity}} is a verification of {{checked}}: its kind. {{verifier}} reports to {{executor}}.',
    },
    fixes: {
      attach: 'Let {{verifier}} report to {{apex}}',
    },
  },
  'signatory-equals-responsible': {
    title: 'Signing off own work',
    what: 'Whoever verifies or signs also does the work, in the same column or the same position.',
    why: 'Verifier and signatory are there to separate duties; in one hand with the work they add nothing.',
    messages: {
      signs: '{{holder}} signs off its own work on {{activity}}.',
      verifies: '{{holder}} verifies its own work on {{activity}}.',
    },
    fixes: {
      separate: 'Take the verification and the signature from {{holder}}',
    },
  },
  'rule-maker-and-operator': {
    title: 'Judge and party',
    what: 'One organisation sets a standard, runs something and verifies it, all in one core area.',
    why: 'Whoever makes the rule, runs the service and checks it has nobody to answer to.',
    messages: {
      all: '{{body}} sets the rule, runs the service and checks compliance in {{area}}.',
    },
    fixes: {
      move: 'Hand the verification over to {{body}}',
    },
  },
  'adviser-and-approver': {
    title: 'Advises and then approves',
    what: 'A body is consulted on a row, and signs or is accountable for the approval of the same subject in the next row.',
    why: 'Whoever helped to write a proposal finds it hard to refuse it.',
    messages: {
      both: '{{body}} advises on {{activity}} and then decides on {{approval}}.',
    },
    fixes: {
      separate: 'Do not consult {{body}} on {{activity}}',
    },
  },
  'dpo-conflict': {
    title: 'The data protection officer supervises their own decisions',
    what: 'The post of data protection officer is also a management post, or the officer does or is accountable for a policy, standard or execution with personal data that is no task of the office itself.',
    why: 'Whoever decides what personal data are used for, and how, cannot independently check those decisions.',
    messages: {
      post: '{{officer}} and {{other}} are one position: the data protection officer would supervise its own decisions.',
      head: '{{officer}} is the data protection officer and directs {{body}}: the officer would supervise its own decisions.',
      row: '{{officer}} would supervise its own decision on {{activity}}, which handles personal data.',
    },
    notStated: {
      kind: 'Whether {{activity}} sets how personal data are handled: its kind. {{officer}} is in charge of it.',
    },
    fixes: {
      consult: 'Only consult {{officer}}',
      move: 'Hand it over to {{body}} and only consult {{officer}}',
    },
  },
  'spend-without-finance': {
    title: 'Spending without the budget authority',
    what: 'A row approves spending, and no finance or budget authority has a part in it.',
    why: 'Money that the budget authority has not heard of may not be there when it is needed.',
    messages: {
      none: 'No budget authority is heard on {{activity}}.',
    },
    fixes: {
      consult: 'Consult {{holder}}, with a binding opinion',
    },
  },
  'norm-without-legal': {
    title: 'Rules without legal review',
    what: 'Policies or standards for several ministries on which no legal counsel has a part.',
    why: 'What binds several ministries has to stand up in law.',
    messages: {
      none_one: 'No legal counsel is heard on {{activities}}, which binds several ministries.',
      none_other:
        'No legal counsel is heard on {{count}} decisions that bind several ministries: {{activities}}.',
    },
    notStated: {
      scope_one: 'Whether {{activities}} binds several ministries, and so needs legal review: its scope.',
      scope_other:
        'Whether {{count}} decisions bind several ministries, and so need legal review: the scope of {{activities}}.',
    },
    fixes: {
      consult: 'Consult {{holder}}',
    },
  },
  'personal-data-without-dpo': {
    title: 'Personal data without data protection',
    what: 'A row handles personal data, and neither a data protection officer nor an authority has a part in it.',
    why: 'Data protection is cheapest before the decision; afterwards it is a repair.',
    messages: {
      none: '{{activity}} handles personal data, but data protection is not consulted.',
    },
    fixes: {
      consult: 'Consult {{holder}}',
    },
  },
  'function-without-row': {
    title: 'A function that is not in the map',
    what: 'A body has a function of which no row with someone responsible or accountable speaks.',
    why: 'A function that nobody is given in the map stays a sentence in the decree.',
    messages: {
      absent_one: 'A function of {{body}} appears nowhere in the map: {{functions}}.',
      absent_other: '{{count}} functions of {{body}} appear nowhere in the map: {{functions}}.',
    },
    notStated: {
      functions: 'The functions of {{body}}, to be found in the map.',
      rows: 'Where the functions of {{body}} stand in the map: it has no rows yet.',
    },
    fixes: {
      addRows_one: 'Add a row for it, which {{body}} answers for and does',
      addRows_other: 'Add {{count}} rows for them, which {{body}} answers for and does',
    },
  },
  'row-without-function': {
    title: 'A decision outside the stated functions',
    what: 'A body is accountable for a row that none of its functions speaks of.',
    why: 'What a body answers for should be among the functions that its instrument gives it.',
    messages: {
      outside: '{{body}} answers for {{activity}}, which none of its stated functions covers.',
    },
    notStated: {
      functions: 'Whether {{activity}} is among the functions of {{body}}, which answers for it.',
    },
    fixes: {
      addFunction: 'Add it to the functions of {{body}}',
    },
  },
  'row-inside-committee-double': {
    title: 'A member asked besides its own council',
    what: 'A body does or is accountable for a row on which one of its members is consulted or informed besides.',
    why: 'A member has its say inside the body; a second letter only makes the row longer.',
    messages: {
      inside: '{{member}} is already inside {{body}}, which is in charge of {{activity}}.',
    },
    fixes: {
      drop: 'Take the letter from {{member}}',
    },
  },
} as const
