import { Hono } from 'hono'
import type { Design } from 'shared/model'
import { type ExportView, exportQuerySchema } from 'shared/protocol'
import { titleOf } from 'shared/rules'
import { exportDesign } from '../exports/exportDesign.ts'
import { readQuery } from '../http/bodies.ts'
import type { AppEnv } from '../http/context.ts'
import { ProblemError } from '../http/problems.ts'
import type { Services } from '../services.ts'

/** A design as a file for other programs or for paper, under `/api/designs/:id/export`. */
export function exportRoutes({ shelf, findDesign }: Services) {
  return new Hono<AppEnv>().get('/:id/export', async (c) => {
    const { entry } = await findDesign(c, 'read')
    const { view, format, paper, landscape, stage } = readQuery(c, exportQuerySchema)
    const { translator } = c.var
    const design: Design = await shelf.read(entry.id)
    const file = await exportDesign(view, format, design, {
      lang: translator.lang,
      today: shelf.today(),
      paper,
      landscape,
      stage,
    })
    if (file === 'not-available') throw new ProblemError('not-available')
    return c.body(file.bytes, 200, {
      'Content-Type': file.mediaType,
      'Content-Disposition': dispositionOf(titleOf(design, translator), view, file.extension),
    })
  })
}

/** A name for the file that was made, without halves of characters: in full, and in plain letters for programs that know no others. */
function dispositionOf(title: string, view: ExportView, extension: string): string {
  const name = `${title.slice(0, 100)} - ${view}.${extension}`.replace(/[\p{C}\\/:*?"<>|]/gu, ' ')
  const plain = name.normalize('NFD').replace(/[^ -~]/g, '')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
