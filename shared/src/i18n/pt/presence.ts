import type { Messages } from '../messages.ts'

export const presence = {} as const satisfies Messages['presence']
