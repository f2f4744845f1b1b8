import type { Messages } from '../messages.ts'

export const common = {} as const satisfies Messages['common']
