/** How the sentences of all rules show names, and the words that they share. */
export const words = {
  why: '{{why}} ({{sources}})',
  /** Bodies, seats and institutions. */
  named: '{{name}}',
  /** Activities, instruments, principles and functions. */
  quoted: '‘{{name}}’',
  seatOf: '{{title}} ({{body}})',
  seatHeld: '{{title}}, {{holder}}',
  /** An exception that was accepted and does not hold for the finding as it is. */
  lapsed: {
    changed:
      'An exception was accepted by {{by}} for another state of the design, and holds no more: {{reason}}',
    error: '{{by}} accepted this while it was no error; as an error only the owner can accept it: {{reason}}',
  },
  /** Which rules judge, and what is adapted in them. */
  ruleset: {
    name: 'Rules: {{profile}} ({{id}} {{version}})',
    adapted: 'adapted in this design: {{changes}}',
    thresholdOf: '“{{rule}}”, {{limit}}',
    severityOf: 'severity of “{{rule}}”',
    notAsked_one: '{{count}} rule of the catalogue is not asked',
    notAsked_other: '{{count}} rules of the catalogue are not asked',
  },
  unnamed: {
    body: '(unnamed body)',
    seat: '(unnamed seat)',
    relation: '(a line)',
    instrument: '(untitled instrument)',
    activity: '(unnamed activity)',
    participant: '(unnamed institution)',
    principle: '(unnamed principle)',
  },
  /** As in “the strategic level”. */
  level: {
    strategic: 'strategic',
    directive: 'directive',
    operational: 'operational',
    external: 'external',
  },
  area: {
    'digital-government': 'digital government',
    capabilities: 'digital capabilities and skills',
    infrastructure: 'digital infrastructure',
  },
  /** What a decision does not say of itself. */
  classification: { level: 'its level', coreArea: 'its core area', kind: 'its kind' },
  /** Headings of a rule's page. */
  page: {
    what: 'What it finds',
    why: 'Why it matters',
    severity: 'How severe',
    always: '{{severity}}',
    byStage: '{{severity}} while drafting, {{atSubmit}} at submission for approval',
    example: 'How it reads',
    fix: 'How to fix it',
    noFix: 'There is no fix at one click: what is right here is for people to decide.',
    notStated: 'When it cannot know',
    sources: 'Sources',
    rules: 'Rules',
  },
} as const
