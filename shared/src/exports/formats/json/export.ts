import { writeDesign } from '../../../format/index.ts'
import { reportOf } from '../../../rules/index.ts'
import { defineExport } from '../../defineExport.ts'
import type { ExportInput } from '../../exportInput.ts'
import { judgementOf } from '../../titleBlock.ts'

const wholeDesign = ({ design }: ExportInput) => ({ text: writeDesign(design.data) })

const report = (input: ExportInput) => ({
  text: `${JSON.stringify(reportOf(judgementOf(input), input.design, input.translator), null, 2)}\n`,
})

/** The design file itself, whole, whichever view it is asked for: it can be read again, a part of it could not. The findings as a program reads them. */
export const jsonExport = defineExport({
  format: 'json',
  mediaType: 'application/json; charset=utf-8',
  views: { chart: wholeDesign, raci: wholeDesign, findings: report },
})
