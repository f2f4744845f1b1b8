/**
 * Makes what an image or a package ships: the server as plain JavaScript beside the built client.
 *
 *   node deploy/compile.ts FOLDER
 *
 * Node strips types from sources, but not below `node_modules`, and not without cost at each start.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join, resolve } from 'node:path'

const root = join(import.meta.dirname, '..')
const [given] = process.argv.slice(2)
if (!given) throw new Error('usage: node deploy/compile.ts FOLDER')
const target = resolve(given)

// Types go; so does the ending in what one file says of another.
const compiled = (source: string) =>
  stripTypeScriptTypes(source).replace(/(['"`])(\.{1,2}\/[^'"`\n]*)\.ts\1/g, '$1$2.js$1')

for (const name of ['shared', 'server']) {
  const from = join(root, name, 'src')
  rmSync(join(target, name, 'src'), { recursive: true, force: true })
  for (const file of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!file.isFile() || /\.(test|contract|d)\.ts$|\.snap$/.test(file.name)) continue
    const source = join(file.parentPath, file.name)
    const place = join(target, name, 'src', source.slice(from.length))
    mkdirSync(dirname(place), { recursive: true })
    if (file.name.endsWith('.ts')) {
      writeFileSync(place.replace(/\.ts$/, '.js'), compiled(readFileSync(source, 'utf8')))
    } else {
      cpSync(source, place)
    }
  }
  const manifest = readFileSync(join(root, name, 'package.json'), 'utf8')
  writeFileSync(join(target, name, 'package.json'), manifest.replace(/(\.\/src\/[^"]*)\.ts"/g, '$1.js"'))
}
cpSync(join(root, 'client/dist'), join(target, 'client/dist'), { recursive: true })
for (const file of [
  'client/package.json',
  'test/package.json',
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'LICENSE',
]) {
  mkdirSync(dirname(join(target, file)), { recursive: true })
  cpSync(join(root, file), join(target, file))
}
