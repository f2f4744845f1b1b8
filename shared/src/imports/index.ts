/** Spreadsheets and pasted tables as parts of a design: what they say, how they map, and what they would change. */
export * from './importSheet.ts'
export * from './mapping.ts'
export * from './openSheets.ts'
export { type ImportChoices, type ImportPlan, matchHolders } from './planRaci.ts'
export { proposeMapping, readHeads, widthOf } from './proposeMapping.ts'
export type { RaciSheet, SheetHolder } from './raciSheet.ts'
export {
  columnName,
  type ImportFault,
  type ImportFaultKey,
  importLimits,
  type Table,
  wordImportFault,
} from './table.ts'
