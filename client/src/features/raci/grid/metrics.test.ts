import { expect, test } from 'vitest'
import { linesNeeded, metricsFor } from './metrics.ts'

const names = (count: number, name = 'MAP') => Array.from({ length: count }, () => name)

test('columns fill the room but stay columns', () => {
  expect(metricsFor(1036, names(12)).cell).toBe(57)
  expect(metricsFor(1036, names(3)).cell).toBe(76)
  expect(metricsFor(1036, names(200)).cell).toBe(56)
})

test('the heads grow for long names alone', () => {
  const short = metricsFor(1036, names(12)).bodies
  const long = metricsFor(1036, [...names(11), 'Mesa Innovación Tecnológica Avanzada (transversal)']).bodies
  expect(long).toBeGreaterThan(short)
})

test('a phone has rows for fingers', () => {
  const { isNarrow, row } = metricsFor(390, names(12))
  expect(isNarrow).toBe(true)
  expect(row).toBeGreaterThanOrEqual(52)
})

test('names break between words', () => {
  expect(linesNeeded('Gabinete', 94)).toBe(1)
  expect(linesNeeded('Gabinete de Transformación Digital', 94)).toBe(3)
})
