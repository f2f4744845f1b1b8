import { defineExport } from '../../defineExport.ts'
import { findingsCsv } from '../../findings/findingsCsv.ts'
import { raciCsv } from '../../raci/raciCsv.ts'

/** The responsibility map and the findings for spreadsheets. */
export const csvExport = defineExport({
  format: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  views: {
    raci: (input) => ({ text: raciCsv(input) }),
    findings: (input) => ({ text: findingsCsv(input) }),
  },
})
