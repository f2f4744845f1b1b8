import { defineExport } from '../../defineExport.ts'
import { chartMermaid } from './chartMermaid.ts'

/** The structure as a Mermaid flowchart, for wikis and repositories. */
export const mmdExport = defineExport({
  format: 'mmd',
  mediaType: 'text/vnd.mermaid; charset=utf-8',
  views: { chart: (input) => ({ text: chartMermaid(input) }) },
})
