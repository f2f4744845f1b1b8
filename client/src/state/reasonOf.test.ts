import { createTranslator } from 'shared/i18n'
import { messages } from 'shared/i18n/es'
import { expect, test } from 'vitest'
import { ApiError } from './api.ts'
import { reasonOf } from './reasonOf.ts'

const { t } = createTranslator('es', messages)

test('a server that is away is named in the reader’s language', () => {
  expect(reasonOf(new ApiError(null), t)).toBe('No se puede contactar con el servidor')
})

test('what the server says of a fault is said on', () => {
  const problem = { type: 'about:blank', title: 'Prohibido', status: 403, code: 'forbidden' } as const

  expect(reasonOf(new ApiError(problem), t)).toBe('Prohibido')
  expect(reasonOf(new ApiError({ ...problem, detail: 'Solo el titular' }), t)).toBe('Solo el titular')
})
