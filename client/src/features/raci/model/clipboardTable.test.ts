import { expect, test } from 'vitest'
import { tableAsHtml } from './clipboardTable.ts'

test('a table goes out with its cells, and words that look like tags stay words', () => {
  expect(tableAsHtml('R & <b>\tA\n\tC!')).toBe(
    '<table><tbody><tr><td>R &amp; &lt;b&gt;</td><td>A</td></tr><tr><td></td><td>C!</td></tr></tbody></table>',
  )
})
