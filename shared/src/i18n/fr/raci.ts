import type { Messages } from '../messages.ts'

export const raci = {} as const satisfies Messages['raci']
