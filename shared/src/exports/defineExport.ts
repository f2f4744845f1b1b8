import type { Page } from './draw/page.ts'
import type { ExportInput } from './exportInput.ts'

export type ExportView =
  | 'chart'
  | 'raci'
  | 'findings'
  | 'dossier'
  | 'terms-of-reference'
  | 'decree-annex'
  | 'checklist'

/** A file, or the pages of one that needs more than this package to draw. */
export type Made =
  | { readonly text: string }
  | { readonly pages: readonly Page[]; readonly drawnAs: 'png' | 'pdf' }

export interface ExportDefinition {
  /** The ending of the file. */
  readonly format: string
  readonly mediaType: string
  /** The views that come in this format. */
  readonly views: Readonly<Partial<Record<ExportView, (input: ExportInput) => Made>>>
}

/** Defines one format: the same design in, the same file out. */
export function defineExport(definition: ExportDefinition): ExportDefinition {
  return definition
}
