import { expect, test } from 'vitest'
import { answerFor } from './answerFor.ts'

const origin = 'https://plenaria.example.org'

test.each([
  ['GET', '/assets/index-abc.js', 'no-cors', 'kept'],
  ['GET', '/', 'navigate', 'fresh'],
  ['GET', '/designs/abc/raci', 'navigate', 'fresh'],
  ['GET', '/theme.js', 'no-cors', 'fresh'],
  ['GET', '/designs/abc?token=secret', 'navigate', 'network'],
  ['GET', '/api/designs/abc/export?view=chart&format=pdf', 'navigate', 'network'],
  ['GET', '/api/designs', 'cors', 'network'],
  ['POST', '/api/designs', 'cors', 'network'],
] as const)('%s %s (%s) is answered: %s', (method, path, mode, answer) => {
  expect(answerFor({ method, url: origin + path, mode }, origin)).toBe(answer)
})

test('what other servers are asked for is left alone', () => {
  expect(
    answerFor({ method: 'GET', url: 'https://elsewhere.example/assets/a.js', mode: 'cors' }, origin),
  ).toBe('network')
})
