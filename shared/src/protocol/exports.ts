import { z } from 'zod'
import { stageSchema } from './designs.ts'

/** Every view with the formats that it comes in; what the product does not have yet answers `not-available`. */
export const exportFormats = {
  chart: ['svg', 'png', 'pdf', 'pptx', 'drawio', 'mmd', 'archimate.xml', 'json'],
  raci: ['svg', 'png', 'pdf', 'xlsx', 'csv', 'json'],
  findings: ['pdf', 'png', 'csv', 'json'],
  dossier: ['pdf', 'docx'],
  'terms-of-reference': ['pdf', 'docx'],
  'decree-annex': ['pdf', 'docx'],
  checklist: ['pdf', 'docx'],
} as const satisfies Readonly<Record<string, readonly string[]>>
export type ExportView = keyof typeof exportFormats
export type ExportFormat = (typeof exportFormats)[ExportView][number]

export const papers = ['A4', 'A3', 'letter'] as const
export type Paper = (typeof papers)[number]

/** `GET /api/designs/:id/export`. */
export const exportQuerySchema = z
  .object({
    view: z.enum(Object.keys(exportFormats) as [ExportView, ...ExportView[]]),
    format: z.string(),
    paper: z.enum(papers).default('A4'),
    stage: stageSchema.default('draft'),
    landscape: z
      .enum(['', '1', 'true', '0', 'false'])
      .transform((flag) => flag !== '0' && flag !== 'false')
      .default(false),
  })
  .refine(({ view, format }) => (exportFormats[view] as readonly string[]).includes(format), {
    path: ['format'],
    message: 'not a format of this view',
  })
