import { expect, test } from 'vitest'
import { readCount, readShare } from './numbers.ts'

test('whole numbers are read with and without thousands set apart', () => {
  expect(readCount('12')).toBe(12)
  expect(readCount(' 1.000 ')).toBe(1000)
  expect(readCount('1,000,000')).toBe(1_000_000)
  expect(readCount('12 500')).toBe(12_500)
})

test('what is no whole number in range is not half understood', () => {
  for (const words of ['', '-1', '1,5', '12 meses', '1000001', '1e3', '1.0000'])
    expect(readCount(words)).toBeUndefined()
})

test('a share is read as a percentage with either decimal sign', () => {
  expect(readShare('50')).toBe(0.5)
  expect(readShare('66,67 %')).toBe(0.6667)
  expect(readShare('33.3%')).toBe(0.333)
  for (const words of ['101', '-5', 'half', '']) expect(readShare(words)).toBeUndefined()
})
