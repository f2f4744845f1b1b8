import PDFDocument from 'pdfkit'
import type { Page } from 'shared/exports'
import svgToPdf from 'svg-to-pdfkit'
import { type FontStyle, fontFiles } from './fonts.ts'

export interface PdfFacts {
  readonly title: string
  readonly lang: string
  /** The day that stands for its making, so that the same design gives the same bytes. */
  readonly day: string
}

/** A PDF with these pages: vectors, text that can be selected, fonts embedded with the letters in use. */
export async function drawPdf(pages: readonly Page[], { title, lang, day }: PdfFacts): Promise<Uint8Array> {
  const document = new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    lang,
    displayTitle: true,
    info: {
      Title: title,
      Creator: 'Plenaria',
      Producer: 'Plenaria',
      CreationDate: new Date(`${day}T12:00:00Z`),
    },
  })
  for (const [style, file] of Object.entries(fontFiles)) {
    document.registerFont(style, file)
    keepMarks(document.font(style))
  }
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const done = new Promise<void>((resolve, reject) => {
    document.on('end', resolve)
    document.on('error', reject)
  })
  for (const { svg, width, height } of pages) {
    document.addPage({ size: [width, height], margin: 0 })
    svgToPdf(document, svg, 0, 0, { width, height, fontCallback: fontOf, warningCallback: throwWarning })
  }
  document.end()
  await done
  return Buffer.concat(chunks)
}

/** The file of a family that our pictures name, which says its weight, for `svg-to-pdfkit` knows two only. */
function fontOf(family: string, _isBold: boolean, isItalic: boolean): FontStyle {
  if (family.includes('SemiBold')) return isItalic ? 'semiboldItalic' : 'semibold'
  if (isItalic) return 'italic'
  if (family.includes('Bold')) return 'bold'
  return family.includes('Medium') ? 'medium' : 'regular'
}

interface Glyphs {
  readonly advanceWidth: number
  readonly yOffset: number
}

/**
 * `svg-to-pdfkit` leaves out glyphs without a width, and lowers what a font raises: the tilde of g̃ would be
 * lost. So marks get a hair's breadth, and their height the other sign.
 */
function keepMarks(document: PDFKit.PDFDocument): void {
  const font = (document as unknown as { _font: { encode(text: string): [string[], Glyphs[]] } })._font
  const encode = font.encode.bind(font)
  font.encode = (text) => {
    const [glyphs, positions] = encode(text)
    const seen = positions.map((one) =>
      one.advanceWidth === 0 ? { ...one, advanceWidth: 0.5, yOffset: -one.yOffset } : one,
    )
    return [glyphs, seen]
  }
}

/** What the drawing cannot read would be left out in silence. */
function throwWarning(warning: string): never {
  throw new Error(`svg-to-pdfkit: ${warning}`)
}
