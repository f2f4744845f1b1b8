import { binational as en } from '../i18n/en/designs/binational.ts'
import { binational as es } from '../i18n/es/designs/binational.ts'
import { binational as fr } from '../i18n/fr/designs/binational.ts'
import type { Shape } from '../i18n/messages.ts'
import { binational as pt } from '../i18n/pt/designs/binational.ts'
import { type Blueprint, commandsOf } from './blueprint.ts'
import { defineTemplate } from './defineTemplate.ts'

/**
 * Two countries at one table: a commission whose chair rotates, the coordinators of both countries, a joint
 * secretariat that leads, joint working groups. Which countries they are is for the team to state.
 */
export const binational = defineTemplate<Words>({
  id: 'binational-commission',
  title: 'templates.binational.title',
  description: 'templates.binational.description',
  words: { es, en, pt, fr },
  commands: (draft) => [
    { type: 'setProfile', profile: 'cross-border', version: '1.0.0' },
    ...commandsOf({ bodies, seats, lines, rows, principles }, draft),
  ],
})

type Words = Shape<typeof en>

const workingGroup = {
  under: 'secretariat',
  kind: 'collegiate',
  level: 'operational',
  mandate: 'mixed',
  role: 'technical-chamber',
  meetingsPerYear: 6,
} as const

const bodies: Blueprint<Words>['bodies'] = [
  {
    name: 'commission',
    under: null,
    kind: 'collegiate',
    level: 'strategic',
    mandate: 'decision',
    role: 'high-level-committee',
    meetingsPerYear: 2,
  },
  {
    name: 'coordinators',
    under: 'commission',
    kind: 'collegiate',
    level: 'directive',
    mandate: 'decision',
    role: 'steering-committee',
    meetingsPerYear: 6,
  },
  {
    name: 'secretariat',
    under: 'commission',
    kind: 'unit',
    level: 'directive',
    mandate: 'decision',
    role: 'technical-secretariat',
    leadAuthority: true,
  },
  {
    name: 'council',
    under: 'commission',
    kind: 'collegiate',
    level: 'directive',
    mandate: 'advisory',
    role: 'advisory-council',
    meetingsPerYear: 4,
  },
  { name: 'services', ...workingGroup, coreAreas: ['digital-government'], leads: ['digital-government'] },
  { name: 'skills', ...workingGroup, coreAreas: ['capabilities'], leads: ['capabilities'] },
  { name: 'infrastructure', ...workingGroup, coreAreas: ['infrastructure'], leads: ['infrastructure'] },
  {
    name: 'audit',
    under: null,
    kind: 'unit',
    level: 'external',
    mandate: 'decision',
    role: 'sai',
    oversight: true,
  },
]

const minister = { body: 'commission', function: 'member', mayBeRepresented: true } as const
const coordinating = { body: 'coordinators', function: 'member' } as const
const inCouncil = { body: 'council', function: 'member' } as const

/** Each working group, who coordinates it and the country that does. */
const groups = [
  ['services', 'groupServices', 'digitalFirst'],
  ['skills', 'groupSkills', 'digitalSecond'],
  ['infrastructure', 'groupInfrastructure', 'digitalFirst'],
] as const

const seats: Blueprint<Words>['seats'] = [
  {
    body: 'commission',
    title: 'coChairFirst',
    function: 'chair',
    role: 'chair',
    rotates: true,
    from: 'foreignFirst',
  },
  {
    body: 'commission',
    title: 'coChairSecond',
    function: 'chair',
    role: 'chair',
    rotates: true,
    from: 'foreignSecond',
  },
  { ...minister, title: 'financeFirst', role: 'finance-authority', from: 'financeFirst' },
  { ...minister, title: 'financeSecond', role: 'finance-authority', from: 'financeSecond' },
  { ...minister, title: 'digitalFirst', from: 'digitalFirst' },
  { ...minister, title: 'digitalSecond', from: 'digitalSecond' },
  { body: 'commission', title: 'secretary', function: 'member', of: 'secretariat' },
  { body: 'commission', title: 'legal', function: 'invitee', role: 'legal-counsel', from: 'foreignFirst' },

  { body: 'secretariat', title: 'secretary', function: 'head', role: 'government-cio' },

  { ...coordinating, title: 'secretary', function: 'chair', role: 'chair', of: 'secretariat' },
  { ...coordinating, title: 'coordinatorFirst', role: 'national-coordinator', from: 'digitalFirst' },
  { ...coordinating, title: 'coordinatorSecond', role: 'national-coordinator', from: 'digitalSecond' },
  ...groups.map(([of, title]) => ({ ...coordinating, title, role: 'area-lead', of }) as const),
  { ...coordinating, title: 'budget', role: 'finance-authority', from: 'financeFirst' },
  { ...coordinating, title: 'legalDelegate', role: 'legal-counsel', from: 'foreignSecond' },

  {
    ...inCouncil,
    title: 'academia',
    function: 'chair',
    sector: 'academia',
    role: 'chair',
    from: 'universities',
  },
  {
    ...inCouncil,
    title: 'civilSociety',
    sector: 'civil-society',
    role: 'civil-society-rep',
    from: 'civilSociety',
  },
  { ...inCouncil, title: 'business', sector: 'private', role: 'private-rep', from: 'business' },

  ...groups.flatMap(
    ([body, title, from]) =>
      [
        { body, title, function: 'chair', role: 'chair', from },
        { body, title: 'delegateFirst', function: 'member', from: 'digitalFirst' },
        { body, title: 'delegateSecond', function: 'member', from: 'digitalSecond' },
        { body, title: 'secretariatDelegate', function: 'secretary', of: 'secretariat' },
      ] as const,
  ),
]

const lines: Blueprint<Words>['lines'] = [
  { from: 'secretariat', kind: 'secretariat-of', to: 'commission' },
  { from: 'services', kind: 'secretariat-of', to: 'coordinators' },
  { from: 'skills', kind: 'secretariat-of', to: 'council' },
  ...groups.map(([from]) => ({ from, kind: 'escalates-to', to: 'coordinators', days: 15 }) as const),
  { from: 'coordinators', kind: 'escalates-to', to: 'commission', days: 30 },
  { from: 'council', kind: 'advises', to: 'commission' },
  { from: 'audit', kind: 'oversees', to: 'secretariat' },
]

const strategic = { level: 'strategic', coreArea: 'all', scope: 'multi-country' } as const
const directive = { level: 'directive', scope: 'multi-country' } as const
const execution = { level: 'operational', kind: 'execute', scope: 'multi-country' } as const

const rows: Blueprint<Words>['rows'] = {
  agenda: {
    ...strategic,
    kind: 'policy',
    letters: {
      commission: 'A',
      secretariat: 'R',
      coordinators: 'C',
      council: 'C',
      'coordinators/budget': 'C!',
      'coordinators/legalDelegate': 'C',
    },
  },
  progress: {
    ...strategic,
    kind: 'report',
    letters: { commission: 'A', secretariat: 'R', coordinators: 'C', council: 'I' },
  },
  recognition: {
    ...directive,
    coreArea: 'digital-government',
    kind: 'standard',
    letters: { coordinators: 'A', services: 'R', 'commission/legal': 'C', council: 'C', commission: 'I' },
  },
  catalogue: {
    ...directive,
    coreArea: 'digital-government',
    kind: 'policy',
    letters: { coordinators: 'A', services: 'R', 'commission/legal': 'C', council: 'C', commission: 'I' },
  },
  spending: {
    ...directive,
    coreArea: 'all',
    kind: 'approve-spend',
    letters: { secretariat: 'RA', 'coordinators/budget': 'C!', commission: 'I' },
  },
  audit: {
    ...directive,
    coreArea: 'digital-government',
    kind: 'verify',
    verifies: 'recognition',
    letters: { audit: 'RA', secretariat: 'C', commission: 'I', coordinators: 'I' },
  },
  service: {
    ...execution,
    coreArea: 'digital-government',
    letters: { secretariat: 'A', services: 'R', council: 'C', coordinators: 'I' },
  },
  training: {
    ...execution,
    coreArea: 'capabilities',
    letters: { secretariat: 'A', skills: 'R', council: 'C', coordinators: 'I' },
  },
  link: {
    ...execution,
    coreArea: 'infrastructure',
    letters: { secretariat: 'A', infrastructure: 'R', services: 'C', coordinators: 'I' },
  },
}

const principles: Blueprint<Words>['principles'] = {
  userDriven: ['service'],
  platform: ['link'],
}
