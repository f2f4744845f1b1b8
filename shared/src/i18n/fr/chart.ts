import type { Messages } from '../messages.ts'

export const chart = {} as const satisfies Messages['chart']
