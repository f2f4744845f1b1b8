import type { Messages } from '../messages.ts'

export const presence = {
  title: 'Personnes présentes',
  you: '{{name}} (vous)',
  guest: 'Invité(e)',
  more_one: '{{count}} autre personne',
  more_other: '{{count}} autres personnes',
} as const satisfies Messages['presence']
