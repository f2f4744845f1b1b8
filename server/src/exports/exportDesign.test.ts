import { readFileSync } from 'node:fs'
import { designFrom, type GovernanceDesign } from 'shared/model'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { type ExportOptions, exportDesign } from './exportDesign.ts'
import type { ExportedFile } from './exportJob.ts'

const example = new URL(
  '../../../shared/src/templates/examples/dominican-republic-2022.json',
  import.meta.url,
)
const worked = designFrom(JSON.parse(readFileSync(example, 'utf8')) as GovernanceDesign)

async function made(
  view: 'chart' | 'raci',
  format: string,
  options: Partial<ExportOptions> = {},
  design = worked,
): Promise<ExportedFile> {
  const file = await exportDesign(view, format, design, { lang: 'es', today: '2026-03-01', ...options })
  if (file === 'not-available') throw new Error('not available')
  return file
}

/** The words and page sizes of a PDF, as a reader's program finds them. */
async function readPdf(file: ExportedFile) {
  const pdf = await getDocumentProxy(file.bytes.slice())
  const { text } = await extractText(pdf, { mergePages: true })
  const sizes = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const [, , width = 0, height = 0] = (await pdf.getPage(index + 1)).view
      return [Math.round((width / 72) * 25.4), Math.round((height / 72) * 25.4)]
    }),
  )
  return { text: text.replace(/\s+/g, ' '), sizes }
}

describe('PDF', () => {
  test('can be read back word for word, accents and all', async () => {
    const { text, sizes } = await readPdf(await made('chart', 'pdf', { landscape: true }))
    expect(sizes).toEqual([[297, 210]])
    for (const words of [
      'Gobernanza de la transformación digital — República Dominicana, octubre de 2022',
      'Organigrama · República Dominicana · Al 31 de octubre de 2022',
      'BORRADOR',
      'Gabinete de Transformación Digital',
      'Mesa Educación y Capacidades Digitales',
      'Composición: no consta',
      'Página 1 de 1',
    ])
      expect(text).toContain(words)
    const map = await readPdf(await made('raci', 'pdf', { lang: 'fr', paper: 'A3' }))
    expect(map.sizes).toEqual([[297, 420]])
    expect(map.text).toContain('Carte des responsabilités (RACI)')
    expect(map.text).toContain('Aprobar la Agenda Digital')
  })

  test('has the letters of all four languages, and marks that have no letter of their own', async () => {
    const name = 'Ñandú coração cœur Éric naïve Göteborg ỹvy'
    const design = designFrom({ ...worked.data, title: { es: name }, bodies: [], seats: [], relations: [] })
    expect((await readPdf(await made('chart', 'pdf', {}, design))).text).toContain(name)
    const guarani = designFrom({
      ...worked.data,
      title: { es: 'G\u0303uarani' },
      bodies: [],
      seats: [],
      relations: [],
    })
    expect((await readPdf(await made('chart', 'pdf', {}, guarani))).text).toContain('\u0303')
  })

  test('is the same twice', async () => {
    const [one, other] = [await made('raci', 'pdf'), await made('raci', 'pdf')]
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true)
  })
})

test('PNG is a picture of twice the pixels', async () => {
  const { bytes, mediaType, extension } = await made('chart', 'png')
  const header = Buffer.from(bytes)
  expect({ mediaType, extension }).toEqual({ mediaType: 'image/png', extension: 'png' })
  expect(header.subarray(1, 4).toString()).toBe('PNG')
  const svg = Buffer.from((await made('chart', 'svg')).bytes).toString()
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? []
  expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([Number(width) * 2, Number(height) * 2])
})

test('characters that no font has are said, not lost in silence', async () => {
  const design = designFrom({ ...worked.data, title: { es: 'Consejo 漢字 ✓ 🏛' } })
  expect((await made('chart', 'pdf', {}, design)).undrawn).toBe('字漢🏛')
  expect((await made('chart', 'pdf')).undrawn).toBe('')
  expect((await made('chart', 'svg', {}, design)).undrawn).toBe('')
})

test('the server goes on while a file is made', async () => {
  const turns: string[] = []
  const file = made('chart', 'pdf').then(() => turns.push('file'))
  await new Promise((resolve) => setImmediate(resolve))
  turns.push('turn')
  await file
  expect(turns).toEqual(['turn', 'file'])
})

test('what fails is said, and the next file is made', async () => {
  const broken = designFrom({ ...worked.data, bodies: [null] } as unknown as GovernanceDesign)
  await expect(made('chart', 'pdf', {}, broken)).rejects.toMatchObject({
    name: 'ExportError',
    code: 'failed',
  })
  expect((await made('raci', 'csv')).extension).toBe('csv')
})

test('what is not there yet says so', async () => {
  const options = { lang: 'es', today: '2026-03-01' } as const
  expect(await exportDesign('dossier', 'pdf', worked, options)).toBe('not-available')
  expect(await exportDesign('chart', 'pptx', worked, options)).toBe('not-available')
})
