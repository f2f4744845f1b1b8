import { chartPicture } from '../../chart/chartPages.ts'
import { defineExport } from '../../defineExport.ts'
import { findingsPages } from '../../findings/findingsPages.ts'
import { raciPicture } from '../../raci/raciPages.ts'

/** One picture, as large as what is on it; of a report its first page. */
export const pngExport = defineExport({
  format: 'png',
  mediaType: 'image/png',
  views: {
    chart: (input) => ({ pages: [chartPicture(input)], drawnAs: 'png' }),
    raci: (input) => ({ pages: [raciPicture(input)], drawnAs: 'png' }),
    findings: (input) => ({ pages: findingsPages(input).slice(0, 1), drawnAs: 'png' }),
  },
})
