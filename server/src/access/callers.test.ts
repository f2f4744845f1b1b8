import { beforeEach, expect, test } from 'vitest'
import { openDatabase } from '../adapters/sqlite/database.ts'
import { SqliteDesignCatalog } from '../adapters/sqlite/designCatalog.ts'
import { SqliteIdentity } from '../adapters/sqlite/identity.ts'
import type { Link } from '../ports/designCatalog.ts'
import { Callers, type Credentials, standingIn } from './callers.ts'
import { hashOf } from './secrets.ts'

const ownerToken = 'the-token-of-the-owner-of-this-server'
let catalog: SqliteDesignCatalog
let identity: SqliteIdentity
let callers: Callers

beforeEach(async () => {
  const database = openDatabase(':memory:')
  catalog = new SqliteDesignCatalog(database)
  identity = new SqliteIdentity(database)
  callers = new Callers(identity, catalog, ownerToken)
  await catalog.add('d1', 0)
  await catalog.add('d2', 0)
})

const addLink = (token: string, link: Partial<Link> = {}) =>
  catalog.addLink(
    { id: `id-${token}`, designId: 'd1', role: 'viewer', createdAt: 0, expires: null, ...link },
    hashOf(token),
  )
const come = (credentials: Partial<Credentials>) =>
  callers.admit({ token: undefined, session: undefined, ...credentials }, 10)
const standing = async (credentials: Partial<Credentials>, designId = 'd1', now = 10) => {
  const caller = await callers.identify({ token: undefined, session: undefined, ...credentials }, now)
  return caller && standingIn(caller, designId, now)
}

test("the owner's token is owner everywhere", async () => {
  expect(await standing({ token: ownerToken })).toEqual({ role: 'owner', until: null })
  expect(await standing({ token: `${ownerToken}x` })).toBeUndefined()
})

test('a link leads into its own design, until it expires', async () => {
  await addLink('t', { role: 'editor', expires: 20 })
  expect(await standing({ token: 't' })).toEqual({ role: 'editor', until: 20 })
  expect(await standing({ token: 't' }, 'd2')).toBeUndefined()
  expect(await standing({ token: 't' }, 'd1', 20)).toBeUndefined()
})

test('a session gathers what its person came with, and the strongest role counts', async () => {
  await addLink('view')
  await addLink('edit', { role: 'editor', expires: 20 })
  await addLink('edit-longer', { role: 'editor', expires: 30 })
  await addLink('other', { designId: 'd2', role: 'commenter' })
  const first = await come({ token: 'view' })
  const session = first?.newSecret as string
  for (const token of ['edit', 'edit-longer', 'other']) {
    const again = await come({ token, session })
    expect(again).toEqual({ sessionId: first?.sessionId, newSecret: undefined })
  }
  expect(await standing({ session })).toEqual({ role: 'editor', until: 30 })
  expect(await standing({ session }, 'd1', 30)).toEqual({ role: 'viewer', until: null })
  expect(await standing({ session }, 'd2')).toEqual({ role: 'commenter', until: null })
})

test('a token outweighs the session, which says who it is', async () => {
  await addLink('view')
  const session = (await come({ token: ownerToken }))?.newSecret as string
  const { person } = (await callers.identify({ token: undefined, session }, 10)) as { person: { id: string } }
  await identity.introduce(person.id, { name: 'Laura' })
  const caller = await callers.identify({ token: 'view', session }, 10)
  expect(caller).toMatchObject({ isOwner: false, person: { id: person.id, name: 'Laura' } })
  expect(await standing({ token: 'view', session })).toEqual({ role: 'viewer', until: null })
  expect(await standing({ token: 'wrong', session })).toBeUndefined()
})

test('nobody comes in with an unknown or an expired token', async () => {
  await addLink('old', { expires: 10 })
  expect(await come({ token: 'old' })).toBeUndefined()
  expect(await come({ token: 'unknown' })).toBeUndefined()
  expect(await come({})).toBeUndefined()
})

test('a revoked link and a changed owner token end what sessions had by them', async () => {
  await addLink('view')
  const guest = (await come({ token: 'view' }))?.newSecret as string
  const owner = (await come({ token: ownerToken }))?.newSecret as string
  await catalog.removeLink('d1', 'id-view')
  expect(await standing({ session: guest })).toBeUndefined()
  expect(await standing({ session: owner })).toEqual({ role: 'owner', until: null })
  callers = new Callers(identity, catalog, 'another-token-of-the-owner')
  expect(await standing({ session: owner })).toBeUndefined()
})
