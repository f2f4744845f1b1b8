import { interministerial as en } from '../i18n/en/designs/interministerial.ts'
import { interministerial as es } from '../i18n/es/designs/interministerial.ts'
import { interministerial as fr } from '../i18n/fr/designs/interministerial.ts'
import type { Shape } from '../i18n/messages.ts'
import { interministerial as pt } from '../i18n/pt/designs/interministerial.ts'
import { type Blueprint, commandsOf } from './blueprint.ts'
import { defineTemplate } from './defineTemplate.ts'

/** A committee of ministers, the secretariat that leads for it, and a working group for each core area. */
export const interministerial = defineTemplate<Words>({
  id: 'interministerial-committee',
  title: 'templates.interministerial.title',
  description: 'templates.interministerial.description',
  words: { es, en, pt, fr },
  commands: (draft) => commandsOf({ bodies, seats, lines, rows, principles }, draft),
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
    name: 'committee',
    under: null,
    kind: 'collegiate',
    level: 'strategic',
    mandate: 'decision',
    role: 'high-level-committee',
    meetingsPerYear: 4,
  },
  {
    name: 'secretariat',
    under: 'committee',
    kind: 'unit',
    level: 'directive',
    mandate: 'decision',
    role: 'technical-secretariat',
    leadAuthority: true,
  },
  {
    name: 'coordination',
    under: 'committee',
    kind: 'collegiate',
    level: 'directive',
    mandate: 'decision',
    role: 'steering-committee',
    meetingsPerYear: 6,
  },
  {
    name: 'services',
    ...workingGroup,
    coreAreas: ['digital-government'],
    leads: ['digital-government'],
  },
  {
    name: 'skills',
    ...workingGroup,
    coreAreas: ['capabilities'],
    leads: ['capabilities'],
  },
  {
    name: 'infrastructure',
    ...workingGroup,
    coreAreas: ['infrastructure'],
    leads: ['infrastructure'],
  },
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

const minister = { body: 'committee', function: 'member', mayBeRepresented: true } as const
const coordinating = { body: 'coordination', function: 'member' } as const

/** Each working group, who coordinates it and the ministry that does. */
const groups = [
  ['services', 'groupServices', 'administration'],
  ['skills', 'groupSkills', 'education'],
  ['infrastructure', 'groupInfrastructure', 'telecommunications'],
] as const

const seats: Blueprint<Words>['seats'] = [
  { body: 'committee', title: 'chairMinister', function: 'chair', role: 'chair', from: 'presidency' },
  { ...minister, title: 'financeMinister', role: 'finance-authority', from: 'finance' },
  { ...minister, title: 'administrationMinister', from: 'administration' },
  { ...minister, title: 'educationMinister', from: 'education' },
  { ...minister, title: 'telecommunicationsMinister', from: 'telecommunications' },
  { body: 'committee', title: 'secretary', function: 'member', role: 'government-cio', of: 'secretariat' },
  { body: 'committee', title: 'legal', function: 'invitee', role: 'legal-counsel', from: 'presidency' },

  { body: 'secretariat', title: 'secretary', function: 'head', role: 'government-cio' },

  { ...coordinating, title: 'secretary', function: 'chair', role: 'chair', of: 'secretariat' },
  ...groups.map(([of, title]) => ({ ...coordinating, title, role: 'area-lead', of }) as const),
  { ...coordinating, title: 'administration', role: 'institutional-leader', from: 'administration' },
  { ...coordinating, title: 'budget', role: 'finance-authority', from: 'finance' },
  { ...coordinating, title: 'legalDeputy', role: 'legal-counsel', from: 'presidency' },
  {
    ...coordinating,
    title: 'civilSociety',
    sector: 'civil-society',
    role: 'civil-society-rep',
    from: 'civilSociety',
  },
  { ...coordinating, title: 'business', sector: 'private', role: 'private-rep', from: 'business' },

  ...groups.flatMap(
    ([body, title, from]) =>
      [
        { body, title, function: 'chair', role: 'chair', from },
        { body, title: 'ministry', function: 'member', from },
        { body, title: 'secretariatDelegate', function: 'secretary', of: 'secretariat' },
        { body, title: 'budget', function: 'member', from: 'finance' },
        {
          body,
          title: 'academia',
          function: 'member',
          sector: 'academia',
          role: 'academia-rep',
          from: 'universities',
        },
      ] as const,
  ),
]

const lines: Blueprint<Words>['lines'] = [
  { from: 'secretariat', kind: 'secretariat-of', to: 'committee' },
  { from: 'services', kind: 'secretariat-of', to: 'coordination' },
  ...groups.map(([from]) => ({ from, kind: 'escalates-to', to: 'coordination', days: 15 }) as const),
  { from: 'coordination', kind: 'escalates-to', to: 'committee', days: 30 },
  { from: 'audit', kind: 'oversees', to: 'secretariat' },
]

const strategic = { level: 'strategic', coreArea: 'all', scope: 'multi-ministry' } as const
const directive = { level: 'directive', scope: 'multi-ministry' } as const
const execution = { level: 'operational', kind: 'execute', scope: 'multi-ministry' } as const

const rows: Blueprint<Words>['rows'] = {
  strategy: {
    ...strategic,
    kind: 'policy',
    letters: {
      committee: 'A',
      secretariat: 'R',
      coordination: 'C',
      'coordination/civilSociety': 'C',
      'coordination/budget': 'C!',
      'coordination/legalDeputy': 'C',
    },
  },
  progress: {
    ...strategic,
    kind: 'report',
    letters: { committee: 'A', secretariat: 'R', coordination: 'C', audit: 'I' },
  },
  standard: {
    ...directive,
    coreArea: 'digital-government',
    kind: 'standard',
    letters: { coordination: 'A', services: 'R', 'committee/legal': 'C', committee: 'I' },
  },
  shared: {
    ...directive,
    coreArea: 'infrastructure',
    kind: 'policy',
    letters: { coordination: 'A', infrastructure: 'R', 'committee/legal': 'C', committee: 'I' },
  },
  spending: {
    ...directive,
    coreArea: 'all',
    kind: 'approve-spend',
    letters: { secretariat: 'RA', 'coordination/budget': 'C!', committee: 'I' },
  },
  compliance: {
    ...directive,
    coreArea: 'digital-government',
    kind: 'verify',
    verifies: 'standard',
    letters: { audit: 'RA', secretariat: 'C', committee: 'I', coordination: 'I' },
  },
  redesign: {
    ...execution,
    coreArea: 'digital-government',
    letters: { secretariat: 'A', services: 'R', 'coordination/civilSociety': 'C', coordination: 'I' },
  },
  training: {
    ...execution,
    coreArea: 'capabilities',
    letters: { secretariat: 'A', skills: 'R', 'coordination/administration': 'C', coordination: 'I' },
  },
  network: {
    ...execution,
    coreArea: 'infrastructure',
    letters: { secretariat: 'A', infrastructure: 'R', services: 'C', coordination: 'I' },
  },
}

const principles: Blueprint<Words>['principles'] = {
  digitalByDesign: ['standard'],
  platform: ['shared'],
}
