import { Redis } from 'ioredis'
import {
  documentStoreContract,
  messageBusContract,
  migrate,
  Postgres,
  PostgresDocumentStore,
  RedisMessageBus,
  StreamDocumentStore,
} from 'server/testing'
import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import { type PostgresServer, providePostgres } from '../support/providePostgres.ts'
import { provideRedis, type RedisServer } from '../support/provideRedis.ts'

let postgres: PostgresServer
let database: Postgres
let redis: RedisServer
let commands: Redis
beforeAll(async () => {
  ;[postgres, redis] = await Promise.all([providePostgres(), provideRedis()])
  database = new Postgres(await postgres.freshDatabase())
  await migrate(database)
  commands = new Redis(redis.url)
})
afterAll(async () => {
  commands.disconnect()
  await database.close()
  await Promise.all([postgres.dispose(), redis.dispose()])
})

describe('documents of several servers', () => {
  const opened: StreamDocumentStore[] = []
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.disconnect()
  })

  documentStoreContract(
    async (clock) => {
      await database.query('TRUNCATE documents, updates, snapshots, quarantine, leases')
      const keys = await commands.keys('plenaria:log:*')
      if (keys.length > 0) await commands.del(keys)
      const kept = new PostgresDocumentStore(database, clock, { isLogElsewhere: true })
      const store = new StreamDocumentStore(redis.url, kept, 'server-of-a-test')
      await store.connect()
      opened.push(store)
      return store
    },
    { isShared: true },
  )
})

describe('notices between servers', () => {
  const open = (server: string) => async () => {
    const bus = new RedisMessageBus(redis.url, server)
    await bus.connect()
    return bus
  }
  messageBusContract(open('one'), open('two'))
})
