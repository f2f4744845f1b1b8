import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { roomName } from 'shared/protocol'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { openCrowd, readAfresh } from '../bench/faults/crowd.ts'
import { lostFrom } from '../bench/faults/ledger.ts'
import { makeDesign } from '../bench/faults/place.ts'
import { type RunningServer, startServer } from '../support/startServer.ts'

const main = join(import.meta.dirname, '../../server/src/cli/main.ts')
let folder: string
let server: RunningServer
/** Servers on restored folders. */
const copies: RunningServer[] = []
// Many processes start one after the other.
vi.setConfig({ testTimeout: 120_000 })
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plenaria-backup-'))
  server = await startServer()
})
afterAll(async () => {
  await Promise.all(copies.map((copy) => copy.stop()))
  await server.dispose()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs a command on a data folder, as an administrator does. */
async function plenaria(dataDir: string, ...args: string[]) {
  const child = spawn(process.execPath, [main, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8', DATA_DIR: dataDir },
  })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const [code] = (await once(child, 'close')) as [number]
  return { code, out, err }
}

async function startCopy(dataDir: string): Promise<RunningServer> {
  const copy = await startServer({ dataDir })
  copies.push(copy)
  return copy
}

const placeOf = ({ url, token }: RunningServer, room: string) => ({ url, token, room })
const emptyFolder = () => mkdtempSync(join(folder, 'data-'))
const fileOf = async ({ url, token }: RunningServer, id: string) => {
  const answer = await fetch(`${url}/api/designs/${id}`, { headers: { Authorization: `Bearer ${token}` } })
  expect(answer.status).toBe(200)
  return answer.text()
}

test('a backup made under load holds all that was acknowledged before it, in each document of each design', async () => {
  const designs = [await makeDesign(server)]
  const rooms = designs.flatMap((id) => [id, roomName(id, 'comments')])
  const crowds = await Promise.all(
    rooms.map((room) => openCrowd(placeOf(server, room), { people: 2, editsPerSecond: 10 })),
  )
  await Promise.all(
    crowds.map(
      ({ workers }) =>
        new Promise<void>((resolve) => {
          const { doc } = workers[0] as (typeof workers)[number]
          let heard = 0
          doc.on('update', () => {
            heard += 1
            if (heard === 40) resolve()
          })
        }),
    ),
  )
  const before = crowds.map(({ workers }) => workers.map(({ ledger }) => ledger.document()))
  expect(await plenaria(server.dataDir, 'backup', '--out', 'live.backup')).toEqual({
    code: 0,
    out: '',
    err: 'Written: live.backup\n',
  })
  for (const crowd of crowds) crowd.rest()
  await server.kill()
  for (const crowd of crowds) crowd.leave()
  server = await server.restart()

  const dataDir = emptyFolder()
  const restored = await plenaria(dataDir, 'restore', 'live.backup')
  expect(restored).toEqual({ code: 0, out: '', err: `Restored into ${dataDir} (designs: 1).\n` })
  const copy = await startCopy(dataDir)
  for (const [index, room] of rooms.entries()) {
    const kept = await readAfresh(placeOf(copy, room))
    for (const told of before[index] ?? []) expect(lostFrom(kept, told)).toBe(0)
    // A moment of the original's life, and nothing that it never had.
    expect(lostFrom(await readAfresh(placeOf(server, room)), kept)).toBe(0)
  }
})

test('a quiet store comes back the same, design for design, and its links lead in', async () => {
  const id = await makeDesign(server)
  const link = await fetch(`${server.url}/api/designs/${id}/links`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${server.token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ role: 'viewer' }),
  })
  const { token } = (await link.json()) as { token: string }
  await plenaria(server.dataDir, 'backup', '--out', 'quiet.backup')
  const dataDir = emptyFolder()
  await plenaria(dataDir, 'restore', 'quiet.backup')
  const copy = await startCopy(dataDir)
  const list = async ({ url, token }: RunningServer) => {
    const answer = await fetch(`${url}/api/designs`, { headers: { Authorization: `Bearer ${token}` } })
    return (await answer.json()) as { id: string }[]
  }
  const designs = await list(server)
  expect(await list(copy)).toEqual(designs)
  for (const design of designs) {
    expect(await fileOf(copy, design.id)).toBe(await fileOf(server, design.id))
    const [one, other] = await Promise.all([server, copy].map((each) => readAfresh(placeOf(each, design.id))))
    expect(Y.encodeStateAsUpdate(one as Y.Doc)).toEqual(Y.encodeStateAsUpdate(other as Y.Doc))
  }
  expect(await fileOf({ ...copy, token }, id)).toBe(await fileOf(server, id))
  expect(readFileSync(join(folder, 'quiet.backup'), 'latin1')).not.toContain(server.token)
})

describe('a restore that is not sound changes nothing', () => {
  test.each([
    [
      'a byte was flipped',
      (bytes: Buffer) => bytes.map((byte, at) => (at === bytes.length - 200 ? byte ^ 1 : byte)),
    ],
    ['the end is missing', (bytes: Buffer) => bytes.subarray(0, -100)],
    ['something was added', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('more')])],
  ])('%s', async (_, harm) => {
    await plenaria(server.dataDir, 'backup', '--out', 'sound.backup')
    writeFileSync(join(folder, 'harmed.backup'), harm(readFileSync(join(folder, 'sound.backup'))))
    const dataDir = emptyFolder()
    await plenaria(dataDir, 'restore', 'sound.backup')
    const before = readFileSync(join(dataDir, 'plenaria.db'))
    const { code, out, err } = await plenaria(dataDir, 'restore', 'harmed.backup')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^harmed\.backup: this backup is damaged.*\n$/)
    expect(readFileSync(join(dataDir, 'plenaria.db'))).toEqual(before)
    expect(readdirSync(dataDir).sort()).toEqual(['lock.db', 'plenaria.db'])
  })

  test('what is no backup, not there, or a folder', async () => {
    writeFileSync(join(folder, 'other.txt'), 'a letter '.repeat(100))
    const dataDir = emptyFolder()
    for (const [file, words] of [
      ['other.txt', 'this is no backup of Plenaria; nothing was changed'],
      ['missing', 'there is no such file'],
      ['.', 'this is a folder, not a file'],
    ] as const) {
      expect(await plenaria(dataDir, 'restore', file)).toEqual({
        code: 2,
        out: '',
        err: `${file}: ${words}\n`,
      })
    }
  })

  test('while a server uses the folder', async () => {
    await plenaria(server.dataDir, 'backup', '--out', 'sound.backup')
    const { code, err } = await plenaria(server.dataDir, 'restore', 'sound.backup')
    expect(code).toBe(2)
    expect(err).toContain('Another Plenaria server already uses')
  })
})

test('what was there before is kept beside the restored store', async () => {
  await plenaria(server.dataDir, 'backup', '--out', 'sound.backup')
  const dataDir = emptyFolder()
  const other = await startCopy(dataDir)
  const mine = await makeDesign(other)
  await other.kill()
  const { code, err } = await plenaria(dataDir, 'restore', 'sound.backup')
  expect(code).toBe(0)
  const aside = /kept as (.*)\.\n$/.exec(err)?.[1] ?? ''
  rmSync(join(dataDir, 'plenaria.db'))
  for (const suffix of ['', '-wal']) {
    writeFileSync(join(dataDir, `plenaria.db${suffix}`), readFileSync(aside + suffix))
  }
  const again = await startCopy(dataDir)
  expect(await fileOf(again, mine)).toContain('Gabinete')
})

test('a backup that cannot be made ends with 2 and leaves nothing', async () => {
  const dataDir = emptyFolder()
  expect(await plenaria(dataDir, 'backup', '--out', 'none.backup')).toEqual({
    code: 2,
    out: '',
    err: `The data folder ${dataDir} holds no store.\n`,
  })
  expect(await plenaria(server.dataDir, 'backup', '--out', 'nowhere/x')).toEqual({
    code: 2,
    out: '',
    err: 'nowhere/x: the folder does not exist\n',
  })
  expect((await plenaria(server.dataDir, 'backup', '--out', '.')).err).toBe(
    '.: this is a folder, not a file\n',
  )
  await plenaria(server.dataDir, 'backup', '--out', 'sound.backup')
  await plenaria(dataDir, 'restore', 'sound.backup')
  truncateSync(join(dataDir, 'plenaria.db'), 20_000)
  const { code, err } = await plenaria(dataDir, 'backup', '--out', 'none.backup')
  expect(code).toBe(2)
  expect(err).toContain('is damaged. Start the server once')
  expect(readdirSync(folder).filter((name) => name.startsWith('none') || name.endsWith('.tmp'))).toEqual([])
})
