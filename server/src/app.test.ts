import { expect, test, vi } from 'vitest'
import { openApp, smallFile } from './testApp.ts'

test('an error that nobody foresaw tells nothing of the inside', async () => {
  const { ask, services } = openApp()
  vi.spyOn(services.ports.catalog, 'list').mockRejectedValue(new Error('secret detail at /some/path'))
  const answer = await ask('/api/designs')
  expect(answer.status).toBe(500)
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
  expect(await answer.text()).not.toContain('secret')
})

test('an unknown address of the API is a problem, in the language of the request', async () => {
  const { ask } = openApp()
  const answer = await ask('/api/nothing', { headers: { 'Accept-Language': 'pt-BR' } })
  expect(answer.status).toBe(404)
  expect(answer.headers.get('Content-Language')).toBe('pt')
  expect(await answer.json()).toMatchObject({ code: 'not-found', type: 'urn:plenaria:problem:not-found' })
})

test('another origin is refused before anything is looked at', async () => {
  const { ask } = openApp()
  const answer = await ask('/api/designs', { headers: { Origin: 'https://evil.example' } })
  expect(answer.status).toBe(403)
  expect(await answer.json()).toMatchObject({ code: 'origin-refused' })
})

test('every answer carries a request id and is not kept by caches', async () => {
  const { ask } = openApp()
  const [one, other] = [await ask('/api/designs'), await ask('/api/designs')]
  expect(one.headers.get('X-Request-Id')).toMatch(/^[\w-]{16}$/)
  expect(one.headers.get('X-Request-Id')).not.toBe(other.headers.get('X-Request-Id'))
  expect(one.headers.get('Cache-Control')).toBe('no-store')
})

test('a body beyond its bound is refused', async () => {
  const { ask, make } = openApp()
  const id = await make(smallFile)
  const body = { role: 'viewer', padding: 'x'.repeat(300_000) }
  const answer = await ask(`/api/designs/${id}/links`, { method: 'POST', body })
  expect(answer.status).toBe(413)
  expect(await answer.json()).toMatchObject({ code: 'too-large' })
})
