import { expect, test, vi } from 'vitest'
import { openApp } from '../testApp.ts'

test('alive, ready and figures are for everyone', async () => {
  const { ask, services } = openApp()
  expect((await ask('/healthz', { token: null })).status).toBe(200)
  expect(await (await ask('/readyz', { token: null })).json()).toEqual({
    status: 'ready',
    store: true,
    bus: true,
  })
  services.metrics.reject('malformed')
  const figures = await (await ask('/metrics', { token: null })).text()
  expect(figures).toContain('plenaria_rejected_total{reason="malformed"} 1')
  expect(figures).toContain('plenaria_commit_seconds_bucket')
})

test('a store that does not answer is not ready', async () => {
  const { ask, documents } = openApp()
  vi.spyOn(documents, 'ready').mockRejectedValue(new Error('no disk'))
  const answer = await ask('/readyz', { token: null })
  expect(answer.status).toBe(503)
  expect(await answer.json()).toEqual({ status: 'not-ready', store: false, bus: true })
})

test('a server that is about to end is alive and not ready', async () => {
  const { ask, services } = openApp()
  services.ending.begin()
  expect((await ask('/healthz', { token: null })).status).toBe(200)
  const answer = await ask('/readyz', { token: null })
  expect(answer.status).toBe(503)
  expect(await answer.json()).toEqual({ status: 'ending', store: true, bus: true })
})
