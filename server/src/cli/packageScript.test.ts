import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const pnpm = ['--yes', 'pnpm@12.21.0', '--silent']

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plenaria-script-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Runs `pnpm --silent …` as the README says, from a folder. */
function run(args: readonly string[], cwd: string): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(
      'npx',
      [...pnpm, ...args],
      { cwd, env: { ...process.env, LANG: 'C', LC_ALL: 'C' } },
      (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
      },
    )
  })
}

test('prints only what the command prints, and passes its exit code on', async () => {
  await writeFile(join(folder, 'broken.json'), '{}')
  const broken = await run(['plenaria', 'check', join(folder, 'broken.json')], root)
  expect(broken.code).toBe(2)
  expect(broken.out).toBe('')
  expect(broken.err.trimEnd().split('\n')).toEqual(
    ['format', 'version', 'title', 'languages', 'countries', 'bodies'].map(
      (field) => `${join(folder, 'broken.json')}: ${field}: is missing`,
    ),
  )

  const example = 'shared/src/templates/examples/dominican-republic-2022.json'
  const checked = await run(['plenaria', 'check', example, '--format', 'json'], root)
  expect({ code: checked.code, err: checked.err }).toEqual({ code: 1, err: '' })
  expect(JSON.parse(checked.out).stage).toBe('draft')
  expect(await run(['plenaria', 'diff', example, example], root)).toEqual({
    code: 0,
    out: 'The two designs say the same.\n',
    err: '',
  })
})

test('reads paths from where it is called, not from the project', async () => {
  await writeFile(join(folder, 'broken.json'), '{}')
  const { code, err } = await run(['--dir', root, 'plenaria', 'check', 'broken.json'], folder)
  expect(code).toBe(2)
  expect(err).toContain('broken.json: format: is missing')
})
