import type { Messages } from '../messages.ts'

export const presence = {
  title: 'Pessoas presentes',
  you: '{{name}} (você)',
  guest: 'Convidado/a',
  more_one: 'mais {{count}} pessoa',
  more_other: 'mais {{count}} pessoas',
} as const satisfies Messages['presence']
