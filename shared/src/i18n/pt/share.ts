import type { Messages } from '../messages.ts'

export const share = {} as const satisfies Messages['share']
