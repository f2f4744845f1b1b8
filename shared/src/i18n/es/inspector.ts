import type { Messages } from '../messages.ts'

export const inspector = {} as const satisfies Messages['inspector']
