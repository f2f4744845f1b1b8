import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { smallFile } from '../support/inProcessServer.ts'
import { openClient, openSocket } from '../support/openClient.ts'
import { type RunningServer, startServer } from '../support/startServer.ts'

const body = 'Secretaría de lo que nadie debe leer'
let server: RunningServer
let log = ''
beforeAll(async () => {
  server = await startServer({ environment: { LOG_LEVEL: 'debug' } })
  server.process.stderr?.on('data', (text: string) => {
    log += text
  })
})
afterAll(() => server.dispose())

const lines = () =>
  log
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

test('every line says what happened, and none holds a token or a word of a design', async () => {
  const ask = (method: string, path: string, sent?: unknown, headers: Record<string, string> = {}) =>
    fetch(server.url + path, {
      method,
      headers: { Authorization: `Bearer ${server.token}`, 'Content-Type': 'application/json', ...headers },
      ...(sent !== undefined && { body: typeof sent === 'string' ? sent : JSON.stringify(sent) }),
    })
  const file = { ...smallFile, bodies: [{ id: 'b', name: { es: body }, kind: 'unit' }] }
  const { id } = (await (await ask('POST', '/api/designs', file)).json()) as { id: string }
  const link = (await (await ask('POST', `/api/designs/${id}/links`, { role: 'editor' })).json()) as {
    token: string
    url: string
  }
  await fetch(link.url, { redirect: 'manual' })
  await ask('GET', `/api/designs/${id}/export?view=chart&format=json`, undefined, {
    'X-Request-Id': 'proxy-7',
  })
  await ask('POST', '/api/designs', `{ "half": "${body}"`)
  const laura = openClient({ url: server.url, token: link.token, room: id })
  await laura.synced()
  const socket = await openSocket(`${server.url}/sync/${id}?token=${link.token}`)
  socket.sendBytes(Buffer.from(`\u0000\u0002${body}`))
  expect(await socket.closed()).toBe('malformed')
  const doc = new Y.Doc()
  doc.getText(body).insert(0, body)
  const update = Y.encodeStateAsUpdate(doc)
  await fetch(`${server.url}/sync/${id}/messages?token=${link.token}`, {
    method: 'POST',
    body: Uint8Array.from([0, 2, update.length, ...update]),
  })
  const stranger = await openSocket(`${server.url}/sync/${id}?token=${'x'.repeat(30)}`)
  expect(await stranger.closed()).toBe('noAccess')
  laura.close()
  await server.stop()

  for (const secret of [server.token, link.token, 'x'.repeat(30), body, 'nadie debe leer']) {
    expect(log).not.toContain(secret)
  }
  expect(lines().every((line) => typeof line.msg === 'string' && typeof line.time === 'number')).toBe(true)
  expect(lines()).toContainEqual(
    expect.objectContaining({ msg: 'answered', requestId: 'proxy-7', status: 200 }),
  )
  expect(lines()).toContainEqual(
    expect.objectContaining({ msg: 'disconnected', way: 'socket', document: id, reason: 'malformed' }),
  )
  expect(lines()).toContainEqual(expect.objectContaining({ msg: 'turned away', reason: 'noAccess' }))
  expect(lines()).toContainEqual(expect.objectContaining({ msg: 'ending' }))
})
