/** For each rule about the map: a case in which it speaks, and the same case set right. */
export const mapExamples = {
  'raci-row-empty': {
    found: '‘Approve the interoperability framework’ has no letter at all.',
    better: 'The Digital Cabinet has A, and the Digital Government Office R.',
  },
  'raci-missing-accountable': {
    found: '‘Publish the open data catalogue’ has R and C, but no A.',
    better: 'The Digital Government Office has A.',
  },
  'raci-multiple-accountable': {
    found: '‘Run the exchange platform’ has A under the Ministry and under the Office.',
    better: 'The Office keeps A; the Ministry has C with a binding opinion.',
  },
  'raci-missing-responsible': {
    found: 'For ‘Train public servants’ the Committee has A, and nobody has R.',
    better: 'The School of Public Administration has R.',
  },
  'raci-too-many-responsible': {
    found: 'Five bodies have R for ‘Digitise the ten most used services’.',
    better: 'The Office has R, and the four ministries support it; or each service has a row.',
  },
  'raci-too-many-consulted': {
    found: 'Eight bodies must be consulted before ‘Buy cloud services’.',
    better: 'The Finance and the Legal Unit are consulted; the others are informed.',
  },
  'raci-too-many-informed': {
    found: 'Nine of ten columns have I for ‘Publish the yearly report’.',
    better: 'The report is published, and nobody is informed one by one.',
  },
  'raci-no-consulted-no-informed': {
    found: '‘Set the rules of digital identity’ has A and R and no other letter.',
    better: 'The Data Protection Authority is consulted, and the ministries are informed.',
  },
  'raci-row-full': {
    found: 'All eight columns have a letter for ‘Prepare the digital agenda’.',
    better: 'Four keep their letter; the others hear of it through the Committee.',
  },
  'raci-cell-conflict': {
    found: 'The Office has R and I in the same cell.',
    better: 'It keeps R: whoever does the work knows of it.',
  },
  'raci-duplicate-activity': {
    found: '‘Approve the data standard’ stands in rows 3 and 11.',
    better: 'One row stays, with one accountable body.',
  },
  'raci-activity-wording': {
    found: 'A row is called ‘Cybersecurity’.',
    better: 'It is called ‘Approve the cybersecurity plan’.',
  },
  'raci-row-unclassified': {
    found: '‘Approve the yearly budget of the agenda’ does not say its level.',
    better: 'It is strategic, of digital government, and approves spending.',
  },
  'raci-role-unused': {
    found: 'The Ministry of Culture has a column without letters.',
    better: 'It is consulted on ‘Digitise the archives’, or leaves the map.',
  },
  'raci-role-only-informed': {
    found: 'The Press Office has I in six rows and nothing else.',
    better: 'It leaves the map and is written into the communication plan.',
  },
  'raci-role-no-line-duty': {
    found: 'The Standards Commission decides by its mandate, but has only C.',
    better: 'Its mandate says that it advises, or it gets A for the standards.',
  },
  'raci-accountable-overload': {
    found: 'The Digital Cabinet answers for 9 of 12 strategic decisions.',
    better: 'The Steering Committee answers for those that do not set the course.',
  },
  'raci-responsible-overload': {
    found: 'The Digital Government Office does the work of 14 of 18 rows.',
    better: 'Ministries do the work of their own services, with its support.',
  },
  'raci-role-everywhere': {
    found: 'The Ministry of the Presidency has a letter in all 20 rows.',
    better: 'It keeps the rows in which it decides or does something.',
  },
  'raci-column-is-person': {
    found: 'A column is called ‘María Pérez’, who heads the Office.',
    better: 'The column is called ‘Director of the Digital Government Office’.',
  },
  'accountable-is-advisory': {
    found: 'The Advisory Council has A for ‘Approve the digital agenda’.',
    better: 'The Digital Cabinet has A, and the Council C.',
  },
  'accountable-mandate-unknown': {
    found: 'The Committee has A, and it is not stated whether it decides or advises.',
    better: 'Its mandate says that it decides.',
  },
  'strategic-decision-wrong-level': {
    found: 'The Service Centre (operational) has A for ‘Approve the digital agenda’.',
    better: 'The Digital Cabinet has A, and the Service Centre R.',
  },
  'execute-and-verify-same-role': {
    found: 'The Office runs the exchange platform and also verifies its security.',
    better: 'The Cybersecurity Centre verifies it.',
  },
  'accountable-without-legal-basis': {
    found: 'The Committee answers for ‘Issue technical standards’ and cites no instrument in force.',
    better: 'It cites the decree that gives it this power.',
  },
  'accountable-body-no-officer': {
    found: 'The Data Council is accountable, and its chair is vacant.',
    better: 'The chair is filled.',
  },
  'accountable-below-responsible': {
    found: 'A unit has A, and the Ministry above it has R.',
    better: 'The Ministry has A, and the unit R.',
  },
  'accountable-no-lever-on-responsible': {
    found:
      'The Office answers for digital health records, and the Ministry of Health does the work without any tie to it.',
    better: 'An agreement or a delegation joins the two.',
  },
  'operational-decision-too-high': {
    found: 'The Digital Cabinet answers for ‘Renew the licences of the portal’.',
    better: 'The Service Centre answers for it.',
  },
  'directive-level-bypassed': {
    found: 'The Cabinet has A and the Service Centre R; the Steering Committee has no letter.',
    better: 'The Steering Committee is at least informed.',
  },
  'accountable-non-state': {
    found: 'The Chamber of Software Firms has A for ‘Set the standard of electronic invoices’.',
    better: 'The Ministry of Finance has A, and the Chamber C.',
  },
  'responsible-has-no-seat': {
    found: 'The Ministry of Education has R for digital skills and no seat in a directive body.',
    better: 'It has a seat in the Steering Committee.',
  },
  'verifier-subordinate-to-executor': {
    found: 'Internal Audit checks the platform and reports to the Office that runs it.',
    better: 'Internal Audit reports to the Minister.',
  },
  'signatory-equals-responsible': {
    found: 'The Office does the work and has Si on the same row.',
    better: 'The Ministry signs.',
  },
  'rule-maker-and-operator': {
    found: 'The Agency sets the security standard, runs the data centre and audits it.',
    better: 'The audit goes to the Cybersecurity Centre.',
  },
  'adviser-and-approver': {
    found: 'The Assurance Board is consulted on the business case and approves it in the next row.',
    better: 'The Board approves; the Finance Unit is consulted.',
  },
  'dpo-conflict': {
    found: 'The Head of IT is also the data protection officer.',
    better: 'Somebody outside IT is appointed.',
  },
  'spend-without-finance': {
    found: '‘Approve the budget of the platform’ has no letter under the Ministry of Finance.',
    better: 'The Ministry of Finance has C with a binding opinion.',
  },
  'norm-without-legal': {
    found: '‘Issue the data standard’ binds all ministries, and no legal counsel has a letter.',
    better: 'The Legal Office of the Presidency is consulted.',
  },
  'personal-data-without-dpo': {
    found:
      '‘Link the registers of health and social security’ handles personal data without data protection.',
    better: 'The Data Protection Authority is consulted.',
  },
  'function-without-row': {
    found: 'By decree the Office ‘certifies digital services’, and no row of the map says so.',
    better: 'A row ‘Certify digital services’ has A and R for the Office.',
  },
  'row-without-function': {
    found: 'The Committee answers for ‘Manage the data centre’, which none of its functions covers.',
    better: 'The function is added, or the row goes to the Service Centre.',
  },
  'row-inside-committee-double': {
    found: 'The Committee has A, and one of its members, the Ministry of Labour, also has C.',
    better: 'The Ministry speaks in the Committee; its C is removed.',
  },
} as const
