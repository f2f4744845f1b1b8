import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startTestServer } from '../support/inProcessServer.ts'

test('the data folder holds no token of a link and no secret of a session', async () => {
  const server = await startTestServer()
  const id = await server.makeDesign()
  const { token, url } = await server.makeLink(id, 'editor')
  const door = await fetch(url, { redirect: 'manual' })
  const secret = /=([\w-]+);/.exec(door.headers.get('Set-Cookie') ?? '')?.[1] ?? ''
  expect(secret.length).toBeGreaterThan(40)

  const kept = readdirSync(server.dataDir).map((name) => readFileSync(join(server.dataDir, name), 'latin1'))
  expect(kept.some((content) => content.includes(id))).toBe(true)
  for (const content of kept) {
    expect(content).not.toContain(token)
    expect(content).not.toContain(secret)
  }
  await server.dispose()
})
