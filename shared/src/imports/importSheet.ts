import { readBodiesSheet } from './bodiesSheet.ts'
import type { Mapping } from './mapping.ts'
import { planBodies } from './planBodies.ts'
import { type ImportChoices, type ImportPlan, type PlanContext, planRaci } from './planRaci.ts'
import { type RaciSheet, readRaciSheet } from './raciSheet.ts'
import { type ImportFault, ImportFaults, importLimits, type Table } from './table.ts'

/** What a sheet would change, or everything in it that cannot be read. */
export type SheetPlan =
  | { readonly ok: true; readonly plan: ImportPlan; readonly raci: RaciSheet | undefined }
  | { readonly ok: false; readonly faults: readonly ImportFault[]; readonly more: number }

/** Reads a table as its mapping says and plans its import. Half a sheet is never planned: one fault stops all. */
export function importSheet(
  table: Table,
  mapping: Mapping,
  context: Omit<PlanContext, 'lang'>,
  choices: ImportChoices = {},
): SheetPlan {
  const faults = new ImportFaults()
  const planContext: PlanContext = { ...context, lang: mapping.lang }
  let plan: ImportPlan
  let raci: RaciSheet | undefined
  if (mapping.kind === 'raci') {
    raci = readRaciSheet(table, mapping, faults)
    plan = planRaci(raci, mapping.letterSet, planContext, choices)
  } else {
    plan = planBodies(readBodiesSheet(table, mapping, faults), planContext, faults, choices)
  }
  return faults.count === 0
    ? { ok: true, plan, raci }
    : { ok: false, faults: faults.first, more: faults.count - Math.min(faults.count, importLimits.faults) }
}
