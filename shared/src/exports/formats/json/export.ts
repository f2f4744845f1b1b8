import { writeDesign } from '../../../format/index.ts'
import { defineExport } from '../../defineExport.ts'
import type { ExportInput } from '../../exportInput.ts'

const wholeDesign = ({ design }: ExportInput) => ({ text: writeDesign(design.data) })

/** The design file itself, whole, whichever view it is asked for: it can be read again, a part of it could not. */
export const jsonExport = defineExport({
  format: 'json',
  mediaType: 'application/json; charset=utf-8',
  views: { chart: wholeDesign, raci: wholeDesign },
})
