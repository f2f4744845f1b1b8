import { expect, test } from 'vitest'
import { openApp } from '../testApp.ts'

test('a stranger is nobody', async () => {
  const { ask } = openApp()
  expect((await ask('/api/me', { token: null })).status).toBe(401)
})

test('a program with a token is somebody without a name, and can take none', async () => {
  const { ask, askJson } = openApp()
  expect(await askJson('/api/me')).toEqual({
    id: 'owner',
    name: '',
    country: null,
    institution: null,
    isOwner: true,
    designs: [],
  })
  expect((await ask('/api/me', { method: 'POST', body: { name: 'Laura' } })).status).toBe(403)
})
