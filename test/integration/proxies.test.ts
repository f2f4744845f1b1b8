import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../support/inProcessServer.ts'
import { openClient } from '../support/openClient.ts'
import { openEvents } from '../support/openEvents.ts'
import { type NetworkProxy, startNginx, startProxy } from '../support/provideNginx.ts'
import { freePort } from '../support/startServer.ts'

let server: TestServer
let proxy: NetworkProxy
afterEach(async () => {
  await proxy.dispose()
  await server.dispose()
})

const behind = async (url: string, limits = {}) => {
  const port = await freePort()
  server = await startTestServer(limits, undefined, { port, publicUrl: url })
  return port
}

test('through the example for nginx, sockets, events and pages come through, and figures do not', async () => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const to = await behind(url)
  const example = readFileSync(join(import.meta.dirname, '../../deploy/nginx.conf'), 'utf8')
    // Certificates, and the ports that only root may open, are not the test's.
    .replace(/^ *(ssl_|access_log).*\n/gm, '')
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`)
    .replace('listen 80;', `listen 127.0.0.1:${await freePort()};`)
    .replace('server 127.0.0.1:4400;', `server 127.0.0.1:${to};`)
    .replace('allow 127.0.0.1;', '')
  proxy = await startNginx(() => example)

  const room = await server.makeDesign()
  const laura = openClient({ url, token: server.ownerToken, room })
  await laura.synced()
  const events = await openEvents(`${url}/sync/${room}/events?token=${server.ownerToken}`)
  await events.hears(0, 0)
  laura.doc.getMap('said').set('through the proxy', true)
  expect(Buffer.from(await events.hears(0, 2)).toString('latin1')).toContain('through the proxy')
  expect((await fetch(`${url}/readyz`)).status).toBe(200)
  expect((await fetch(`${url}/metrics`)).status).toBe(403)
  events.close()
  laura.close()
})

test('a proxy that cuts what is silent does not cut a line: it is never silent for so long', async () => {
  const port = await freePort()
  const to = await behind(`http://127.0.0.1:${port}`, { pingInterval: 300 })
  proxy = await startProxy(port, to, 'proxy_read_timeout 1s;')
  const room = await server.makeDesign()
  const events = await openEvents(`http://127.0.0.1:${port}/sync/${room}/events?token=${server.ownerToken}`)
  for (let beat = 0; beat < 6; beat += 1) await events.until((event) => event.startsWith(':'))
  events.close()
})

test('a proxy that cuts a line all the same ends it for the client, which can come back', async () => {
  const port = await freePort()
  const to = await behind(`http://127.0.0.1:${port}`, { pingInterval: 60_000 })
  proxy = await startProxy(port, to, 'proxy_read_timeout 1s;')
  const room = await server.makeDesign()
  const address = `http://127.0.0.1:${port}/sync/${room}/events?token=${server.ownerToken}`
  const events = await openEvents(address)
  await events.hears(0, 0)
  await expect(events.ended()).rejects.toThrow()
  const again = await openEvents(address)
  await again.hears(0, 0)
  again.close()
})
