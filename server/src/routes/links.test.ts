import type { LinkCreated, LinkSummary } from 'shared/protocol'
import { expect, test } from 'vitest'
import { openApp, publicUrl, smallFile } from '../testApp.ts'

async function openLinks() {
  const opened = openApp()
  const id = await opened.make(smallFile)
  const links = `/api/designs/${id}/links`
  return {
    ...opened,
    id,
    links,
    makeLink: (body: unknown) => opened.askJson<LinkCreated>(links, { method: 'POST', body }),
  }
}

test('a link tells its token once, and leads to the design', async () => {
  const { id, links, makeLink, askJson } = await openLinks()
  const { token, url, id: linkId } = await makeLink({ role: 'editor', expires: '2026-12-31T23:00:00-04:00' })
  expect(url).toBe(`${publicUrl}/designs/${id}?token=${token}`)
  expect(token.length).toBeGreaterThan(40)
  const listed = await askJson<LinkSummary[]>(links)
  expect(listed).toEqual([
    {
      id: linkId,
      role: 'editor',
      createdAt: '2026-03-01T10:00:00.000Z',
      expires: '2027-01-01T03:00:00.000Z',
    },
  ])
  expect(JSON.stringify(listed)).not.toContain(token)
})

test.each([{ role: 'owner' }, {}, { role: 'viewer', expires: 'tomorrow' }, { role: 'viewer', expires: 5 }])(
  '%j is no link',
  async (body) => {
    const { ask, links } = await openLinks()
    expect((await ask(links, { method: 'POST', body })).status).toBe(400)
  },
)

test('a link works until it expires', async () => {
  const { ask, id, makeLink, wait } = await openLinks()
  const { token } = await makeLink({ role: 'viewer', expires: '2026-03-01T11:00:00Z' })
  expect((await ask(`/api/designs/${id}`, { token })).status).toBe(200)
  wait(60 * 60 * 1_000)
  expect((await ask(`/api/designs/${id}`, { token })).status).toBe(404)
})

test('a link works until it is revoked, and is revoked once', async () => {
  const { ask, id, links, makeLink } = await openLinks()
  const { token, id: linkId } = await makeLink({ role: 'viewer' })
  expect((await ask(`${links}/${linkId}`, { method: 'DELETE' })).status).toBe(204)
  expect((await ask(`/api/designs/${id}`, { token })).status).toBe(404)
  expect((await ask(`${links}/${linkId}`, { method: 'DELETE' })).status).toBe(404)
})
