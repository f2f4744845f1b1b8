/** All commands: the only writers of a design. A command is plain data, `{ type, ...input }`. */
export { type Refusal, refusalReasons } from './defineCommand.ts'
export * from './designWrite.ts'
export type { FilledCell } from './fillCells.ts'
export { lineIdOf } from './lineId.ts'
export { settleCycles } from './places.ts'
export * from './registry.ts'
export * from './rehearse.ts'
export { standAfter, standAfterActivity } from './standAfter.ts'
