import type { ExportDefinition } from '../defineExport.ts'
import { csvExport } from './csv/export.ts'
import { jsonExport } from './json/export.ts'
import { mmdExport } from './mmd/export.ts'
import { pdfExport } from './pdf/export.ts'
import { pngExport } from './png/export.ts'
import { svgExport } from './svg/export.ts'

/** Every format that a view can be had in. What is not here is not available yet. */
export const formats: readonly ExportDefinition[] = [
  svgExport,
  pngExport,
  pdfExport,
  csvExport,
  mmdExport,
  jsonExport,
]
