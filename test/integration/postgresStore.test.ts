import {
  designCatalogContract,
  documentStoreContract,
  identityContract,
  migrate,
  Postgres,
  PostgresDesignCatalog,
  PostgresDocumentStore,
  PostgresIdentity,
} from 'server/testing'
import { afterAll, beforeAll, describe } from 'vitest'
import { type PostgresServer, providePostgres } from '../support/providePostgres.ts'

let server: PostgresServer
let database: Postgres
beforeAll(async () => {
  server = await providePostgres()
  database = new Postgres(await server.freshDatabase())
  await migrate(database)
})
afterAll(async () => {
  await database.close()
  await server.dispose()
})

async function emptied(): Promise<Postgres> {
  await database.query(
    'TRUNCATE documents, updates, snapshots, quarantine, designs, links, people, sessions, grants',
  )
  return database
}

describe('documents', () => {
  documentStoreContract(async (clock) => new PostgresDocumentStore(await emptied(), clock))
})
describe('designs and links', () =>
  designCatalogContract(async () => new PostgresDesignCatalog(await emptied())))
describe('people', () => identityContract(async () => new PostgresIdentity(await emptied())))
