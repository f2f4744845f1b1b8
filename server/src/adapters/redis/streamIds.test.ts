import { expect, test } from 'vitest'
import { idOfNumber, isOfStream, numberOfId, timeOfNumber } from './streamIds.ts'

test.each(['1577836801000-0', '1790000000123-7', '3750000000000-4095'])(
  '%s becomes a whole number and comes back',
  (id) => {
    const number = numberOfId(id)
    expect(Number.isSafeInteger(number)).toBe(true)
    expect(idOfNumber(number)).toBe(id)
    expect(String(timeOfNumber(number))).toBe(id.split('-')[0])
    expect(isOfStream(number)).toBe(true)
  },
)

test('numbers are in the order of the entries, after those of rows', () => {
  const ids = ['1790000000123-0', '1790000000123-1', '1790000000124-0']
  const numbers = ids.map(numberOfId)
  expect([...numbers].sort((a, b) => a - b)).toEqual(numbers)
  expect(isOfStream(1_000_000)).toBe(false)
})

test('an entry that does not fit is refused rather than confused with another', () => {
  expect(() => numberOfId('1790000000123-4096')).toThrow(RangeError)
  expect(() => numberOfId('5-1')).toThrow(RangeError)
})
