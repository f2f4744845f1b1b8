import { threeLevels as en } from '../i18n/en/designs/threeLevels.ts'
import { threeLevels as es } from '../i18n/es/designs/threeLevels.ts'
import { threeLevels as fr } from '../i18n/fr/designs/threeLevels.ts'
import type { Shape } from '../i18n/messages.ts'
import { threeLevels as pt } from '../i18n/pt/designs/threeLevels.ts'
import { type Blueprint, commandsOf } from './blueprint.ts'
import { defineTemplate } from './defineTemplate.ts'

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
  commands: (draft) => commandsOf({ bodies, seats, lines, rows, principles }, draft),
})

type Words = Shape<typeof en>

const strategicCommittee = { kind: 'collegiate', level: 'strategic', mandate: 'decision' } as const
const directiveCommittee = { kind: 'collegiate', level: 'directive' } as const
const directiveUnit = { kind: 'unit', level: 'directive', mandate: 'decision' } as const
const areaLead = { kind: 'unit', level: 'operational', mandate: 'decision', role: 'area-lead' } as const

const bodies: Blueprint<Words>['bodies'] = [
  { name: 'cabinet', under: null, ...strategicCommittee, role: 'digital-cabinet', meetingsPerYear: 4 },
  { name: 'authority', under: 'cabinet', ...directiveUnit, role: 'lead-authority', leadAuthority: true },
  { name: 'evaluation', under: 'cabinet', ...directiveUnit, role: 'me-unit', oversight: true },
  {
    name: 'committee',
    under: 'cabinet',
    ...directiveCommittee,
    role: 'executive-committee',
    mandate: 'decision',
    meetingsPerYear: 12,
  },
  {
    name: 'council',
    under: 'cabinet',
    ...directiveCommittee,
    role: 'advisory-council',
    mandate: 'advisory',
    meetingsPerYear: 4,
  },
  {
    name: 'services',
    under: 'authority',
    ...areaLead,
    coreAreas: ['digital-government'],
    leads: ['digital-government'],
  },
  { name: 'skills', under: 'authority', ...areaLead, coreAreas: ['capabilities'], leads: ['capabilities'] },
  {
    name: 'infrastructure',
    under: 'authority',
    ...areaLead,
    coreAreas: ['infrastructure'],
    leads: ['infrastructure'],
  },
  {
    name: 'security',
    under: 'authority',
    ...areaLead,
    role: 'security-officer',
    coreAreas: ['digital-government', 'infrastructure'],
    leads: [],
    transversal: true,
  },
  {
    name: 'institutional',
    under: 'authority',
    kind: 'collegiate',
    level: 'operational',
    mandate: 'decision',
    role: 'institutional-committee',
    institution: 'ministry',
    meetingsPerYear: 12,
  },
  { name: 'dataProtection', under: null, kind: 'unit', level: 'external', mandate: 'advisory', role: 'dpo' },
]

const minister = { body: 'cabinet', function: 'member', mayBeRepresented: true } as const
const inCommittee = { body: 'committee', function: 'member' } as const
const inCouncil = { body: 'council', function: 'member' } as const
const inMinistry = { body: 'institutional', function: 'member', from: 'ministry' } as const

const seats: Blueprint<Words>['seats'] = [
  { body: 'cabinet', title: 'presidencyMinister', function: 'chair', role: 'chair', from: 'presidency' },
  { ...minister, title: 'financeMinister', role: 'finance-authority', from: 'finance' },
  { ...minister, title: 'planningMinister', from: 'planning' },
  { ...minister, title: 'administrationMinister', from: 'administration' },
  { ...minister, title: 'educationMinister', from: 'education' },
  { ...minister, title: 'telecommunicationsMinister', from: 'telecommunications' },
  { body: 'cabinet', title: 'authorityHead', function: 'member', role: 'government-cio', of: 'authority' },
  { body: 'cabinet', title: 'legal', function: 'invitee', role: 'legal-counsel', from: 'presidency' },

  { body: 'authority', title: 'authorityHead', function: 'head', role: 'government-cio' },
  { body: 'evaluation', title: 'evaluationHead', function: 'head' },
  { body: 'services', title: 'servicesHead', function: 'head', role: 'area-lead' },
  { body: 'skills', title: 'skillsHead', function: 'head', role: 'area-lead' },
  { body: 'infrastructure', title: 'infrastructureHead', function: 'head', role: 'area-lead' },
  { body: 'security', title: 'securityHead', function: 'head', role: 'security-officer' },

  { ...inCommittee, title: 'authorityHead', function: 'chair', role: 'chair', of: 'authority' },
  { ...inCommittee, title: 'servicesHead', role: 'area-lead', of: 'services' },
  { ...inCommittee, title: 'skillsHead', role: 'area-lead', of: 'skills' },
  { ...inCommittee, title: 'infrastructureHead', role: 'area-lead', of: 'infrastructure' },
  { ...inCommittee, title: 'securityHead', role: 'security-officer', of: 'security' },
  { ...inCommittee, title: 'budget', role: 'finance-authority', from: 'finance' },
  { ...inCommittee, title: 'legalDeputy', role: 'legal-counsel', from: 'presidency' },
  { ...inCommittee, title: 'procurement', role: 'procurement-authority', from: 'administration' },
  { ...inCommittee, title: 'ministries', role: 'institutional-leader', from: 'ministry' },
  { ...inCommittee, title: 'evaluationObserver', function: 'observer', role: 'observer', of: 'evaluation' },

  {
    ...inCouncil,
    title: 'councilChair',
    function: 'chair',
    role: 'chair',
    sector: 'academia',
    from: 'universities',
  },
  {
    ...inCouncil,
    title: 'civilSociety',
    sector: 'civil-society',
    role: 'civil-society-rep',
    from: 'civilSociety',
  },
  {
    ...inCouncil,
    title: 'userGroups',
    sector: 'civil-society',
    role: 'civil-society-rep',
    from: 'civilSociety',
  },
  { ...inCouncil, title: 'business', sector: 'private', role: 'private-rep', from: 'business' },
  { ...inCouncil, title: 'smallBusiness', sector: 'private', role: 'private-rep', from: 'business' },
  { ...inCouncil, title: 'universities', sector: 'academia', role: 'academia-rep', from: 'universities' },
  {
    ...inCouncil,
    title: 'municipalities',
    sector: 'subnational',
    role: 'subnational-rep',
    from: 'municipalities',
  },

  { ...inMinistry, title: 'ministryHead', function: 'chair', role: 'chair' },
  { ...inMinistry, title: 'digitalLeader', role: 'institutional-leader' },
  { ...inMinistry, title: 'ministrySecurity', role: 'security-officer' },
  { ...inMinistry, title: 'ministryData', role: 'data-officer' },
  { ...inMinistry, title: 'citizenService' },
  { ...inMinistry, title: 'ministryPlanning' },
  { ...inMinistry, title: 'ministrySecretary', function: 'secretary' },
]

const operational = ['services', 'skills', 'infrastructure', 'security', 'institutional'] as const

const lines: Blueprint<Words>['lines'] = [
  { from: 'authority', kind: 'secretariat-of', to: 'cabinet' },
  { from: 'services', kind: 'secretariat-of', to: 'committee' },
  { from: 'skills', kind: 'secretariat-of', to: 'council' },
  ...operational.map((from) => ({ from, kind: 'escalates-to', to: 'committee', days: 15 }) as const),
  { from: 'committee', kind: 'escalates-to', to: 'cabinet', days: 30 },
  { from: 'council', kind: 'advises', to: 'cabinet' },
  { from: 'evaluation', kind: 'oversees', to: 'authority' },
]

const strategic = { level: 'strategic', coreArea: 'all', scope: 'multi-ministry' } as const
const directive = { level: 'directive', scope: 'multi-ministry' } as const
const execution = { level: 'operational', kind: 'execute' } as const

const rows: Blueprint<Words>['rows'] = {
  agenda: {
    ...strategic,
    kind: 'policy',
    letters: {
      cabinet: 'A',
      authority: 'R',
      committee: 'C',
      council: 'C',
      'committee/budget': 'C!',
      'committee/legalDeputy': 'C',
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
      'committee/budget': 'C!',
      'committee/legalDeputy': 'C',
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
    letters: { cabinet: 'A', council: 'R', committee: 'I', institutional: 'I' },
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
      'cabinet/legal': 'C',
      dataProtection: 'C!',
      institutional: 'I',
    },
  },
  serviceStandard: {
    ...directive,
    coreArea: 'digital-government',
    kind: 'standard',
    letters: {
      authority: 'A',
      services: 'R',
      'cabinet/legal': 'C',
      council: 'C',
      institutional: 'C',
      skills: 'I',
    },
  },
  spending: {
    ...directive,
    coreArea: 'all',
    kind: 'approve-spend',
    letters: { authority: 'RA', 'committee/budget': 'C!', institutional: 'C', cabinet: 'I' },
  },
  sharedServices: {
    ...directive,
    coreArea: 'infrastructure',
    kind: 'policy',
    letters: { committee: 'A', infrastructure: 'R', 'cabinet/legal': 'C', institutional: 'C', cabinet: 'I' },
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
    letters: { committee: 'A', skills: 'R', 'cabinet/legal': 'C', institutional: 'C', council: 'I' },
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
    letters: { institutional: 'A', 'institutional/digitalLeader': 'R', services: 'C', authority: 'I' },
  },
}

/** Five dimensions of the OECD's framework, each with the rows that carry it. */
const principles: Blueprint<Words>['principles'] = {
  digitalByDesign: ['serviceStandard'],
  dataDriven: ['evaluate', 'exchange'],
  platform: ['sharedServices', 'interoperability'],
  open: ['opinion'],
  userDriven: ['redesign'],
}
