import type { Messages } from '../messages.ts'

export const home = {} as const satisfies Messages['home']
