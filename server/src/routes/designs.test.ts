import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDesign, writeDesign } from 'shared/format'
import type { DesignSummary } from 'shared/protocol'
import { templates } from 'shared/templates'
import { expect, test, vi } from 'vitest'
import { StoreError } from '../ports/documentStore.ts'
import { openApp, publicUrl, smallFile } from '../testApp.ts'

const example = readFileSync(
  join(import.meta.dirname, '../../../shared/src/templates/examples/dominican-republic-2022.json'),
  'utf8',
)

test('a design comes back with the bytes in which its file is written', async () => {
  const { ask, make } = openApp()
  const read = readDesign(example)
  const answer = await ask(`/api/designs/${await make(example)}`)
  expect(answer.headers.get('Content-Type')).toMatch(/^application\/json/)
  expect(await answer.text()).toBe(read.ok && writeDesign(read.data))
})

test('waivers of a file stay as they are stated: absent, null, none, or some', async () => {
  const { ask, make } = openApp()
  const waiver = { rule: 'body-orphan', targets: ['cabinet'], reason: 'Why', by: 'Laura', at: '2026-01-01' }
  for (const waivers of [undefined, null, [], [waiver]]) {
    const text = await (await ask(`/api/designs/${await make({ ...smallFile, waivers })}`)).text()
    expect(JSON.parse(text).waivers).toEqual(waivers)
  }
})

test('making one answers where it is', async () => {
  const { ask } = openApp()
  const answer = await ask('/api/designs', { method: 'POST', body: smallFile })
  expect(answer.status).toBe(201)
  const { id, url } = (await answer.json()) as { id: string; url: string }
  expect(url).toBe(`${publicUrl}/designs/${id}`)
  expect(answer.headers.get('Location')).toBe(`/api/designs/${id}`)
})

test('a file that cannot be read is answered with its faults, in their places and in words', async () => {
  const { ask, askJson } = openApp()
  const body = { ...smallFile, bodies: [{ ...smallFile.bodies[0], level: 'highest' }] }
  const answer = await ask('/api/designs', { method: 'POST', body, headers: { 'Accept-Language': 'es' } })
  expect(answer.status).toBe(422)
  const problem = (await answer.json()) as {
    code: string
    title: string
    faults: { path: string; message: string }[]
  }
  expect(problem.code).toBe('design-unreadable')
  expect(problem.title).toMatch(/no es un diseño/)
  expect(problem.faults).toHaveLength(1)
  expect(problem.faults[0]?.path).toBe('bodies[0].level')
  expect(problem.faults[0]?.message).toMatch(/highest/)
  expect(await askJson('/api/designs')).toEqual([])
})

test.each([
  ['no JSON', '{', 'application/json', 422],
  ['no design', '[]', 'application/json', 422],
  ['another kind of content', 'format=governance-design', 'application/x-www-form-urlencoded', 415],
])('%s is refused', async (_, body, type, status) => {
  const { ask } = openApp()
  const answer = await ask('/api/designs', { method: 'POST', body, headers: { 'Content-Type': type } })
  expect(answer.status).toBe(status)
})

test('every template makes a design with the title and the languages asked for', async () => {
  const { askJson, make } = openApp()
  for (const { id } of templates) {
    const made = await make({ template: id, title: { pt: 'Meu governo' }, languages: ['pt', 'en'] })
    expect(await askJson(`/api/designs/${made}`)).toMatchObject({ title: { pt: 'Meu governo' } })
  }
})

test('a template without a title of its own keeps what it is called', async () => {
  const { askJson, make } = openApp()
  const titleOf = async (body: unknown) =>
    (await askJson<{ title: Record<string, string> }>(`/api/designs/${await make(body)}`)).title
  expect(await titleOf({ template: 'dominican-republic-2022', languages: ['es'] })).toHaveProperty('es')
  const title = await titleOf({ template: 'empty', title: {}, languages: ['pt-BR', 'qu', 'fr'] })
  expect(Object.keys(title).sort()).toEqual(['fr', 'pt-BR'])
  expect(Object.keys(await titleOf({ template: 'empty', title: {}, languages: ['qu'] }))).toEqual(['en'])
})

test('a template that is not there, or asked for in the wrong form, is refused by its place', async () => {
  const { ask, askJson } = openApp()
  const from = { template: 'nowhere', title: { en: 'x' }, languages: ['en'] }
  expect(await askJson('/api/designs', { method: 'POST', body: from })).toMatchObject({
    code: 'no-such-template',
  })
  const wrong = await ask('/api/designs', { method: 'POST', body: { ...from, languages: [] } })
  expect(wrong.status).toBe(400)
  expect(await wrong.json()).toMatchObject({ code: 'invalid-request', faults: [{ path: 'languages' }] })
})

test('the list tells what a home page shows', async () => {
  const { askJson, make, wait } = openApp()
  const id = await make(smallFile)
  wait(60_000)
  const [only] = await askJson<DesignSummary[]>('/api/designs')
  expect(only).toMatchObject({
    id,
    title: smallFile.title,
    languages: ['es', 'en'],
    countries: ['DO'],
    role: 'owner',
    createdAt: '2026-03-01T10:00:00.000Z',
    updatedAt: '2026-03-01T10:00:00.000Z',
    deletedAt: null,
    counts: { bodies: 2, activities: 0 },
    drawing: { blocks: [{ level: 'strategic' }, { level: 'operational' }] },
  })
  expect(only?.counts.error).toBeGreaterThan(0)
})

test('a line of the list is worked out once for each state', async () => {
  const { askJson, services, make } = openApp()
  const id = await make(smallFile)
  const read = vi.spyOn(services.shelf, 'read')
  await askJson('/api/designs')
  await askJson('/api/designs')
  expect(read).toHaveBeenCalledTimes(1)
  await services.rooms.using(id, (room) => room.write((doc) => doc.getMap('elsewhere').set('key', 1)))
  await askJson('/api/designs')
  expect(read).toHaveBeenCalledTimes(2)
})

test('a new title replaces the words of its languages and is listed at once', async () => {
  const { askJson, ask, make } = openApp()
  const id = await make(smallFile)
  const answer = await ask(`/api/designs/${id}`, { method: 'PATCH', body: { title: { en: 'Council' } } })
  expect(await answer.json()).toMatchObject({ id, title: { es: 'Gabinete Digital', en: 'Council' } })
  expect(await askJson(`/api/designs/${id}`)).toMatchObject({
    title: { es: 'Gabinete Digital', en: 'Council' },
  })
  const empty = await ask(`/api/designs/${id}`, { method: 'PATCH', body: { title: { en: ' ' } } })
  expect(empty.status).toBe(400)
})

test('a design goes to the bin, is found only there, and comes back', async () => {
  const { ask, askJson, make } = openApp()
  const id = await make(smallFile)
  const idsOf = async (path: string) => (await askJson<DesignSummary[]>(path)).map((one) => one.id)
  expect((await ask(`/api/designs/${id}`, { method: 'DELETE' })).status).toBe(204)
  expect(await idsOf('/api/designs')).toEqual([])
  expect(await idsOf('/api/designs?bin=1')).toEqual([id])
  for (const path of ['', '/findings', '/links'])
    expect((await ask(`/api/designs/${id}${path}`)).status).toBe(404)

  const restored = await askJson(`/api/designs/${id}/restore`, { method: 'POST' })
  expect(restored).toMatchObject({ id, deletedAt: null })
  expect(await idsOf('/api/designs')).toEqual([id])
})

test('a copy is a design of its own, under its own title if one is given', async () => {
  const { askJson, ask, make } = openApp()
  const id = await make(smallFile)
  const copyOf = async (body?: unknown) =>
    (await askJson<{ id: string }>(`/api/designs/${id}/duplicate`, { method: 'POST', body })).id
  const [plain, titled] = [await copyOf(), await copyOf({ title: { en: 'A copy' } })]
  await ask(`/api/designs/${id}`, { method: 'PATCH', body: { title: { en: 'Changed' } } })
  expect(await askJson(`/api/designs/${plain}`)).toMatchObject(smallFile)
  expect(await askJson(`/api/designs/${titled}`)).toMatchObject({ ...smallFile, title: { en: 'A copy' } })
})

test('findings are the report of the command line, in the language asked for', async () => {
  const { askJson, ask, make } = openApp()
  const id = await make(smallFile)
  const report = await askJson(`/api/designs/${id}/findings?lang=es&stage=submit`)
  expect(report).toMatchObject({ design: 'Gabinete Digital', stage: 'submit', asOf: '2026-03-01' })
  const inFrench = await askJson(`/api/designs/${id}/findings?lang=fr`)
  expect(inFrench).not.toEqual(await askJson(`/api/designs/${id}/findings?lang=en`))
  expect((await ask(`/api/designs/${id}/findings?stage=final`)).status).toBe(400)
})

test('a view comes as a file under the name of the design', async () => {
  const { ask, make } = openApp()
  const id = await make({ ...smallFile, title: { es: 'Órgano "rector" 1/2' } })
  const answer = await ask(`/api/designs/${id}/export?view=chart&format=svg&lang=es`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('Content-Type')).toMatch(/^image\/svg\+xml/)
  expect(answer.headers.get('Content-Disposition')).toBe(
    `attachment; filename="Organo  rector  1 2 - chart.svg"; filename*=UTF-8''${encodeURIComponent('Órgano  rector  1 2 - chart.svg')}`,
  )
  expect(await answer.text()).toContain('Gabinete')
  const pdf = await ask(`/api/designs/${id}/export?view=raci&format=pdf&paper=A3&landscape`)
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
})

test('what is not there yet says so, and what will never be is refused', async () => {
  const { ask, make } = openApp()
  const id = await make(smallFile)
  const statusOf = async (query: string) => (await ask(`/api/designs/${id}/export?${query}`)).status
  expect(await statusOf('view=dossier&format=pdf')).toBe(501)
  expect(await statusOf('view=chart&format=pptx')).toBe(501)
  expect(await statusOf('view=chart&format=mp3')).toBe(400)
  expect(await statusOf('view=map&format=pdf')).toBe(400)
  expect(await statusOf('format=pdf')).toBe(400)
})

test('when nothing can be written, the answer says so and nothing is there', async () => {
  const { ask, askJson, documents } = openApp()
  documents.failNext(new StoreError('full'))
  const answer = await ask('/api/designs', { method: 'POST', body: smallFile })
  expect(answer.status).toBe(503)
  expect(await answer.json()).toMatchObject({ code: 'store-failed' })
  expect(await askJson('/api/designs')).toEqual([])
})

test('a design that cannot be read does not take the others out of the list', async () => {
  const { askJson, services, make } = openApp()
  const [broken, whole] = [await make(smallFile), await make(smallFile)]
  const read = services.shelf.read.bind(services.shelf)
  vi.spyOn(services.shelf, 'read').mockImplementation((id) =>
    id === broken ? Promise.reject(new StoreError('damaged')) : read(id),
  )
  const list = await askJson<DesignSummary[]>('/api/designs')
  expect(list.find(({ id }) => id === broken)).toMatchObject({ unreadable: true, title: {} })
  expect(list.find(({ id }) => id === whole)).toMatchObject({ title: smallFile.title })
})
