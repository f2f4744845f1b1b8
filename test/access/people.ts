import type { TestServer } from '../support/inProcessServer.ts'

/** The columns of the access table; the ways of being nobody stand for the last one. */
export const people = [
  'owner',
  'editor',
  'commenter',
  'viewer',
  'nobody: a link of another design',
  'nobody: a revoked link',
  'nobody: an expired link',
  'nobody: a wrong token',
  'nobody: no token',
] as const
export type Who = (typeof people)[number]

export const everyone: readonly Who[] = ['owner', 'editor', 'commenter', 'viewer']

export function isNobody(who: Who): boolean {
  return who.startsWith('nobody')
}

/** A design of `file`, and the token with which somebody comes to it; null for none. */
export async function comeAs(
  server: TestServer,
  who: Who,
  file?: unknown,
): Promise<{ readonly designId: string; readonly token: string | null }> {
  const designId = await server.makeDesign(file)
  const token = await tokenOf(server, who, designId)
  return { designId, token }
}

async function tokenOf(server: TestServer, who: Who, designId: string): Promise<string | null> {
  switch (who) {
    case 'owner':
      return server.ownerToken
    case 'editor':
    case 'commenter':
    case 'viewer':
      return (await server.makeLink(designId, who)).token
    case 'nobody: a link of another design':
      return (await server.makeLink(await server.makeDesign(), 'editor')).token
    case 'nobody: a revoked link': {
      const { id, token } = await server.makeLink(designId, 'editor')
      await server.ask('DELETE', `/api/designs/${designId}/links/${id}`)
      return token
    }
    case 'nobody: an expired link':
      return (await server.makeLink(designId, 'editor', '2020-01-01T00:00:00Z')).token
    case 'nobody: a wrong token':
      return 'a-token-that-nobody-was-ever-given'
    case 'nobody: no token':
      return null
  }
}
