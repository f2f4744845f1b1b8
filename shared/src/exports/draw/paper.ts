/** Sheets of paper, upright, in millimetres. */
const papers = { A4: [210, 297], A3: [297, 420], letter: [215.9, 279.4] } as const
export type Paper = keyof typeof papers
export const paperNames = Object.keys(papers) as readonly Paper[]

/** Where a page is drawn: in pixels of 1/96 inch, with what stands for its true size. */
export interface Sheet {
  readonly width: number
  readonly height: number
  /** Millimetres, for paper; without it the picture is as large as what is on it. */
  readonly paper?: { readonly width: number; readonly height: number }
  readonly margin: number
}

const pixelsPerMillimetre = 96 / 25.4

/** A sheet of paper, its longer side across if `landscape`. */
export function sheetOf(paper: Paper, landscape: boolean): Sheet {
  const [short, long] = papers[paper]
  const [width, height] = landscape ? [long, short] : [short, long]
  return {
    width: width * pixelsPerMillimetre,
    height: height * pixelsPerMillimetre,
    paper: { width, height },
    margin: 10 * pixelsPerMillimetre,
  }
}

/** A sheet as large as what goes on it. */
export function looseSheet(width: number, height: number): Sheet {
  return { width: Math.ceil(width), height: Math.ceil(height), margin: looseMargin }
}
export const looseMargin = 28
