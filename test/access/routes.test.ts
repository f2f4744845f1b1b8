import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { smallFile, startTestServer, type TestServer } from '../support/inProcessServer.ts'
import { comeAs, everyone, isNobody, people, type Who } from './people.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.dispose())

interface Route {
  readonly method: string
  /** `DESIGN` stands for a design, `MADE` for what `make` made in it. */
  readonly path: string
  readonly body?: unknown
  readonly allowed: readonly Who[]
  /** The status for those who may. */
  readonly ok: number
  /** The status for somebody without a role. */
  readonly nobody?: 401 | 404
  readonly file?: unknown
  readonly make?: (designId: string) => Promise<string>
}

const made = async (path: string, body: unknown) => {
  const answer = await server.ask('POST', path, { body })
  return ((await answer.json()) as { id: string }).id
}

/** Two lead authorities are an error; that nobody says what approach the structure takes is a warning. */
const flawedFile = {
  ...smallFile,
  bodies: [
    { id: 'first', name: { es: 'Primera' }, kind: 'unit', level: 'directive', leadAuthority: true },
    { id: 'second', name: { es: 'Segunda' }, kind: 'unit', level: 'directive', leadAuthority: true },
  ],
}
const anError = { rule: 'lead-authority-multiple', targets: ['first', 'second'], reason: 'Agreed' }
const aWarning = { rule: 'approach-not-declared', targets: ['design'], reason: 'Agreed' }

/** The access table, row by row: which routes stand for it. */
const table: Readonly<Record<string, readonly Route[]>> = {
  'read design, findings, export': [
    { method: 'GET', path: '/api/designs/DESIGN', allowed: everyone, ok: 200 },
    { method: 'GET', path: '/api/designs/DESIGN/findings?stage=submit&lang=fr', allowed: everyone, ok: 200 },
    { method: 'GET', path: '/api/designs/DESIGN/export?view=chart&format=json', allowed: everyone, ok: 200 },
    // Not available yet, which only those who may have it are told.
    { method: 'GET', path: '/api/designs/DESIGN/export?view=dossier&format=pdf', allowed: everyone, ok: 501 },
  ],
  'waive warnings and advice': [
    {
      method: 'POST',
      path: '/api/designs/DESIGN/waivers',
      body: aWarning,
      file: flawedFile,
      allowed: ['owner', 'editor'],
      ok: 201,
    },
    {
      method: 'DELETE',
      path: '/api/designs/DESIGN/waivers/MADE',
      file: flawedFile,
      make: (id) => made(`/api/designs/${id}/waivers`, aWarning),
      allowed: ['owner', 'editor'],
      ok: 204,
    },
  ],
  'waive errors, links, rename, bin, restore': [
    {
      method: 'POST',
      path: '/api/designs/DESIGN/waivers',
      body: anError,
      file: flawedFile,
      allowed: ['owner'],
      ok: 201,
    },
    {
      method: 'DELETE',
      path: '/api/designs/DESIGN/waivers/MADE',
      file: flawedFile,
      make: (id) => made(`/api/designs/${id}/waivers`, anError),
      allowed: ['owner'],
      ok: 204,
    },
    {
      method: 'POST',
      path: '/api/designs/DESIGN/links',
      body: { role: 'viewer' },
      allowed: ['owner'],
      ok: 201,
    },
    { method: 'GET', path: '/api/designs/DESIGN/links', allowed: ['owner'], ok: 200 },
    {
      method: 'DELETE',
      path: '/api/designs/DESIGN/links/MADE',
      make: (id) => made(`/api/designs/${id}/links`, { role: 'viewer' }),
      allowed: ['owner'],
      ok: 204,
    },
    {
      method: 'PATCH',
      path: '/api/designs/DESIGN',
      body: { title: { en: 'New' } },
      allowed: ['owner'],
      ok: 200,
    },
    { method: 'DELETE', path: '/api/designs/DESIGN', allowed: ['owner'], ok: 204 },
    { method: 'POST', path: '/api/designs/DESIGN/restore', allowed: ['owner'], ok: 200 },
  ],
  'create, import, duplicate a design': [
    { method: 'POST', path: '/api/designs', body: smallFile, allowed: ['owner'], ok: 201, nobody: 401 },
    {
      method: 'POST',
      path: '/api/designs',
      body: { template: 'empty', title: { en: 'New' }, languages: ['en'] },
      allowed: ['owner'],
      ok: 201,
      nobody: 401,
    },
    { method: 'POST', path: '/api/designs/DESIGN/duplicate', allowed: ['owner'], ok: 201, nobody: 401 },
  ],
}

for (const [row, routes] of Object.entries(table)) {
  describe(row, () => {
    for (const route of routes) {
      const { method, path, body, allowed, ok, nobody = 404, file, make } = route
      for (const who of people) {
        // Somebody who was let in elsewhere is known, and may still make no designs.
        const isKnownElsewhere = who === 'nobody: a link of another design' && path === '/api/designs'
        const refusal = isNobody(who) ? (isKnownElsewhere ? 403 : nobody) : 403
        const expected = allowed.includes(who) ? ok : refusal
        const target = typeof body === 'object' && body !== null && 'rule' in body ? ` (${body.rule})` : ''
        test(`${who}: ${method} ${path}${target} → ${expected}`, async () => {
          const { designId, token } = await comeAs(server, who, file)
          const thing = (await make?.(designId)) ?? ''
          const at = path.replace('DESIGN', designId).replace('MADE', thing)
          const answer = await server.ask(method, at, { token, body })
          expect(answer.status).toBe(expected)
          if (allowed.includes(who)) return

          const problem = (await answer.json()) as Record<string, unknown>
          expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
          const codes: Record<number, string> = { 401: 'unauthorized', 403: 'forbidden', 404: 'not-found' }
          expect(problem).toMatchObject({ status: expected, code: codes[expected] })
          // The same words as for a design that was never there.
          if (expected !== 404) return
          const unknown = await server.ask(
            method,
            path.replace('DESIGN', 'never-there').replace('MADE', thing),
            {
              token,
              body,
            },
          )
          expect(await unknown.json()).toEqual(problem)
        })
      }
    }
  })
}

describe('the list', () => {
  test.each(people)('%s sees their own designs in it', async (who) => {
    const { designId, token } = await comeAs(server, who)
    const answer = await server.ask('GET', '/api/designs', { token })
    if (isNobody(who) && who !== 'nobody: a link of another design') {
      expect(answer.status).toBe(401)
      return
    }
    const list = (await answer.json()) as { id: string; role: string }[]
    const own = list.find(({ id }) => id === designId)
    expect(own?.role).toBe(isNobody(who) ? undefined : who)
    if (who !== 'owner') expect(list).toHaveLength(1)
  })
})
