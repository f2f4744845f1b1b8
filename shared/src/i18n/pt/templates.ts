import type { Messages } from '../messages.ts'

export const templates = {} as const satisfies Messages['templates']
