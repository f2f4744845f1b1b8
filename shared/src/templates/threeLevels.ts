import type { Command } from '../commands/index.ts'
import { threeLevels as en } from '../i18n/en/designs/threeLevels.ts'
import { threeLevels as es } from '../i18n/es/designs/threeLevels.ts'
import { threeLevels as fr } from '../i18n/fr/designs/threeLevels.ts'
import type { Shape } from '../i18n/messages.ts'
import { threeLevels as pt } from '../i18n/pt/designs/threeLevels.ts'
import type { Activity, Body, Letter, Relation, Seat } from '../model/index.ts'
import { type Draft, defineTemplate } from './defineTemplate.ts'

/**
 * The three levels of the ECLAC guide, with the defaults of GOVERNANCE, sections 2.2 to 2.5, and its four
 * links between levels: the chair of the directive committee sits in the cabinet; each core-area lead sits in
 * the directive committee; the secretariat of a level is held one level below; matters climb from every
 * operational body to the cabinet. Legal bases and persons are left for the team to state.
 */
export const threeLevels = defineTemplate<Words>({
  id: 'three-levels',
  title: 'templates.threeLevels.title',
  description: 'templates.threeLevels.description',
  words: { es, en, pt, fr },
  commands: (draft) => [
    ...describe(draft),
    ...addBodies(draft),
    ...addSeats(draft),
    ...addLines(draft),
    ...addActivities(draft),
    ...addPrinciples(draft),
  ],
})

type Words = Shape<typeof en>
type BodyName = keyof Words['bodies']
type SeatName = keyof Words['seats']
type InstitutionName = keyof Words['institutions']
type ActivityName = keyof Words['activities']
type HolderName = BodyName | 'budget' | 'legal' | 'legalDeputy' | 'digitalLeader'

function describe({ text }: Draft<Words>): Command[] {
  const description = text((words) => words.description)
  return Object.entries(description).map(([lang, words]) => ({
    type: 'setDesignWords',
    field: 'description',
    lang,
    words,
  }))
}

function addBodies(draft: Draft<Words>): Command[] {
  const { id, text, order } = draft
  const body = (
    name: BodyName,
    under: BodyName | null,
    fields: Pick<Body, 'kind'> & Partial<Body>,
  ): Command => ({
    type: 'addBody',
    parentId: under && id(under),
    order: order(),
    body: {
      id: id(name),
      name: text((words) => words.bodies[name]),
      nature: 'permanent',
      ...fields,
      ...(functionsOf(name).length > 0
        ? { functions: functionsOf(name).map((activity) => text((words) => words.activities[activity])) }
        : {}),
    },
  })
  const collegiate = {
    kind: 'collegiate',
    castingVote: true,
    quorum: { share: 0.5, text: text((words) => words.quorum) },
  } as const
  const unit = { kind: 'unit', mandate: 'decision' } as const

  return [
    body('cabinet', null, {
      ...collegiate,
      role: 'digital-cabinet',
      level: 'strategic',
      mandate: 'decision',
      meetingsPerYear: 4,
    }),
    body('authority', 'cabinet', {
      ...unit,
      role: 'lead-authority',
      level: 'directive',
      leadAuthority: true,
    }),
    body('committee', 'cabinet', {
      ...collegiate,
      role: 'executive-committee',
      level: 'directive',
      mandate: 'decision',
      meetingsPerYear: 12,
    }),
    body('council', 'cabinet', {
      ...collegiate,
      role: 'advisory-council',
      level: 'directive',
      mandate: 'advisory',
      meetingsPerYear: 4,
    }),
    body('evaluation', 'cabinet', { ...unit, role: 'me-unit', level: 'directive', oversight: true }),
    body('services', 'authority', {
      ...unit,
      role: 'area-lead',
      level: 'operational',
      coreAreas: ['digital-government'],
      leads: ['digital-government'],
    }),
    body('skills', 'authority', {
      ...unit,
      role: 'area-lead',
      level: 'operational',
      coreAreas: ['capabilities'],
      leads: ['capabilities'],
    }),
    body('infrastructure', 'authority', {
      ...unit,
      role: 'area-lead',
      level: 'operational',
      coreAreas: ['infrastructure'],
      leads: ['infrastructure'],
    }),
    body('security', 'authority', {
      ...unit,
      role: 'security-officer',
      level: 'operational',
      coreAreas: ['digital-government', 'infrastructure'],
      leads: [],
      transversal: true,
    }),
    body('institutional', 'authority', {
      ...collegiate,
      role: 'institutional-committee',
      level: 'operational',
      mandate: 'decision',
      institution: text((words) => words.institutions.ministry),
      meetingsPerYear: 12,
    }),
    body('dataProtection', null, { kind: 'unit', role: 'dpo', level: 'external', mandate: 'mixed' }),
  ]
}

function addSeats({ id, text }: Draft<Words>): Command[] {
  const seat = (body: BodyName, name: SeatName, fields: Pick<Seat, 'function'> & Partial<Seat>): Command => ({
    type: 'addSeat',
    seat: {
      id: id(`seat ${name} ${body}`),
      body: id(body),
      title: text((words) => words.seats[name]),
      ...fields,
    },
  })
  const from = (name: InstitutionName) => ({
    heldBy: { institution: text((words) => words.institutions[name]) },
  })
  const of = (name: BodyName) => ({ heldBy: { body: id(name) } })
  const minister = {
    function: 'member',
    mayBeRepresented: true,
    minimumRank: text((words) => words.viceMinister),
  } as const
  const member = { function: 'member' } as const
  const head = { function: 'head' } as const

  return [
    seat('cabinet', 'presidencyMinister', { function: 'chair', role: 'chair', ...from('presidency') }),
    seat('cabinet', 'financeMinister', { ...minister, role: 'finance-authority', ...from('finance') }),
    seat('cabinet', 'planningMinister', { ...minister, ...from('planning') }),
    seat('cabinet', 'administrationMinister', { ...minister, ...from('administration') }),
    seat('cabinet', 'educationMinister', { ...minister, ...from('education') }),
    seat('cabinet', 'telecommunicationsMinister', { ...minister, ...from('telecommunications') }),
    seat('cabinet', 'authorityHead', { ...member, role: 'government-cio', ...of('authority') }),
    seat('cabinet', 'legal', { function: 'invitee', role: 'legal-counsel', ...from('presidency') }),

    seat('authority', 'authorityHead', { ...head, role: 'government-cio' }),
    seat('evaluation', 'evaluationHead', head),
    seat('services', 'servicesHead', { ...head, role: 'area-lead' }),
    seat('skills', 'skillsHead', { ...head, role: 'area-lead' }),
    seat('infrastructure', 'infrastructureHead', { ...head, role: 'area-lead' }),
    seat('security', 'securityHead', { ...head, role: 'security-officer' }),

    seat('committee', 'authorityHead', { function: 'chair', role: 'chair', ...of('authority') }),
    seat('committee', 'servicesHead', { ...member, role: 'area-lead', ...of('services') }),
    seat('committee', 'skillsHead', { ...member, role: 'area-lead', ...of('skills') }),
    seat('committee', 'infrastructureHead', { ...member, role: 'area-lead', ...of('infrastructure') }),
    seat('committee', 'securityHead', { ...member, role: 'security-officer', ...of('security') }),
    seat('committee', 'budget', { ...member, role: 'finance-authority', ...from('finance') }),
    seat('committee', 'legalDeputy', { ...member, role: 'legal-counsel', ...from('presidency') }),
    seat('committee', 'procurement', { ...member, role: 'procurement-authority', ...from('administration') }),
    seat('committee', 'ministries', { ...member, role: 'institutional-leader', ...of('institutional') }),
    seat('committee', 'evaluationObserver', { function: 'observer', role: 'observer', ...of('evaluation') }),

    seat('council', 'councilChair', {
      function: 'chair',
      role: 'chair',
      sector: 'academia',
      ...from('universities'),
    }),
    ...(
      [
        ['civilSociety', 'civil-society', 'civil-society-rep', 'civilSociety'],
        ['userGroups', 'civil-society', 'civil-society-rep', 'civilSociety'],
        ['business', 'private', 'private-rep', 'business'],
        ['smallBusiness', 'private', 'private-rep', 'business'],
        ['universities', 'academia', 'academia-rep', 'universities'],
        ['municipalities', 'subnational', 'subnational-rep', 'municipalities'],
      ] as const
    ).map(([name, sector, role, institution]) =>
      seat('council', name, { ...member, sector, role, ...from(institution) }),
    ),

    seat('institutional', 'ministryHead', { function: 'chair', role: 'chair', ...from('ministry') }),
    seat('institutional', 'digitalLeader', { ...member, role: 'institutional-leader', ...from('ministry') }),
    seat('institutional', 'ministrySecurity', { ...member, role: 'security-officer', ...from('ministry') }),
    seat('institutional', 'ministryData', { ...member, role: 'data-officer', ...from('ministry') }),
    seat('institutional', 'citizenService', { ...member, ...from('ministry') }),
    seat('institutional', 'ministryPlanning', { ...member, ...from('ministry') }),
    seat('institutional', 'ministrySecretary', { function: 'secretary', ...from('ministry') }),
  ]
}

function addLines({ id }: Draft<Words>): Command[] {
  const line = (from: BodyName, kind: Relation['kind'], to: BodyName, days?: number): Command => ({
    type: 'addRelation',
    relation: {
      id: id(`line ${from} ${kind} ${to}`),
      from: id(from),
      to: id(to),
      kind,
      ...(days === undefined ? {} : { days }),
    },
  })
  const operational = ['services', 'skills', 'infrastructure', 'security', 'institutional'] as const
  return [
    line('authority', 'secretariat-of', 'cabinet'),
    line('services', 'secretariat-of', 'committee'),
    line('skills', 'secretariat-of', 'council'),
    ...operational.map((body) => line(body, 'escalates-to', 'committee', 15)),
    line('committee', 'escalates-to', 'cabinet', 30),
    line('council', 'advises', 'cabinet'),
    line('evaluation', 'oversees', 'authority'),
  ]
}

/** One row of the map: what it is, and the letters of each holder. `C!` is a consultation that binds. */
interface Row extends Omit<Activity, 'id' | 'name' | 'order' | 'verifies'> {
  readonly verifies?: ActivityName
  readonly letters: Readonly<Partial<Record<HolderName, 'RA' | 'C!' | Letter>>>
}

const strategic = { level: 'strategic', coreArea: 'all', scope: 'multi-ministry' } as const
const directive = { level: 'directive', scope: 'multi-ministry' } as const
const execution = { level: 'operational', kind: 'execute' } as const

const rows: Readonly<Record<ActivityName, Row>> = {
  agenda: {
    ...strategic,
    kind: 'policy',
    letters: {
      cabinet: 'A',
      authority: 'R',
      committee: 'C',
      council: 'C',
      budget: 'C!',
      legalDeputy: 'C',
      institutional: 'I',
    },
  },
  prioritise: {
    ...strategic,
    kind: 'policy',
    letters: {
      cabinet: 'A',
      authority: 'R',
      committee: 'C',
      budget: 'C!',
      legalDeputy: 'C',
      institutional: 'I',
    },
  },
  progress: {
    ...strategic,
    kind: 'report',
    letters: { cabinet: 'A', authority: 'R', committee: 'C', evaluation: 'C', council: 'I' },
  },
  opinion: {
    ...strategic,
    kind: 'report',
    letters: { cabinet: 'A', council: 'R', authority: 'C', committee: 'I' },
  },

  interoperability: {
    ...directive,
    coreArea: 'digital-government',
    kind: 'standard',
    personalData: true,
    letters: {
      authority: 'A',
      services: 'R',
      committee: 'C',
      legal: 'C',
      dataProtection: 'C!',
      institutional: 'I',
    },
  },
  serviceStandard: {
    ...directive,
    coreArea: 'digital-government',
    kind: 'standard',
    letters: { authority: 'A', services: 'R', legal: 'C', council: 'C', institutional: 'C', skills: 'I' },
  },
  spending: {
    ...directive,
    coreArea: 'all',
    kind: 'approve-spend',
    letters: { authority: 'RA', budget: 'C!', institutional: 'C', cabinet: 'I' },
  },
  sharedServices: {
    ...directive,
    coreArea: 'infrastructure',
    kind: 'policy',
    letters: { committee: 'A', infrastructure: 'R', legal: 'C', institutional: 'C', cabinet: 'I' },
  },
  conflicts: {
    ...directive,
    coreArea: 'all',
    kind: 'arbitrate',
    letters: { committee: 'A', authority: 'R', institutional: 'C', cabinet: 'I' },
  },
  competencies: {
    ...directive,
    coreArea: 'capabilities',
    kind: 'standard',
    letters: { committee: 'A', skills: 'R', legal: 'C', institutional: 'C', council: 'I' },
  },
  compliance: {
    ...directive,
    coreArea: 'digital-government',
    kind: 'verify',
    verifies: 'serviceStandard',
    letters: { evaluation: 'RA', institutional: 'C', authority: 'I', committee: 'I' },
  },
  evaluate: {
    ...directive,
    coreArea: 'all',
    kind: 'audit',
    verifies: 'agenda',
    letters: { evaluation: 'RA', council: 'C', cabinet: 'I', committee: 'I' },
  },

  exchange: {
    ...execution,
    coreArea: 'digital-government',
    scope: 'multi-ministry',
    personalData: true,
    letters: { services: 'RA', security: 'C', dataProtection: 'C', institutional: 'I' },
  },
  redesign: {
    ...execution,
    coreArea: 'digital-government',
    letters: { services: 'RA', institutional: 'C', council: 'C', authority: 'I' },
  },
  identity: {
    ...execution,
    coreArea: 'digital-government',
    scope: 'multi-ministry',
    personalData: true,
    letters: { services: 'RA', security: 'C', dataProtection: 'C', institutional: 'I' },
  },
  training: {
    ...execution,
    coreArea: 'capabilities',
    scope: 'multi-ministry',
    letters: { skills: 'RA', institutional: 'C', authority: 'I' },
  },
  literacy: {
    ...execution,
    coreArea: 'capabilities',
    letters: { skills: 'RA', council: 'C', institutional: 'I' },
  },
  network: {
    ...execution,
    coreArea: 'infrastructure',
    scope: 'multi-ministry',
    letters: { infrastructure: 'RA', security: 'C', services: 'I', institutional: 'I' },
  },
  continuity: {
    ...execution,
    coreArea: 'infrastructure',
    letters: { infrastructure: 'RA', security: 'C', authority: 'I' },
  },
  incidents: {
    ...execution,
    coreArea: 'infrastructure',
    scope: 'multi-ministry',
    personalData: true,
    letters: { security: 'RA', infrastructure: 'C', dataProtection: 'C', authority: 'I', institutional: 'I' },
  },
  institutionalPlan: {
    ...execution,
    coreArea: 'all',
    scope: 'single',
    letters: { institutional: 'A', digitalLeader: 'R', services: 'C', authority: 'I' },
  },
}

const activityNames = Object.keys(rows) as ActivityName[]

/** What a body is for: the rows that it answers for, or else does. */
function functionsOf(name: BodyName): ActivityName[] {
  const lettersOn = (activity: ActivityName) => rows[activity].letters[name] ?? ''
  const answeredFor = activityNames.filter((activity) => lettersOn(activity).includes('A'))
  return answeredFor.length > 0
    ? answeredFor
    : activityNames.filter((activity) => lettersOn(activity) === 'R')
}

function addActivities({ id, text, order }: Draft<Words>): Command[] {
  const holders = {
    budget: 'seat budget committee',
    legal: 'seat legal cabinet',
    legalDeputy: 'seat legalDeputy committee',
    digitalLeader: 'seat digitalLeader institutional',
  } as const
  const holderId = (name: HolderName) => id(name in holders ? holders[name as keyof typeof holders] : name)

  return activityNames.flatMap((name): Command[] => {
    const { letters, verifies, ...fields } = rows[name]
    const activityId = id(`activity ${name}`)
    return [
      {
        type: 'addActivity',
        activity: {
          id: activityId,
          name: text((words) => words.activities[name]),
          order: order(),
          ...fields,
          ...(verifies ? { verifies: id(`activity ${verifies}`) } : {}),
        },
      },
      ...Object.entries(letters).flatMap(([holder, written]): Command[] => {
        const cell = { activityId, holderId: holderId(holder as HolderName) }
        const assigned = written === 'RA' ? (['R', 'A'] as const) : ([written[0] as Letter] as const)
        return [
          ...assigned.map((letter): Command => ({ type: 'assignLetter', ...cell, letter })),
          ...(written === 'C!' ? [{ type: 'setBinding', ...cell, binding: true } as const] : []),
        ]
      }),
    ]
  })
}

/** Five dimensions of the OECD's framework, each with the rows or bodies that carry it. */
function addPrinciples({ id, text }: Draft<Words>): Command[] {
  const principle = (name: keyof Words['principles'], embodiedBy: readonly string[]): Command => ({
    type: 'addPrinciple',
    principle: {
      id: id(`principle ${name}`),
      name: text((words) => words.principles[name]),
      source: 'OECD Digital Government Policy Framework',
      embodiedBy: embodiedBy.map(id),
    },
  })
  return [
    principle('digitalByDesign', ['activity serviceStandard']),
    principle('dataDriven', ['activity evaluate', 'activity exchange']),
    principle('platform', ['activity sharedServices', 'activity interoperability']),
    principle('open', ['activity opinion', 'council']),
    principle('userDriven', ['activity redesign', 'council']),
  ]
}
