/** The rule profiles that a design can choose, and what each is for. */
export const profiles = {
  'three-levels': {
    name: 'Three levels',
    description:
      'For a national framework: strategic, directive and operational level, and three core areas. Aligned with the structure of ECLAC’s guide.',
  },
  'cross-border': {
    name: 'Several countries',
    description:
      'For bodies that countries share by treaty or agreement: seats and coordinators by country; what each country settles at home is not asked.',
  },
  'plain-raci': {
    name: 'Responsibility map only',
    description:
      'For a RACI map by itself: rows, columns and form; nothing is asked of a structure behind it.',
  },
} as const

/** The numbers of the rules that a design can set, by rule and limit. */
export const limits = {
  'coordination-body-missing': { institutions: 'Institutions represented, at least' },
  'coordination-body-advisory-only': { institutions: 'Institutions represented, at least' },
  'body-too-small': { seats: 'Seats, at least' },
  'body-too-large': {
    strategic: 'Voting seats at the strategic level, at most',
    directive: 'Voting seats at the directive level, at most',
    operational: 'Voting seats at the operational level, at most',
  },
  'position-overcommitted': { bodies: 'Bodies, at most', meetings: 'Meetings a year, at most' },
  'escalation-without-deadline': { days: 'Days that are proposed' },
  'meeting-frequency-missing': {
    strategic: 'Meetings a year proposed at the strategic level',
    directive: 'Meetings a year proposed at the directive level',
    operational: 'Meetings a year proposed at the operational level',
  },
  'meeting-frequency-too-low': {
    strategic: 'Meetings a year at the strategic level, at least',
    directive: 'Meetings a year at the directive level, at least',
    operational: 'Meetings a year at the operational level, at least',
  },
  'too-many-working-groups': { most: 'Temporary groups, at most' },
  'span-of-control-wide': { most: 'Bodies below one, at most', warning: 'A warning above' },
  'too-many-layers': { most: 'Layers, at most' },
  'participation-unbalanced': {
    percent: 'Share of one sector in percent, at most',
    least: 'Asked from this many seats on',
  },
  'raci-too-many-responsible': {
    responsible: 'Responsible in a row, at most',
    wideMap: 'A wide map has this many columns',
    shareOfWideMap: 'Share of the columns of a wide map, at most',
  },
  'raci-too-many-consulted': {
    consulted: 'Consulted in a row, at most',
    shareOfColumns: 'Share of the columns, at most',
  },
  'raci-too-many-informed': {
    columns: 'Asked from this many columns on',
    shareOfColumns: 'Share of the columns, at most',
  },
  'raci-row-full': { columns: 'Asked from this many columns on' },
  'raci-role-only-informed': { rows: 'Asked from this many rows on' },
  'raci-role-everywhere': { rows: 'Asked from this many rows on' },
  'raci-accountable-overload': {
    rows: 'Asked from this many rows on',
    share: 'Share of the rows of its level, at most',
  },
  'raci-responsible-overload': { rows: 'Asked from this many rows on', share: 'Share of the rows, at most' },
} as const
