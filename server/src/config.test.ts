import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { StartError } from './startError.ts'
import { defaultLimits, limitNames, settingOfLimit } from './sync/limits.ts'

function refusalOf(environment: Record<string, string>): StartError {
  try {
    readConfig(environment)
  } catch (error) {
    if (error instanceof StartError) return error
    throw error
  }
  throw new Error('the settings were accepted')
}

test('without settings it listens on the loopback address and keeps its data in ./data', () => {
  expect(readConfig({})).toEqual({
    host: '127.0.0.1',
    port: 4400,
    dataDir: `${process.cwd()}/data`,
    logLevel: 'warn',
  })
})

test('a setting left empty counts as not set', () => {
  expect(readConfig({ PORT: '', PUBLIC_URL: ' ', REDIS_URL: '' })).toEqual(readConfig({}))
})

test('the public address loses the slash at its end', () => {
  expect(readConfig({ PUBLIC_URL: 'https://Plenaria.example.org/' }).publicUrl).toBe(
    'https://plenaria.example.org',
  )
})

test.each([
  ['PORT', 'http'],
  ['PORT', '70000'],
  ['PUBLIC_URL', 'plenaria.example.org'],
  ['PUBLIC_URL', 'https://example.org/plenaria'],
  ['PUBLIC_URL', 'ftp://example.org'],
  ['PLENARIA_OWNER_TOKEN', 'too-short'],
  ['PLENARIA_OWNER_TOKEN', 'long enough, but with blanks'],
  ['LOG_LEVEL', 'loud'],
  ['DATABASE_URL', 'mysql://db/plenaria'],
  ['DATABASE_URL', 'db'],
  ['REDIS_URL', 'http://cache'],
  ['PLENARIA_LIMIT_MESSAGE_BYTES', '0'],
  ['PLENARIA_LIMIT_MESSAGE_BYTES', '16MB'],
  ['PLENARIA_LIMIT_MESAGE_BYTES', '1000'],
])('%s=%s is refused by name', (name, value) => {
  const refusal = refusalOf({ [name]: value })
  expect(refusal.key).toBe('server.start.settingInvalid')
  expect(refusal.data).toEqual({ name })
})

test('a database and a Redis are used where they are named, the second only with the first', () => {
  const [DATABASE_URL, REDIS_URL] = ['postgres://user:secret@db/plenaria', 'rediss://cache:6380']
  expect(readConfig({ DATABASE_URL, REDIS_URL })).toMatchObject({
    databaseUrl: DATABASE_URL,
    redisUrl: REDIS_URL,
  })
  expect(refusalOf({ REDIS_URL }).key).toBe('server.start.redisNeedsDatabase')
})

test('it lets other machines in only under a stated public address', () => {
  expect(refusalOf({ HOST: '0.0.0.0' }).key).toBe('server.start.publicUrlNeeded')
  expect(readConfig({ HOST: '0.0.0.0', PUBLIC_URL: 'https://example.org' }).host).toBe('0.0.0.0')
  for (const host of ['localhost', '127.0.0.1', '127.1.2.3', '::1']) {
    expect(readConfig({ HOST: host }).host).toBe(host)
  }
})

test('each limit has a setting, and the administrator finds it in the manual with its usual value', () => {
  const manual = readFileSync(join(import.meta.dirname, '../../docs/operating.md'), 'utf8')
  for (const name of limitNames) {
    expect(readConfig({ [settingOfLimit(name)]: '7' }).limits).toEqual({ [name]: 7 })
    expect(manual).toContain(`| \`${settingOfLimit(name)}\` | ${defaultLimits[name]} |`)
  }
})
