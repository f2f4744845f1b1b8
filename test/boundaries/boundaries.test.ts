import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import config from '../../.dependency-cruiser.js'

/** One planted violation for every wall, and the files that it takes. */
const violations: Record<string, Record<string, string>> = {
  'no-cycles': {
    'client/src/app/a.ts': "import { b } from './b.ts'\nexport const a = () => b\n",
    'client/src/app/b.ts': "import { a } from './a.ts'\nexport const b = () => a\n",
  },
  'shared-model': importing('shared/src/model/a.ts', 'shared/src/commands/b.ts'),
  'shared-i18n': importing('shared/src/i18n/a.ts', 'shared/src/rules/b.ts'),
  'shared-format': importing('shared/src/format/a.ts', 'shared/src/document/b.ts'),
  'shared-commands': importing('shared/src/commands/a.ts', 'shared/src/rules/b.ts'),
  'shared-rules': importing('shared/src/rules/a.ts', 'shared/src/layout/b.ts'),
  'shared-layout': importing('shared/src/layout/a.ts', 'shared/src/commands/b.ts'),
  'shared-document': importing('shared/src/document/a.ts', 'shared/src/rules/b.ts'),
  'shared-templates': importing('shared/src/templates/a.ts', 'shared/src/document/b.ts'),
  'shared-diff': importing('shared/src/diff/a.ts', 'shared/src/document/b.ts'),
  'shared-imports': importing('shared/src/imports/a.ts', 'shared/src/document/b.ts'),
  'shared-protocol': importing('shared/src/protocol/a.ts', 'shared/src/exports/b.ts'),
  'shared-exports': importing('shared/src/exports/a.ts', 'shared/src/document/b.ts'),
  'shared-stands-alone': importing('shared/src/model/a.ts', 'client/src/ui/b.ts'),
  'client-not-server': importing('client/src/app/a.ts', 'server/src/b.ts'),
  'server-not-client': importing('server/src/a.ts', 'client/src/app/b.ts'),
  'features-apart': importing('client/src/features/one/a.ts', 'client/src/features/two/b.ts'),
  'ui-knows-no-domain': importing('client/src/ui/a.ts', 'client/src/state/b.ts'),
  'yjs-behind-its-door': {
    'shared/src/rules/a.ts': "import { Doc } from 'yjs'\nexport const a = Doc\n",
    'node_modules/yjs/package.json': '{ "name": "yjs", "version": "1.0.0", "main": "index.js" }',
    'node_modules/yjs/index.js': 'exports.Doc = class {}\n',
    'package.json': '{ "dependencies": { "yjs": "1.0.0" } }',
  },
  'testing-in-tests-only': importing('server/src/a.ts', 'shared/src/testing/b.ts'),
  resolvable: { 'client/src/app/a.ts': "import { lost } from './nowhere.ts'\nexport const a = lost\n" },
}

describe('the walls of the house', () => {
  let house: string
  beforeEach(async () => {
    house = await mkdtemp(join(tmpdir(), 'plenaria-walls-'))
    await writeFile(join(house, 'tsconfig.base.json'), '{ "compilerOptions": {} }')
  })
  afterEach(() => rm(house, { recursive: true }))

  test('every wall has a planted violation', () => {
    expect(Object.keys(violations).sort()).toEqual(config.forbidden.map((rule) => rule.name).sort())
  })

  test.each(Object.keys(violations))('%s bites', async (name) => {
    await plant(house, violations[name] ?? {})

    const found = await violatedRules(house)

    expect(found).toContain(name)
  })

  test('a house in order breaks none', async () => {
    await plant(house, importing('shared/src/commands/a.ts', 'shared/src/model/b.ts'))

    expect(await violatedRules(house)).toEqual([])
  })
})

/** Two files, the first of which imports the second. */
function importing(from: string, to: string): Record<string, string> {
  const up = '../'.repeat(dirname(from).split('/').length)
  return {
    [from]: `import { b } from '${up}${to}'\nexport const a = b\n`,
    [to]: 'export const b = 1\n',
  }
}

async function plant(house: string, files: Record<string, string>) {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(house, path)), { recursive: true })
    await writeFile(join(house, path), content)
  }
}

async function violatedRules(house: string): Promise<string[]> {
  const folders = ['shared', 'client', 'server']
  for (const folder of folders) await mkdir(join(house, folder), { recursive: true })
  const { tsConfig, ...options } = config.options
  const { output } = await cruise(folders, {
    ...options,
    baseDir: house,
    validate: true,
    ruleSet: { forbidden: config.forbidden },
  } as ICruiseOptions)
  return (output as ICruiseResult).summary.violations.map((violation) => violation.rule.name)
}
