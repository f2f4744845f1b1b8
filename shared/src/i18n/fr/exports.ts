import type { Messages } from '../messages.ts'

export const exports = {} as const satisfies Messages['exports']
