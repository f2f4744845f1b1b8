import { type Design, type Lang, textIn } from 'shared/model'

/** Hands the design over as a file, as it stands in this window. */
export async function downloadDesign(design: Design, lang: Lang): Promise<void> {
  // Reading and writing files is wanted rarely: it is fetched when it is.
  const { writeDesign } = await import('shared/format')
  const title = textIn(design.data.title, lang, design.languages)?.value ?? 'design'
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([writeDesign(design.data)], { type: 'application/json' }))
  link.download = `${title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}.json`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
