/** For each rule about the structure or the file: a case in which it speaks, and the same case set right. */
export const structureExamples = {
  'rule-failed': {
    found: 'On one design, the check of quorums breaks off; all others are carried out.',
    better: 'Report it to whoever runs the product, and read the quorums yourself until it is mended.',
  },
  'dangling-reference': {
    found: 'The Technical Secretariat reports to a committee that somebody else has just deleted.',
    better: 'Draw its line to a body that exists, or forget the leftover reference.',
  },
  'letter-outside-set': {
    found: 'The map uses RACI, but the Ministry of Finance has an S for ‘Run the exchange platform’.',
    better: 'Remove the S, or change the letter set of the map to RASCI.',
  },
  'value-unreadable': {
    found: 'Another program wrote “often” as the number of meetings of the Digital Cabinet.',
    better: 'Set the field again: 4 meetings a year.',
  },
  'ruleset-not-applied': {
    found: 'The design sets a number for a rule that lies outside of what the rule allows.',
    better: 'It sets 8 columns, within what the rule allows.',
  },
  'level-missing': {
    found: 'There is a cabinet and there are executing agencies, but nobody between them.',
    better: 'A steering committee at the directive level turns the course into programmes.',
  },
  'core-area-without-lead': {
    found: 'Several bodies deal with digital infrastructure, and none of them leads the area.',
    better: 'The Telecommunications Institute leads the area at the operational level.',
  },
  'lead-authority-missing': {
    found: 'Three agencies share digital policy, and none is marked as the lead authority.',
    better: 'The Digital Government Office is marked as the lead digital authority.',
  },
  'lead-authority-multiple': {
    found:
      'The Digital Government Office and the Ministry of Public Administration are both lead authorities for digital services.',
    better: 'The Office alone is the lead authority; the Ministry coordinates with it.',
  },
  'body-without-chair': {
    found: 'The Digital Cabinet has eight members and no seat of chair.',
    better: 'The Minister of the Presidency has the seat of chair.',
  },
  'body-without-secretariat': {
    found: 'The Steering Committee decides every month, and nobody keeps its minutes.',
    better: 'A line makes the Technical Secretariat its secretariat.',
  },
  'body-orphan': {
    found: 'The Interoperability Board stands in the chart without a line to anyone.',
    better: 'It reports to the Steering Committee.',
  },
  'body-multiple-parents': {
    found: 'The Cybersecurity Centre reports to the Ministry of the Interior and to the Ministry of Defence.',
    better: 'It reports to the Ministry of the Interior and coordinates with the Ministry of Defence.',
  },
  'reporting-cycle': {
    found: 'The Committee reports to the Secretariat, and the Secretariat to the Committee.',
    better: 'Only the Secretariat reports to the Committee.',
  },
  'level-inversion': {
    found: 'The Steering Committee (directive) reports to the Service Centre (operational).',
    better: 'The Service Centre reports to the Steering Committee.',
  },
  'level-skip': {
    found: 'The Service Centre reports straight to the Digital Cabinet.',
    better: 'It reports to the Steering Committee, which reports to the Cabinet.',
  },
  'no-escalation-path': {
    found: 'The working group on identity has no superior: a dispute between ministries ends there.',
    better: 'The group escalates to the Digital Cabinet after 30 days.',
  },
  'legal-instrument-missing': {
    found: 'The Digital Cabinet is said to have no instrument behind it.',
    better: 'It cites Decree 12/2024, which created it.',
  },
  'seat-vacant': {
    found: 'The seat of secretary of the Steering Committee is vacant.',
    better: 'The Director of Planning is appointed secretary.',
  },
  'body-no-members-listed': {
    found: 'The Data Council is collegiate, and no seat of it is listed.',
    better: 'Its chair, its secretary and its five members are listed.',
  },
  'body-too-small': {
    found: 'The Standards Commission consists of a chair and a secretary.',
    better: 'It gets a third seat, or becomes a unit with one head.',
  },
  'body-too-large': {
    found: 'All 24 ministries vote in the Digital Cabinet.',
    better: 'Nine ministries vote; the others take part as observers.',
  },
  'body-multiple-chairs': {
    found: 'Two ministers chair the Committee at the same time.',
    better: 'One chairs and the other is vice-chair, or the two take turns.',
  },
  'chair-is-secretary': {
    found: 'The Director of Digital Government chairs the Committee and certifies its minutes.',
    better: 'The Director chairs; the Technical Secretariat keeps the minutes.',
  },
  'chair-and-secretariat-same-institution': {
    found: 'The Ministry of the Presidency chairs the Cabinet and is its secretariat.',
    better: 'It stays so if that is intended; accept the finding with that reason.',
  },
  'even-votes-no-casting': {
    found: 'Eight members vote in the Committee, and nobody settles a tie.',
    better: 'The chair has the casting vote.',
  },
  'quorum-missing': {
    found: 'The Data Council is said to have no quorum.',
    better: 'Half of its votes must be present.',
  },
  'quorum-unreachable': {
    found: 'The quorum asks for seven voting members, and five seats are filled.',
    better: 'Two seats are filled, or the quorum is set to half of the votes.',
  },
  'alternate-missing': {
    found: 'The chair of the Committee has neither a vice-chair nor an alternate.',
    better: 'The Vice-Minister has the seat of vice-chair.',
  },
  'seat-duplicate': {
    found: 'The Ministry of Finance holds two voting seats in the Cabinet under the same title.',
    better: 'It keeps one vote; the other seat goes to the Ministry of Planning.',
  },
  'position-overcommitted': {
    found: 'The Minister of the Presidency sits on seven bodies.',
    better: 'The Minister keeps three and delegates the others to the Vice-Minister.',
  },
  'delegate-without-rank': {
    found: 'A minister may send anybody to the Digital Cabinet.',
    better: 'Whoever represents a minister is at least a vice-minister.',
  },
  'meeting-frequency-missing': {
    found: 'It is not said how often the Steering Committee meets.',
    better: 'It meets 12 times a year.',
  },
  'meeting-frequency-too-low': {
    found: 'The working group on services meets twice a year.',
    better: 'It meets every second month.',
  },
  'meeting-frequency-inverted': {
    found: 'The Cabinet meets 12 times a year, and the Committee that prepares its meetings 4 times.',
    better: 'The Committee meets 12 times, and the Cabinet 4 times.',
  },
  'participation-missing': {
    found: 'All seats of the Cabinet and of the Committee belong to ministries.',
    better: 'An advisory council with universities, firms and associations advises the Committee.',
  },
  'core-area-multiple-leads': {
    found: 'The Ministry of Labour and the Training Institute both lead digital skills.',
    better: 'The Training Institute leads; the Ministry takes part.',
  },
  'multiple-apex': {
    found: 'The Digital Cabinet and the Council for Innovation both stand at the top.',
    better: 'The Council reports to the Cabinet, or the two merge.',
  },
  'escalation-without-deadline': {
    found: 'The Secretariat escalates disputes to the Committee, after nobody knows how long.',
    better: 'A dispute goes up after 30 days.',
  },
  'temporary-without-end': {
    found: 'The working group on artificial intelligence is temporary and has no end date.',
    better: 'It ends on 31 December 2027, with a final report.',
  },
  'too-many-working-groups': {
    found: 'Six temporary groups report to the Steering Committee at once.',
    better: 'Three go on; the others are merged or come later.',
  },
  'span-of-control-wide': {
    found: 'Seventeen bodies report straight to the Steering Committee.',
    better: 'They are grouped by core area under three leads.',
  },
  'single-child-chain': {
    found: 'Only the Service Centre reports to the Coordination Unit, which answers for nothing itself.',
    better: 'The Service Centre reports straight to the superior of the Unit.',
  },
  'too-many-layers': {
    found: 'From the Cabinet to the team that runs the portal there are seven layers.',
    better: 'Two layers that only pass matters on are removed.',
  },
  'function-overlap': {
    found: 'The Office and the Institute both list ‘Issue technical standards’.',
    better: 'The Office issues them; the Institute is consulted.',
  },
  'body-without-functions': {
    found: 'The Interoperability Board is said to have no functions.',
    better: 'Its functions are listed: approve data standards, settle requests for data.',
  },
  'review-date-missing': {
    found: 'It is not said when the design is to be reviewed.',
    better: 'It is reviewed on 1 March 2027.',
  },
  'principle-not-embodied': {
    found: '‘Open by default’ is a principle, and neither a body nor a decision carries it.',
    better: 'It is linked to the Open Data Unit.',
  },
  'core-area-lead-not-on-directive': {
    found: 'The Telecommunications Institute leads infrastructure and sits in no directive body.',
    better: 'It gets a seat in the Steering Committee.',
  },
  'lead-authority-no-levers': {
    found:
      'The Digital Government Office is the lead authority, but neither approves, checks nor sets anything.',
    better: 'Technology spending needs its binding opinion.',
  },
  'coordination-body-missing': {
    found: 'Every ministry has a digital unit, and there is no table at which they meet.',
    better: 'A committee of the digital leaders of the ministries is set up at the directive level.',
  },
  'coordination-body-advisory-only': {
    found: 'The Committee of digital leaders only gives advice.',
    better: 'It also sets the priorities of the yearly digital plan.',
  },
  'levels-not-linked': {
    found: 'Nobody who sits in the Cabinet sits in the Steering Committee.',
    better: 'The chair of the Committee has a seat in the Cabinet.',
  },
  'legal-instrument-not-in-force': {
    found: 'The Cabinet rests on Decree 258/2016, which was repealed.',
    better: 'It cites the decree that replaced it.',
  },
  'legal-instrument-rank-too-low': {
    found: 'The Committee binds all ministries, but rests on an internal rule of one of them.',
    better: 'A decree gives it that power.',
  },
  'legal-instrument-unsourced': {
    found: '“Digital Agenda Act” has neither a date nor a link nor an article.',
    better: 'It has a date and a link to the official gazette.',
  },
  'oversight-missing': {
    found: 'Nobody who does not take part in the agenda looks at its results.',
    better: 'The Court of Audit oversees the Digital Cabinet.',
  },
  'oversight-not-independent': {
    found: 'The Control Unit oversees the Ministry to which it reports.',
    better: 'The Control Unit reports straight to the top.',
  },
  'agenda-self-evaluated': {
    found: 'The Digital Government Office carries out the agenda and evaluates it.',
    better: 'A university or the Court of Audit evaluates it.',
  },
  'participation-voiceless': {
    found: 'The Chamber of Commerce sits in the Council, always as an observer.',
    better: 'It is consulted on the strategy.',
  },
  'participation-unbalanced': {
    found: 'Of five seats from outside government, four belong to firms.',
    better: 'Two go to firms, two to civil society and one to a university.',
  },
  'institutional-leader-missing': {
    found: 'The Ministry of Health takes part, and nobody in it leads digital matters.',
    better: 'It has the post of digital leader.',
  },
  'institutional-committee-missing': {
    found: 'The Ministry of Health has a digital leader but no digital committee.',
    better: 'A committee of the Ministry, chaired by the Minister, decides on its digital plan.',
  },
  'finance-not-at-strategic': {
    found: 'The Ministry of Finance has no seat in the Digital Cabinet.',
    better: 'A seat in the Cabinet belongs to the budget authority.',
  },
  'subnational-missing': {
    found: 'Municipalities are to deliver the services, and no body has a seat for them.',
    better: 'The Federation of Municipalities has a seat in the Committee.',
  },
  'country-without-seat': {
    found: 'Estonia and Finland share a council, in which only Estonia sits.',
    better: 'Finland has a seat too.',
  },
  'country-without-national-coordinator': {
    found: 'Nobody coordinates inside Finland what the two countries decide.',
    better: 'The Digital Agency is the national coordinator of Finland.',
  },
  'cross-border-body-no-rotation': {
    found: 'Estonia always chairs the shared council.',
    better: 'The chair rotates every year.',
  },
  'name-missing-language': {
    found: 'The design is in Spanish and English, and the Data Council has only its Spanish name.',
    better: 'Its English name is added.',
  },
  'entity-name-stale': {
    found:
      'A seat still belongs to the “Office of Technologies”, which is now the Digital Government Office.',
    better: 'The seat is linked to the Digital Government Office.',
  },
  'waiver-expired': {
    found: 'A vacant seat was accepted until 30 June, and it is July.',
    better: 'The seat is filled, or the exception is renewed with a new reason.',
  },
  'approach-not-declared': {
    found: 'The design does not say whom it is built around.',
    better: 'It says: people-centred.',
  },
} as const
