import { defineExport } from '../../defineExport.ts'
import { raciCsv } from '../../raci/raciCsv.ts'

/** The responsibility map for spreadsheets. */
export const csvExport = defineExport({
  format: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  views: { raci: (input) => ({ text: raciCsv(input) }) },
})
