export const raci = {} as const
