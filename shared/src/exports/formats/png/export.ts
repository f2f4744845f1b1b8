import { chartPicture } from '../../chart/chartPages.ts'
import { defineExport } from '../../defineExport.ts'
import { raciPicture } from '../../raci/raciPages.ts'

/** One picture, as large as what is on it. */
export const pngExport = defineExport({
  format: 'png',
  mediaType: 'image/png',
  views: {
    chart: (input) => ({ pages: [chartPicture(input)], drawnAs: 'png' }),
    raci: (input) => ({ pages: [raciPicture(input)], drawnAs: 'png' }),
  },
})
