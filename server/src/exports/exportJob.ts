import { describeExport, type ExportView, type Paper } from 'shared/exports'
import type { InterfaceLang } from 'shared/i18n'
import { designFrom, type GovernanceDesign, type Id, type PlaceClaim } from 'shared/model'
import type { Stage } from 'shared/rules'
import { titleOf } from 'shared/rules'
import { translatorIn } from '../translators.ts'
import { drawPdf } from './drawPdf.ts'
import { drawPng } from './drawPng.ts'
import { undrawable } from './undrawable.ts'

/** What one file is made from; plain data, so that it can go to another thread. */
export interface ExportJob {
  readonly view: ExportView
  readonly format: string
  readonly data: GovernanceDesign
  readonly claims: ReadonlyMap<Id, PlaceClaim>
  readonly lang: InterfaceLang
  readonly today: string
  readonly paper: Paper
  readonly landscape: boolean
  readonly stage: Stage
}

/** A file for other programs or for paper. */
export interface ExportedFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: string
  /** Without its dot. */
  readonly extension: string
  /** Characters that the fonts have no picture of: boxes stand in their place. */
  readonly undrawn: string
}

/** Makes one file from start to end. */
export async function makeFile(job: ExportJob): Promise<ExportedFile | 'not-available'> {
  const design = designFrom(job.data, job.claims)
  const translator = translatorIn(job.lang)
  const { today, paper, landscape, stage } = job
  const described = describeExport(job.view, job.format, {
    design,
    translator,
    today,
    paper,
    landscape,
    stage,
  })
  if (described === 'not-available') return described
  const { mediaType, extension } = described
  if ('text' in described)
    return {
      bytes: new TextEncoder().encode(described.text),
      mediaType,
      extension,
      undrawn: '',
    }
  const [first] = described.pages
  const bytes =
    described.drawnAs === 'png' && first
      ? drawPng(first)
      : await drawPdf(described.pages, {
          title: titleOf(design, translator),
          lang: translator.lang,
          day: design.data.asOf ?? today,
        })
  return { bytes: new Uint8Array(bytes), mediaType, extension, undrawn: undrawable(described.pages) }
}
