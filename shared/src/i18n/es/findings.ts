import type { Messages } from '../messages.ts'

export const findings = {} as const satisfies Messages['findings']
