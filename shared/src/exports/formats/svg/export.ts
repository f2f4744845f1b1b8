import { chartPicture } from '../../chart/chartPages.ts'
import { defineExport } from '../../defineExport.ts'
import { raciPicture } from '../../raci/raciPages.ts'

/** One vector picture, as large as what is on it. */
export const svgExport = defineExport({
  format: 'svg',
  mediaType: 'image/svg+xml',
  views: {
    chart: (input) => ({ text: chartPicture(input).svg }),
    raci: (input) => ({ text: raciPicture(input).svg }),
  },
})
