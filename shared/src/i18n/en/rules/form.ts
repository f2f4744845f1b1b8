/** Rules about the form of the design itself. */
export const form = {
  'rule-failed': {
    title: 'A check could not be carried out',
    what: 'A rule broke on this design. The others were carried out.',
    why: 'What was not checked may hide a mistake; please report it to whoever runs this product.',
    messages: { failed: 'The check “{{rule}}” ({{id}}) could not be carried out.' },
  },
  'ruleset-not-applied': {
    title: 'Something in the ruleset has no effect',
    what: 'The design sets something about the rules that cannot be applied: a rule profile, a rule or a limit that is not known here, a number out of range, or an error that was to be less than an error.',
    why: 'Whoever set it expects it to hold; it is kept in the file, and the design is judged as if it were not there.',
    messages: {
      profile:
        'The rule profile “{{profile}}” is not known here; the design is judged by the three-level one.',
      version:
        'The ruleset was set for version {{version}} of its profile; the design is judged by version {{present}}.',
      rule: 'The ruleset speaks of a rule that is not known here: {{id}}.',
      limit: 'The ruleset sets a limit that the rule “{{rule}}” does not have: {{limit}}.',
      range:
        'The ruleset sets {{limit}} of the rule “{{rule}}” to {{value}}, which is out of range; {{kept}} holds.',
      error: 'The findings of the rule “{{rule}}” are errors, and stay errors, whatever the ruleset says.',
    },
  },
  'dangling-reference': {
    title: 'A reference leads nowhere',
    what: 'Something refers to a thing that does not exist, or is of the wrong kind.',
    why: 'After two people edited at once, or in a file from elsewhere, a reference can be left over; nobody can tell what it meant.',
    messages: {
      body_one: '{{thing}} refers to something that does not exist or is of the wrong kind: {{ids}}.',
      body_other: '{{thing}} refers to {{count}} things that do not exist or are of the wrong kind: {{ids}}.',
      seat_one:
        'The seat {{thing}} refers to something that does not exist or is of the wrong kind: {{ids}}.',
      seat_other:
        'The seat {{thing}} refers to {{count}} things that do not exist or are of the wrong kind: {{ids}}.',
      relation_one: 'A line refers to something that does not exist or is of the wrong kind: {{ids}}.',
      relation_other:
        'A line refers to {{count}} things that do not exist or are of the wrong kind: {{ids}}.',
      activity_one: '{{thing}} refers to something that does not exist or is of the wrong kind: {{ids}}.',
      activity_other:
        '{{thing}} refers to {{count}} things that do not exist or are of the wrong kind: {{ids}}.',
      assignment_one:
        'A letter of the responsibility map belongs to something that does not exist or is of the wrong kind: {{ids}}.',
      assignment_other:
        'A letter of the responsibility map belongs to {{count}} things that do not exist or are of the wrong kind: {{ids}}.',
      principle_one:
        'The principle {{thing}} refers to something that does not exist or is of the wrong kind: {{ids}}.',
      principle_other:
        'The principle {{thing}} refers to {{count}} things that do not exist or are of the wrong kind: {{ids}}.',
      columns_one:
        'The responsibility map has a column for something that does not exist or is of the wrong kind: {{ids}}.',
      columns_other:
        'The responsibility map has columns for {{count}} things that do not exist or are of the wrong kind: {{ids}}.',
    },
    fixes: {
      body: 'Forget the reference to {{ids}}',
      seat: 'Forget the reference to {{ids}}',
      relation: 'Forget the reference to {{ids}}',
      activity: 'Forget the reference to {{ids}}',
      assignment: 'Remove the leftover letters',
      principle: 'Forget the reference to {{ids}}',
      columns: 'Remove the leftover columns',
    },
  },
  'letter-outside-set': {
    title: 'A letter of another letter set',
    what: 'A cell holds a letter that the chosen letter set does not have.',
    why: 'A letter outside the set means nothing in this map, so no other check can read it.',
    messages: {
      foreign_one: '{{holder}} has the letter {{letters}} for {{activity}}, which {{set}} does not have.',
      foreign_other: '{{holder}} has the letters {{letters}} for {{activity}}, which {{set}} does not have.',
    },
    fixes: { remove: 'Remove {{letters}}' },
  },
  'value-unreadable': {
    title: 'A value that cannot be read',
    what: 'A field of the shared document holds a value without the form that it needs. It is read as not stated.',
    why: 'Another program wrote it; until somebody sets the field again, no check can see what it was to say.',
    messages: {
      thing_one: 'A value of {{thing}} cannot be read: {{fields}}.',
      thing_other: '{{count}} values of {{thing}} cannot be read: {{fields}}.',
      design_one: 'A value of the design cannot be read: {{fields}}.',
      design_other: '{{count}} values of the design cannot be read: {{fields}}.',
    },
  },
} as const
