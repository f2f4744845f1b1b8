import { roleUnused } from './raci-role-unused.ts'

export const raciColumns = [roleUnused]
