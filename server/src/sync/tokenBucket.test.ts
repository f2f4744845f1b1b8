import { expect, test } from 'vitest'
import { TokenBucket } from './tokenBucket.ts'

test('a burst passes, then the rate', () => {
  const bucket = new TokenBucket(10, 5, 0)
  for (let count = 0; count < 5; count += 1) expect(bucket.take(1, 0)).toBe(0)
  expect(bucket.take(1, 0)).toBe(100)
  expect(bucket.take(0, 100)).toBe(0)
  expect(bucket.take(1, 100)).toBe(100)
})

test('a debt is paid off in time, and the level never exceeds the burst', () => {
  const bucket = new TokenBucket(10, 5, 0)
  expect(bucket.take(25, 0)).toBe(2_000)
  expect(bucket.isFull(2_000)).toBe(false)
  expect(bucket.isFull(60_000)).toBe(true)
  expect(bucket.take(6, 60_000)).toBe(100)
})

test('a clock set back gives nothing and takes nothing', () => {
  const bucket = new TokenBucket(10, 5, 10_000)
  bucket.take(5, 10_000)
  expect(bucket.take(1, 5_000)).toBe(100)
  expect(bucket.take(0, 5_100)).toBe(0)
})
