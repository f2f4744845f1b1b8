export { type Change, type ChangeGroup, changeGroups } from './changes.ts'
export { diffDesigns } from './diffDesigns.ts'
export { type DiffReader, wordChange } from './wordChange.ts'
