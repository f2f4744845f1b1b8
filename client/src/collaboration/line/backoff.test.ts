import { expect, test } from 'vitest'
import { Backoff } from './backoff.ts'

test('the window doubles up to its end, and chance picks the moment in it', () => {
  const [longest, half] = [new Backoff(() => 1), new Backoff(() => 0.5)]
  expect([0, 1, 2, 3, 4, 5, 6].map(() => longest.next())).toEqual([0, 1000, 2000, 4000, 8000, 15_000, 15_000])
  expect([0, 1, 2].map(() => half.next())).toEqual([0, 500, 1000])
})

test('after a success it begins anew, yet not at once: many lose one server at one moment', () => {
  const backoff = new Backoff(() => 1)
  for (let attempt = 0; attempt < 5; attempt += 1) backoff.next()
  backoff.worked()
  expect(backoff.next()).toBe(1000)
  backoff.reset()
  expect(backoff.next()).toBe(0)
})
