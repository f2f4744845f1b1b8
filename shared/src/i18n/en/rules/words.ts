/** How the sentences of all rules show names, and the words that they share. */
export const words = {
  why: '{{why}} ({{sources}})',
  /** Bodies, seats and institutions. */
  named: '{{name}}',
  /** Activities, instruments, principles and functions. */
  quoted: '‘{{name}}’',
  seatOf: '{{title}} ({{body}})',
  seatHeld: '{{title}}, {{holder}}',
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
