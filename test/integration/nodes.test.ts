import { Redis } from 'ioredis'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { type BreakableLine, openLine } from '../support/breakableLine.ts'
import { type Nodes, startNodes } from '../support/nodes.ts'
import type { OpenClient } from '../support/openClient.ts'
import { type PostgresServer, providePostgres } from '../support/providePostgres.ts'
import { provideRedis, type RedisServer } from '../support/provideRedis.ts'
import { type RunningServer, startServer } from '../support/startServer.ts'

let postgres: PostgresServer
let redis: RedisServer
/** The second server's own way to Redis. */
let line: BreakableLine
let database: string
let nodes: Nodes
let room: string
beforeAll(async () => {
  ;[postgres, redis] = await Promise.all([providePostgres(), provideRedis()])
  line = await openLine(redis.host, redis.port)
  const lineUrl = new URL(redis.url)
  lineUrl.host = line.address
  database = await postgres.freshDatabase()
  nodes = await startNodes(database, [redis.url, lineUrl.href])
}, 60_000)
afterAll(async () => {
  await nodes.dispose()
  line.dispose()
  await Promise.all([postgres.dispose(), redis.dispose()])
})
beforeEach(async () => {
  room = await nodes.makeDesign()
})
afterEach(() => nodes.leaveAll())

const say = ({ doc }: OpenClient, word: string) => doc.getMap('said').set(word, true)
const says = (word: string) => (doc: Y.Doc) => doc.getMap('said').has(word)
const wordsOf = ({ doc }: OpenClient) => Object.keys(doc.getMap('said').toJSON()).sort()
/** Opens several people, at the servers in turn. */
const people = (count: number) =>
  Promise.all(Array.from({ length: count }, (_, index) => nodes.open(index % nodes.servers.length, room)))
const makeLink = async () =>
  (await (await nodes.ask(0, 'POST', `/api/designs/${room}/links`, { role: 'editor' })).json()) as {
    id: string
    token: string
  }
const serverAt = (index: number) => nodes.servers[index] as RunningServer
const isReady = async (index: number) => (await fetch(`${serverAt(index).url}/readyz`)).status === 200
/** Nobody but the author has seen a word: it was confirmed to nobody. */
const isSeenByNobody = (word: string, others: readonly OpenClient[]) =>
  others.every(({ doc }) => !says(word)(doc))

describe('a further server is refused in plain words', () => {
  const start = (environment: Record<string, string>) =>
    startServer({ environment: { LANG: 'en_US.UTF-8', PLENARIA_OWNER_TOKEN: '', ...environment } })

  test('with another owner, and without Redis', async () => {
    await expect(start({ DATABASE_URL: database, REDIS_URL: redis.url })).rejects.toThrow(
      'the same PLENARIA_OWNER_TOKEN',
    )
    await expect(start({ DATABASE_URL: database })).rejects.toThrow('already works on this database')
  })

  test('with a Redis that forgets, and with none', async () => {
    const commands = new Redis(redis.url)
    await commands.config('SET', 'maxmemory-policy', 'allkeys-lru')
    const PLENARIA_OWNER_TOKEN = serverAt(0).token
    const forgetful = start({ DATABASE_URL: database, REDIS_URL: redis.url, PLENARIA_OWNER_TOKEN })
    await expect(forgetful).rejects.toThrow('its maxmemory-policy is allkeys-lru. Set it to noeviction.')
    await commands.config('SET', 'maxmemory-policy', 'noeviction')
    commands.disconnect()
    const none = start({ DATABASE_URL: database, REDIS_URL: 'redis://127.0.0.1:1', PLENARIA_OWNER_TOKEN })
    await expect(none).rejects.toThrow('REDIS_URL names does not answer: connect ECONNREFUSED 127.0.0.1:1')
  })
})

describe('two servers and ten people', () => {
  test('all see what each says, wherever they are', async () => {
    const everyone = await people(10)
    for (const [index, person] of everyone.entries()) say(person, `word ${index}`)
    await Promise.all(everyone.map((person) => person.until((doc) => doc.getMap('said').size === 10)))
    const fresh = await Promise.all([nodes.open(0, room), nodes.open(1, room)])
    for (const person of fresh) expect(wordsOf(person)).toHaveLength(10)
  })

  test('they see each other, and see each other go', async () => {
    const [laura, rafael] = (await people(2)) as [OpenClient, OpenClient]
    const sees = (isSo: (state: Record<string, unknown> | undefined) => boolean) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (isSo(rafael.provider.awareness.getStates().get(laura.doc.clientID))) resolve()
        }
        rafael.provider.awareness.on('change', look)
        look()
      })
    laura.provider.awareness.setLocalState({ view: 'raci' })
    await sees((state) => state?.view === 'raci')
    laura.close()
    await sees((state) => state === undefined)
  })

  test('a link revoked at one server closes the sockets at the other', async () => {
    const { id, token } = await makeLink()
    const guest = await nodes.open(1, room, token)
    const ended = guest.ended()
    expect((await nodes.ask(0, 'DELETE', `/api/designs/${room}/links/${id}`)).status).toBe(204)
    expect(await ended).toBe('revoked')
  })

  test('what one server was asked to write is read from the other at once', async () => {
    await nodes.ask(0, 'PATCH', `/api/designs/${room}`, { title: { en: 'Renamed' } })
    const design = (await (await nodes.ask(1, 'GET', `/api/designs/${room}`)).json()) as { title: object }
    expect(design.title).toMatchObject({ en: 'Renamed' })
  })
})

describe('when something breaks, nothing that was seen is lost', () => {
  /** Everyone sees a word that is said while all is well. */
  const settle = async (everyone: readonly OpenClient[]) => {
    const [first] = everyone as [OpenClient]
    say(first, 'before')
    await Promise.all(everyone.map((person) => person.until(says('before'))))
  }

  test('a server is killed', async () => {
    const everyone = await people(10)
    await settle(everyone)
    const there = everyone.filter((_, index) => index % 2 === 1)
    const [here] = everyone as [OpenClient]
    for (const [index, person] of there.entries()) say(person, `at the end ${index}`)
    await here.until(says('at the end 0'))
    await serverAt(1).kill()
    say(here, 'meanwhile')
    nodes.servers[1] = await serverAt(1).restart()
    await Promise.all(everyone.map((person) => person.until(says('meanwhile'))))
    await Promise.all(everyone.map((person) => person.until((doc) => doc.getMap('said').size === 7)))
  })

  test('Redis is killed and starts again', async () => {
    const everyone = await people(10)
    await settle(everyone)
    await redis.kill()
    const [here, there] = everyone as [OpenClient, OpenClient]
    say(here, 'here')
    say(there, 'there')
    expect(await isReady(0)).toBe(false)
    // They stay, and are told nothing that is not so.
    expect(everyone.every(({ provider }) => provider.wsconnected)).toBe(true)
    expect(isSeenByNobody('here', everyone.slice(1))).toBe(true)

    await redis.start()
    const isAll = (doc: Y.Doc) => says('here')(doc) && says('there')(doc)
    await Promise.all(everyone.map((person) => person.until(isAll)))
    const fresh = await nodes.open(1, room)
    expect(wordsOf(fresh)).toEqual(['before', 'here', 'there'])
  })

  test('Redis comes back with less than people have seen, as after a failover', async () => {
    const everyone = await people(10)
    await settle(everyone)
    const commands = new Redis(redis.url)
    await commands.pipeline().flushall().call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes').exec()
    commands.disconnect()
    say(everyone[0] as OpenClient, 'after')
    await Promise.all(everyone.map((person) => person.until(says('after'))))
    nodes.leaveAll()
    await serverAt(0).kill()
    nodes.servers[0] = await serverAt(0).restart()
    const fresh = await nodes.open(0, room)
    await fresh.until((doc) => says('before')(doc) && says('after')(doc))
  })

  test('PostgreSQL is away: people go on', async () => {
    const everyone = await people(10)
    await settle(everyone)
    await postgres.stop()
    expect(await isReady(0)).toBe(false)
    say(everyone[0] as OpenClient, 'without a database')
    await Promise.all(everyone.map((person) => person.until(says('without a database'))))
    await postgres.start()
    const fresh = await nodes.open(1, room)
    expect(wordsOf(fresh)).toEqual(['before', 'without a database'])
  })

  test('a server is cut off from Redis', async () => {
    const everyone = await people(10)
    await settle(everyone)
    const [here, there] = everyone as [OpenClient, OpenClient]
    const link = await makeLink()
    const guest = await nodes.open(1, room, link.token)
    line.cut()
    say(there, 'cut off')
    say(here, 'on the other side')
    await (everyone[2] as OpenClient).until(says('on the other side'))
    const others = everyone.filter((person) => person !== there)
    expect(isSeenByNobody('cut off', others)).toBe(true)
    expect(there.doc.getMap('said').has('on the other side')).toBe(false)
    expect(there.provider.wsconnected).toBe(true)
    // What is decided on the other side holds on this one, too.
    const ended = guest.ended()
    await nodes.ask(0, 'DELETE', `/api/designs/${room}/links/${link.id}`)
    expect(await ended).toBe('revoked')

    line.mend()
    const isAll = (doc: Y.Doc) => says('cut off')(doc) && says('on the other side')(doc)
    await Promise.all(everyone.map((person) => person.until(isAll)))
  })
})
