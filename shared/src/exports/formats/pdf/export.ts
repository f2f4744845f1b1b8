import { chartPages } from '../../chart/chartPages.ts'
import { defineExport } from '../../defineExport.ts'
import { findingsPages } from '../../findings/findingsPages.ts'
import { raciPages } from '../../raci/raciPages.ts'

/** Pages for paper. */
export const pdfExport = defineExport({
  format: 'pdf',
  mediaType: 'application/pdf',
  views: {
    chart: (input) => ({ pages: chartPages(input), drawnAs: 'pdf' }),
    raci: (input) => ({ pages: raciPages(input), drawnAs: 'pdf' }),
    findings: (input) => ({ pages: findingsPages(input), drawnAs: 'pdf' }),
  },
})
