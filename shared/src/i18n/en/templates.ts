/** How the starting designs are offered. Their own words are under `designs/`. */
export const templates = {
  threeLevels: {
    title: 'Three-level structure',
    description:
      'Strategic, directive and operational bodies with their links, seats and a first responsibility map, aligned with the ECLAC three-level structure.',
  },
  interministerial: {
    title: 'Interministerial committee',
    description:
      'A committee of ministers with a technical secretariat and one working group for each core area.',
  },
  binational: {
    title: 'Binational commission',
    description:
      'Two countries with a rotating chair, national coordinators, a joint secretariat and joint working groups.',
  },
  dominicanRepublic2022: {
    title: 'Dominican Republic, October 2022',
    description:
      'A real, dated example: the Digital Transformation Cabinet after Decree 594-22 with the tables of the Digital Agenda 2030, in Spanish and English.',
  },
  empty: {
    title: 'One body to start from',
    description: 'The highest body of your structure, ready to be named; everything else is yours to add.',
    body: 'Highest body',
  },
} as const
