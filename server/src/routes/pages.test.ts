import { gunzipSync } from 'node:zlib'
import type { Me } from 'shared/protocol'
import { expect, test } from 'vitest'
import { openApp, ownerToken, publicUrl, smallFile } from '../testApp.ts'

const script = 'console.log("plenaria")\n'.repeat(100)
const client = {
  'index.html': '<!doctype html><html><head><title>Plenaria</title></head><body></body></html>',
  'assets/main-1a2b.js': script,
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
}
const open = () => openApp(client)
const cookieOf = (answer: Response) => answer.headers.get('Set-Cookie')?.split(';')[0] ?? ''

test('every address of the client shows its page, with headers that let nothing else in', async () => {
  const { ask } = open()
  for (const path of ['/', '/designs/any', '/designs/any/raci?focus=x']) {
    const answer = await ask(path, { token: null })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('<title>Plenaria</title>')
    const policy = answer.headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("connect-src 'self' ws://127.0.0.1:4400")
    expect(policy).not.toMatch(/unsafe|https:/)
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(answer.headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
  }
})

test('styles that libraries make carry the nonce of the page', async () => {
  const { ask } = open()
  const answers = [await ask('/', { token: null }), await ask('/', { token: null })]
  const nonces = await Promise.all(
    answers.map(async (answer) => {
      const nonce = /nonce="([^"]+)"/.exec(await answer.text())?.[1]
      expect(answer.headers.get('Content-Security-Policy')).toContain(`'nonce-${nonce}'`)
      return nonce
    }),
  )
  expect(nonces[0]).not.toBe(nonces[1])
})

test('built files are compressed and kept for good, and nothing beside them is served', async () => {
  const { ask } = open()
  const answer = await ask('/assets/main-1a2b.js', { token: null, headers: { 'Accept-Encoding': 'gzip' } })
  expect(answer.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
  expect(answer.headers.get('Content-Type')).toMatch(/^text\/javascript/)
  expect(answer.headers.get('Content-Encoding')).toBe('gzip')
  expect(gunzipSync(new Uint8Array(await answer.arrayBuffer())).toString()).toBe(script)
  const plain = await ask('/assets/main-1a2b.js', { token: null })
  expect(await plain.text()).toBe(script)
  expect((await ask('/favicon.svg', { token: null })).headers.get('Cache-Control')).toBe('no-cache')
  for (const path of ['/assets/other.js', '/../package.json', '/%2e%2e/%2e%2e/etc/passwd.txt', '/index.js']) {
    expect((await ask(path, { token: null })).status).toBe(404)
  }
})

test('a client that was not built says so', async () => {
  const answer = await openApp().ask('/', { token: null })
  expect(answer.status).toBe(501)
})

test("the owner's address signs in, and loses its token", async () => {
  const { ask } = open()
  const door = await ask(`/?token=${ownerToken}&lang=es`, { token: null })
  expect(door.status).toBe(303)
  expect(door.headers.get('Location')).toBe('/?lang=es')
  expect(door.headers.get('Set-Cookie')).toMatch(/^plenaria-4400=[\w-]{43}; .*HttpOnly/)
  expect(door.headers.get('Set-Cookie')).toContain('SameSite=Lax')
  const cookie = { Cookie: cookieOf(door), 'Sec-Fetch-Site': 'same-origin' }
  const me = await (await ask('/api/me', { token: null, headers: cookie })).json()
  expect(me).toMatchObject({ isOwner: true, name: '' })
})

test('a token that lets nobody in stays in the address, for the client to tell', async () => {
  const { ask } = open()
  const door = await ask('/designs/any?token=wrong', { token: null })
  expect(door.status).toBe(200)
  expect(door.headers.get('Set-Cookie')).toBeNull()
})

test('a guest comes by link, says who they are, and is known from then on', async () => {
  const { ask, askJson, make } = open()
  const id = await make(smallFile)
  const { url } = await askJson<{ url: string }>(`/api/designs/${id}/links`, {
    method: 'POST',
    body: { role: 'commenter' },
  })
  const door = await ask(url.replace(publicUrl, ''), { token: null })
  expect(door.headers.get('Location')).toBe(`/designs/${id}`)
  const cookie = cookieOf(door)
  const ours = { Cookie: cookie, Origin: publicUrl }
  const me = await askJson<Me>('/api/me', { token: null, headers: ours })
  expect(me).toMatchObject({ name: '', isOwner: false, designs: [{ id, role: 'commenter' }] })

  const body = { name: ' Laura Méndez ', country: 'DO', institution: 'OGTIC' }
  const introduced = await askJson<Me>('/api/me', { method: 'POST', body, token: null, headers: ours })
  expect(introduced).toMatchObject({ id: me.id, name: 'Laura Méndez', country: 'DO', institution: 'OGTIC' })
  const again = await ask(url.replace(publicUrl, ''), { token: null, headers: { Cookie: cookie } })
  expect(cookieOf(again)).toBe(cookie)
})

test('a cookie counts only for our own pages', async () => {
  const { ask, make } = open()
  const id = await make(smallFile)
  const Cookie = cookieOf(await ask(`/?token=${ownerToken}`, { token: null }))
  const statusOf = async (method: string, headers: Record<string, string>) =>
    (await ask(`/api/designs/${id}`, { method, token: null, headers: { Cookie, ...headers } })).status
  expect(await statusOf('GET', { 'Sec-Fetch-Site': 'same-origin' })).toBe(200)
  expect(await statusOf('GET', { 'Sec-Fetch-Site': 'cross-site' })).toBe(403)
  expect(await statusOf('GET', {})).toBe(403)
  expect(await statusOf('DELETE', { 'Sec-Fetch-Site': 'same-origin' })).toBe(403)
  expect(await statusOf('DELETE', { Origin: 'https://evil.example' })).toBe(403)
  expect(await statusOf('DELETE', { Origin: publicUrl })).toBe(204)
})

test('the same machine under another name leads to the address that counts', async () => {
  const { app } = open()
  const answer = await app.request('http://localhost:4400/designs/x?lang=es', {
    headers: { Host: 'localhost:4400' },
  })
  expect(answer.status).toBe(302)
  expect(answer.headers.get('Location')).toBe(`${publicUrl}/designs/x?lang=es`)
})

test('a page is shown to whoever follows a link from elsewhere', async () => {
  const { ask } = open()
  const headers = { Cookie: 'plenaria-4400=unknown', 'Sec-Fetch-Site': 'cross-site' }
  expect((await ask('/designs/any', { token: null, headers })).status).toBe(200)
})
