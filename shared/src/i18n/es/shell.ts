import type { Messages } from '../messages.ts'

export const shell = {} as const satisfies Messages['shell']
