import { expect, test } from 'vitest'
import { countryItems } from './countries.ts'

test('countries are named in the reader’s language, in its order', () => {
  const spanish = countryItems('es')
  expect(spanish.find(({ value }) => value === 'DO')?.label).toBe('República Dominicana')
  expect(spanish.findIndex(({ value }) => value === 'ES')).toBeLessThan(
    spanish.findIndex(({ value }) => value === 'FR'),
  )
})

test('unions and placeholders are no countries', () => {
  const codes = new Set(countryItems('en').map(({ value }) => value))
  for (const code of ['EU', 'UN', 'ZZ']) expect(codes.has(code)).toBe(false)
  expect(codes.size).toBeGreaterThan(190)
})
