import type { Messages } from '../messages.ts'

export const errors = {} as const satisfies Messages['errors']
