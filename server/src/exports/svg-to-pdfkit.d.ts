declare module 'svg-to-pdfkit' {
  interface Options {
    readonly width?: number
    readonly height?: number
    readonly fontCallback?: (family: string, isBold: boolean, isItalic: boolean) => string | number
    readonly warningCallback?: (warning: string) => void
  }
  export default function svgToPdf(
    document: PDFKit.PDFDocument,
    svg: string,
    x: number,
    y: number,
    options?: Options,
  ): void
}
