import type { Messages } from '../messages.ts'

export const refusals = {} as const satisfies Messages['refusals']
