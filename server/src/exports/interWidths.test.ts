import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { interWidthsSource } from './interWidths.ts'

test('the widths that texts are measured with are those of the fonts that draw them', () => {
  const kept = new URL('../../../shared/src/layout/text/interWidths.ts', import.meta.url)
  expect(readFileSync(kept, 'utf8')).toBe(interWidthsSource())
})
