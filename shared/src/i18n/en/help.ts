import { mapExamples } from './help/mapExamples.ts'
import { structureExamples } from './help/structureExamples.ts'

/** The help: a page for each rule, with an example of its own. */
export const help = {
  title: 'Help',
  rules: 'Rules',
  introduction_one: 'The one rule that the design is checked for: what it finds, why, and how it is mended.',
  introduction_other:
    'The {{count}} rules that the design is checked for: what each finds, why, and how it is mended.',
  find: 'Find a rule',
  none: 'No rule speaks of “{{words}}”.',
  all: 'All rules',
  print: 'Print',
  openPage: 'Open as a page of its own',
  unknown: 'There is no such rule.',
  unknownText: 'It may have been renamed since the link was made.',
  page: {
    example: 'An example',
    found: 'As it is found',
    better: 'As it would be right',
    limits: 'Its numbers',
    limitsHere: 'Its numbers in this design',
    draft: 'While drafting',
    submit: 'At submission',
    off: 'Left out in this design',
    id: 'Its name in files',
  },
  limits: {
    'raci-too-many-responsible':
      'More than {{responsible}} who do the work; in a map of {{wideMap}} columns or more, more than {{shareOfWideMap}} of them.',
    'raci-too-many-consulted':
      'More than {{consulted}} consulted, or more than {{shareOfColumns}} of the columns where that is more.',
    'raci-too-many-informed':
      'More than {{shareOfColumns}} of the columns informed, in a map of {{columns}} columns or more.',
    'raci-row-full': 'All columns, in a map of {{columns}} columns or more.',
    'raci-role-only-informed': '{{rows}} rows or more.',
    'raci-accountable-overload':
      'More than {{share}} of the rows of its level, where there are at least {{rows}}.',
    'raci-responsible-overload': 'More than {{share}} of the rows, where there are at least {{rows}}.',
    'raci-role-everywhere': 'All rows, where there are at least {{rows}}.',
    'position-overcommitted': 'More than {{bodies}} bodies, or more than {{meetings}} meetings a year.',
    'coordination-body-missing': 'Members from at least {{institutions}} institutions.',
    'coordination-body-advisory-only': 'Members from at least {{institutions}} institutions.',
    'too-many-layers': 'More than {{most}} layers.',
    'body-too-large':
      'More than {{strategic}} voting seats at the strategic, {{directive}} at the directive, {{operational}} at the operational level.',
    'body-too-small': 'Fewer than {{seats}} seats.',
    'meeting-frequency-missing':
      'Offered are {{strategic}} meetings a year at the strategic, {{directive}} at the directive, {{operational}} at the operational level.',
    'meeting-frequency-too-low':
      'Fewer than {{strategic}} meetings a year at the strategic, {{directive}} at the directive, {{operational}} at the operational level.',
    'escalation-without-deadline': 'Offered are {{days}} days.',
    'span-of-control-wide': 'More than {{most}} bodies; a warning above {{warning}}.',
    'too-many-working-groups': 'More than {{most}} temporary bodies.',
    'participation-unbalanced': 'More than {{percent}} per cent, of at least {{least}} seats.',
  },
  examples: { ...structureExamples, ...mapExamples },
} as const
