import type { Messages } from '../messages.ts'

export const cli = {} as const satisfies Messages['cli']
