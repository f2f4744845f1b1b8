import { extractText, getDocumentProxy } from 'unpdf'

/** The words of a PDF, page after page, as whoever selects and copies them gets them. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })
  return text
}
