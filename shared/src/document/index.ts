/** A design in a Y.Doc: the only code that reads or writes inside one. */
export type { Anchor, BoundText, TextPath } from './boundText.ts'
export { type LiveDesign, LocalChange, openDocument } from './liveDesign.ts'
export {
  isNewer,
  type Migration,
  migrateDocument,
  schemaVersion,
  schemaVersionOf,
} from './migrations/index.ts'
export * from './presence.ts'
export { designOf } from './readDocument.ts'
export * from './record.ts'
export { DocumentNotEmptyError, seedDocument } from './seedDocument.ts'
