import type { Messages } from '../messages.ts'

export const presence = {
  title: 'Personas presentes',
  you: '{{name}} (usted)',
  guest: 'Invitado/a',
  more_one: '{{count}} persona más',
  more_other: '{{count}} personas más',
} as const satisfies Messages['presence']
