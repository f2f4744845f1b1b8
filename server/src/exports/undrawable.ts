import { readFileSync } from 'node:fs'
import type { Page } from 'shared/exports'
import { fontFiles } from './fonts.ts'
import { readCharacterMap } from './trueType.ts'

let glyphOf: ((code: number) => number) | undefined

/** The characters of pages that the fonts have no picture of: they are drawn as boxes, which somebody should know. */
export function undrawable(pages: readonly Page[]): string {
  glyphOf ??= readCharacterMap(readFileSync(fontFiles.regular))
  const missing = new Set<string>()
  for (const { svg } of pages)
    for (const character of svg.replace(/<[^>]*>/g, ' '))
      if (character > '~' && glyphOf(character.codePointAt(0) ?? 0) === 0) missing.add(character)
  return [...missing].sort().join('')
}
