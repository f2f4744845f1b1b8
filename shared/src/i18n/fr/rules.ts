import type { Messages } from '../messages.ts'

export const rules = {} as const satisfies Messages['rules']
