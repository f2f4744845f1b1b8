import type { ExportView, Made } from './defineExport.ts'
import type { ExportInput } from './exportInput.ts'
import { formats } from './formats/index.ts'

/** A file on its way: its text, or pages that are still to be drawn. */
export type Description = Made & { readonly mediaType: string; readonly extension: string }

/** What a view of a design is in a format, or that the product does not have it yet. */
export function describeExport(
  view: ExportView,
  format: string,
  input: ExportInput,
): Description | 'not-available' {
  const definition = formats.find((one) => one.format === format)
  const made = definition?.views[view]?.(input)
  if (!definition || !made) return 'not-available'
  return { ...made, mediaType: definition.mediaType, extension: definition.format }
}

/** Whether a view can be had in a format. */
export function isAvailable(view: ExportView, format: string): boolean {
  return formats.some((one) => one.format === format && one.views[view] !== undefined)
}
